<?php
/**
 * A widget as HTML: its tag, and inside it the words that stay wherever the widget cannot draw itself.
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** The words inside the tag, in one line: editors and filters make paragraphs of line ends. */
function fallback( $widget, $lang ) {
	$all   = table( 'fallback' );
	$by    = isset( $all['words'][ $lang ] ) ? $all['words'][ $lang ] : $all['words']['id'];
	$words = $by[ $widget ];
	$html  = '<p><strong>' . esc_html( $words['title'] ) . '</strong></p>';
	foreach ( $words['lines'] as $line ) {
		$html .= '<p>' . esc_html( $line ) . '</p>';
	}
	$html .= sprintf( '<p><a href="%s">%s</a></p>', esc_url( 'tel:' . $all['call']['value'] ), esc_html( $all['call']['display'] ) );
	$html .= sprintf( '<p><a href="%s">%s</a></p>', esc_url( asset( "1/pages/$lang/$widget.html" ) ), esc_html( $words['link'] ) );
	return $html;
}

/**
 * One widget. Unknown attributes and values are dropped; what is missing is as in the settings.
 *
 * @param string $widget The widget, such as `hotline-card`.
 * @param array  $given  Attributes by their names in HTML, and `lang`.
 */
function render( $widget, $given ) {
	if ( ! attributes_of( $widget ) ) {
		return '';
	}
	$site = settings();
	$lang = language_of( isset( $given['lang'] ) ? $given['lang'] : '' );
	$lang = '' === $lang ? $site['lang'] : $lang;
	$tag  = "aman-$widget";
	$html = "<$tag";
	foreach ( attributes_of( $widget ) as $name => $attribute ) {
		$value = value_of( $attribute, isset( $given[ $name ] ) ? $given[ $name ] : '' );
		if ( '' === $value && isset( $site[ $name ] ) ) {
			$value = $site[ $name ];
		}
		if ( '' !== $value && $value !== $attribute['usual'] ) {
			$html .= 'switch' === $attribute['kind'] ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	placed( $widget, $lang );
	return $html . '>' . fallback( $widget, $lang ) . "</$tag>";
}
