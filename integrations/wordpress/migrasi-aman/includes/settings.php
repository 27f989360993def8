<?php
/**
 * The site's own choices: language, region, theme. One option, written only when somebody saves.
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** Attributes that the settings page sets for the whole site. */
const SITE_WIDE = array(
	'region' => 'hotline-card',
	'theme'  => 'hotline-card',
);

/** What a form or a database holds, made clean: known values only, nothing else. */
function clean_settings( $given ) {
	$given = is_array( $given ) ? $given : array();
	$clean = array( 'lang' => language_of( isset( $given['lang'] ) ? $given['lang'] : '' ) );
	foreach ( SITE_WIDE as $name => $widget ) {
		$clean[ $name ] = value_of( attributes_of( $widget )[ $name ], isset( $given[ $name ] ) ? $given[ $name ] : '' );
	}
	return array_filter( $clean, 'strlen' );
}

/** The settings with what is usual where nothing was chosen. Indonesian: many sites here never changed their `en-US`. */
function settings() {
	$usual = array( 'lang' => languages()[0] );
	foreach ( SITE_WIDE as $name => $widget ) {
		$usual[ $name ] = attributes_of( $widget )[ $name ]['usual'];
	}
	return array_merge( $usual, clean_settings( get_option( OPTION ) ) );
}
