<?php
/**
 * Which values an attribute takes: the same that the builder of codes takes.
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** A text in one line: editors put `<br>` and odd spaces into values. What is no text becomes an empty one. */
function one_line( $given ) {
	return is_scalar( $given ) ? trim( (string) preg_replace( '/[\s\p{Z}\p{Cc}]+/u', ' ', (string) $given ) ) : '';
}

/** Whether it is an https address or a path on the site's own host, without a name or password. */
function is_address( $text ) {
	return preg_match( '#^(https://[^\s/@\\\\]+\.\S+|/[^/\s\\\\]\S*)$#Diu', $text ) && wp_parse_url( $text ) && ! wp_parse_url( $text, PHP_URL_USER );
}

/** A value as the attribute takes it; an empty one where it is missing or not one of its values. */
function value_of( $attribute, $given ) {
	$text = one_line( true === $given ? 'true' : $given );
	$low  = strtolower( $text );
	if ( '' === $low ) {
		return '';
	}
	switch ( $attribute['kind'] ) {
		case 'choice':
			return in_array( $low, $attribute['values'], true ) ? $low : '';
		case 'number':
			return preg_match( '/^\d+$/D', $low ) && $low >= $attribute['from'] && $low <= $attribute['to'] ? preg_replace( '/^0+(?=\d)/', '', $low ) : '';
		case 'switch':
			return preg_match( '/^(false|0|no)$/D', $low ) ? '' : 'true';
		case 'address':
			return is_address( $text ) ? $text : '';
		default:
			return mb_strlen( $text ) <= 60 ? $text : '';
	}
}

/** A language that may be chosen, else an empty text. */
function language_of( $given ) {
	$low = strtolower( one_line( $given ) );
	return in_array( $low, languages(), true ) ? $low : '';
}
