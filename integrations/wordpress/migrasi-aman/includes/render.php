<?php
/**
 * A widget as HTML: its tag, and inside it the words that stay wherever the widget cannot draw itself.
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** Draft languages have no words of their own here: a wrong “don’t” must not stand in a page. */
function language_of_words( $lang ) {
	return isset( table( 'fallback' )['words'][ $lang ] ) ? $lang : languages()[0];
}

/** The words inside the tag, in one line: editors and filters make paragraphs of line ends. */
function fallback( $widget, $lang ) {
	$all   = table( 'fallback' );
	$words = $all['words'][ language_of_words( $lang ) ][ $widget ];
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
	// The language of the words inside; what the widget draws says its own.
	$html = sprintf( '<%s lang="%s"', $tag, esc_attr( language_of_words( $lang ) ) );
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
