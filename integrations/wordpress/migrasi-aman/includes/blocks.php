<?php
/**
 * One block for each widget, drawn on the server.
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** What the editor offers: attributes with their names, and the names of their values. */
function editor_table() {
	$words  = require __DIR__ . '/generated/words.php';
	$blocks = array();
	foreach ( table( 'widgets' )['widgets'] as $widget => $attributes ) {
		$controls = array( control( 'lang', array( 'kind' => 'choice', 'values' => languages() ), $words['lang'] ) );
		foreach ( $attributes as $name => $attribute ) {
			$own        = isset( $words[ "$widget.$name" ] ) ? $words[ "$widget.$name" ] : $words[ $name ];
			$controls[] = control( $name, $attribute, $own );
		}
		$blocks[] = array(
			'name'     => "migrasi-aman/$widget",
			'controls' => $controls,
		);
	}
	return array(
		'blocks'   => $blocks,
		'panel'    => __( 'Settings of this tool', 'migrasi-aman' ),
		'usual'    => __( 'As in the settings, or usual', 'migrasi-aman' ),
		'note'     => __( 'These words show until the tool has drawn itself, and where it cannot.', 'migrasi-aman' ),
	);
}

/** One control of the editor. */
function control( $name, $attribute, $words ) {
	$options = array();
	foreach ( isset( $attribute['values'] ) ? $attribute['values'] : array() as $value ) {
		$options[] = array(
			'value' => $value,
			'label' => isset( $words['values'][ $value ] ) ? $words['values'][ $value ] : $value,
		);
	}
	return array(
		'name'    => $name,
		'kind'    => $attribute['kind'],
		'label'   => $words['label'],
		'options' => $options,
		'from'    => isset( $attribute['from'] ) ? $attribute['from'] : null,
		'to'      => isset( $attribute['to'] ) ? $attribute['to'] : null,
	);
}

/** A box around the widget carries what the editor set: alignment and margins. In the editor the words stand alone. */
function render_block( $attributes, $content, $block ) {
	$html = render( substr( $block->name, strlen( 'migrasi-aman/' ) ), $attributes );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

/** Registers the five blocks; their names and attributes stand in block.json, made by the build. */
function register_blocks() {
	wp_register_script( 'migrasi-aman-editor', plugins_url( 'blocks/editor.js', MAIN ), array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ), '{{version}}', true );
	foreach ( array_keys( table( 'widgets' )['widgets'] ) as $widget ) {
		register_block_type( dirname( __DIR__ ) . "/blocks/$widget", array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** The words of the editor's controls are sent to the editor alone. */
function editor_words() {
	wp_add_inline_script( 'migrasi-aman-editor', 'window.migrasiAman = ' . wp_json_encode( editor_table(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\editor_words' );

/** A heading of their own in the list of blocks. */
function category( $categories ) {
	array_unshift(
		$categories,
		array(
			'slug'  => 'migrasi-aman',
			'title' => 'Migrasi Aman',
		)
	);
	return $categories;
}
add_filter( 'block_categories_all', __NAMESPACE__ . '\category' );
