<?php
/**
 * The script of the widgets: only on pages that show one, from this plugin's own folder.
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** The name under which WordPress knows our script. */
const SCRIPT = 'migrasi-aman';

/** The address of a file of the widgets. The folder holds `1/` and `data/1/` beside each other, as widgets expect. */
function asset( $path ) {
	return plugins_url( "assets/$path", MAIN );
}

/** Notes that a widget stands on this page, and in which language; without a widget: what was noted. */
function placed( $widget = null, $lang = null ) {
	static $widgets = array();
	static $first   = null;
	if ( null !== $widget ) {
		$widgets[ $widget ] = true;
		$first              = null === $first ? $lang : $first;
	}
	return array( array_keys( $widgets ), $first );
}

/** One kind of widget: its own file. Two or more: the file that holds all. */
function enqueue() {
	list( $widgets ) = placed();
	if ( $widgets ) {
		$file = count( $widgets ) > 1 ? 'aman' : $widgets[0];
		// No version: these files find others beside them by their own address, and every copy on the page must be one.
		wp_enqueue_script( SCRIPT, asset( "1/$file.js" ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
}
// Late enough for every block and shortcode, before WordPress prints the scripts of the footer.
add_action( 'wp_footer', __NAMESPACE__ . '\enqueue', 15 );

/**
 * Adds the language to the tag, and asks optimisers to leave it alone: a file that is joined to others no longer knows
 * its own folder, and then words and newer numbers do not come.
 */
function tag( $tag, $handle ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	list( , $lang ) = placed();
	$more = sprintf( '<script defer data-lang="%s" data-cfasync="false" data-no-optimize="1" data-noptimize="1" data-no-minify="1" ', esc_attr( $lang ) );
	return preg_replace( '/<script\s/', $more, $tag, 1 );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\tag', 10, 2 );
