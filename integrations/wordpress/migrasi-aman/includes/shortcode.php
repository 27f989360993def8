<?php
/**
 * The shortcode: [migrasi_aman widget="hotline-card" destination="malaysia"].
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** Shortcodes write `quick_exit` where HTML writes `quick-exit`; a name alone is a switch that is on. */
function shortcode( $given ) {
	$attributes = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = 'true';
		}
		$attributes[ str_replace( '_', '-', strtolower( $name ) ) ] = $value;
	}
	$asked  = strtolower( trim( isset( $attributes['widget'] ) ? $attributes['widget'] : '' ) );
	$widget = str_replace( '_', '-', preg_replace( '/^aman[-_]/', '', $asked ) );
	// A misspelt name still gives help: the card, which serves everybody.
	return render( attributes_of( $widget ) ? $widget : table( 'widgets' )['first'], $attributes );
}
add_shortcode( 'migrasi_aman', __NAMESPACE__ . '\shortcode' );
