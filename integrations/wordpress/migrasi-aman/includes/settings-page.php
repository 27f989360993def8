<?php
/**
 * Settings → Migrasi Aman, for administrators.
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** The page's name in addresses, and the group of its one option. */
const PAGE = 'migrasi-aman';

/** Tells WordPress of the option, its cleaning and its fields. */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			'default'           => array(),
		)
	);
	add_settings_section( 'site', '', '__return_null', PAGE );
	$words  = require __DIR__ . '/generated/words.php';
	$fields = array( 'lang' => array( languages(), $words['lang'] ) );
	foreach ( SITE_WIDE as $name => $widget ) {
		$own             = isset( $words[ "$widget.$name" ] ) ? $words[ "$widget.$name" ] : $words[ $name ];
		$fields[ $name ] = array( attributes_of( $widget )[ $name ]['values'], $own );
	}
	foreach ( $fields as $name => list( $values, $own ) ) {
		$field = array(
			'label_for' => "migrasi-aman-$name",
			'name'      => $name,
			'values'    => $values,
			'words'     => $own['values'],
		);
		add_settings_field( $name, esc_html( $own['label'] ), __NAMESPACE__ . '\settings_field', PAGE, 'site', $field );
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/** One field: a list of choices. */
function settings_field( $field ) {
	printf( '<select id="%s" name="%s">', esc_attr( $field['label_for'] ), esc_attr( OPTION . '[' . $field['name'] . ']' ) );
	foreach ( $field['values'] as $value ) {
		$label = isset( $field['words'][ $value ] ) ? $field['words'][ $value ] : $value;
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( settings()[ $field['name'] ], $value, false ), esc_html( $label ) );
	}
	echo '</select>';
}

/** Adds the page to the menu of settings. */
function add_page() {
	add_options_page( 'Migrasi Aman', 'Migrasi Aman', 'manage_options', PAGE, __NAMESPACE__ . '\settings_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

/** The page: the fields, then how a tool is placed. */
function settings_page() {
	echo '<div class="wrap"><h1>Migrasi Aman</h1><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form><h2>' . esc_html__( 'How to place a tool', 'migrasi-aman' ) . '</h2>';
	echo '<p>' . esc_html__( 'In the editor press plus and look for Migrasi Aman. Or write one of these shortcodes:', 'migrasi-aman' ) . '</p><ul>';
	$words = require __DIR__ . '/generated/words.php';
	foreach ( array_keys( table( 'widgets' )['widgets'] ) as $widget ) {
		printf( '<li><code>[migrasi_aman widget="%s"]</code> %s</li>', esc_attr( $widget ), esc_html( $words['widgets'][ $widget ]['title'] ) );
	}
	echo '</ul><p>' . esc_html__( 'Bahasa Kupang and Tetun are drafts that nobody has checked yet. Important sentences stay Indonesian there.', 'migrasi-aman' ) . '</p>';
	/* translators: %s: a day, such as 2026-09-17. */
	echo '<p>' . esc_html( sprintf( __( 'Numbers and lists are those of %s. Newer ones come with a newer plugin. This plugin contacts no other server.', 'migrasi-aman' ), table( 'fallback' )['as_of'] ) ) . '</p></div>';
}

/** A link from the list of plugins to the page. */
function action_links( $links ) {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'migrasi-aman' ) ) );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( MAIN ), __NAMESPACE__ . '\action_links' );
