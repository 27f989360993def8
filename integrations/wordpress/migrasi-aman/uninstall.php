<?php
/**
 * Deletes all that this plugin ever stored: one option, on every site of a network.
 *
 * @package MigrasiAman
 */

defined( 'ABSPATH' ) && defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'migrasi_aman' );
if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $migrasi_aman_site ) {
		switch_to_blog( $migrasi_aman_site );
		delete_option( 'migrasi_aman' );
		restore_current_blog();
	}
}
