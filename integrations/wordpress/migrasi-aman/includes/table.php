<?php
/**
 * What the build made of the project's own tables: widgets, attributes, words, the number.
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** One generated table, read once: `widgets` (attributes of each) or `fallback` (number and words inside the tags). */
function table( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$read[ $name ] = require __DIR__ . "/generated/$name.php";
	}
	return $read[ $name ];
}

/** The attributes of a widget, by name; nothing for an unknown one. */
function attributes_of( $widget ) {
	$all = table( 'widgets' );
	return isset( $all['widgets'][ $widget ] ) ? $all['widgets'][ $widget ] : array();
}

/** The languages that may be chosen, Indonesian first. */
function languages() {
	return table( 'widgets' )['languages'];
}
