<?php
/**
 * Plugin Name:       Migrasi Aman
 * Description:       Five tools that help people check a job offer abroad and reach a person who helps. A block and a shortcode for each; no request to any other server.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Migrasi Aman
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       migrasi-aman
 * Domain Path:       /languages
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** The one option of this plugin; uninstall.php deletes it. */
const OPTION = 'migrasi_aman';

/** The plugin's main file, for addresses. */
const MAIN = __FILE__;

require_once __DIR__ . '/includes/table.php';
require_once __DIR__ . '/includes/values.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/settings-page.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'migrasi-aman', false, dirname( plugin_basename( MAIN ) ) . '/languages' );
	},
	5
);
