<?php
/**
 * Which values an attribute takes: the same that the builder of codes takes.
 *
 * @package MigrasiAman
 */

namespace MigrasiAman;

defined( 'ABSPATH' ) || exit;

/** A value as the attribute takes it; an empty one where it is missing or not one of its values. */
function value_of( $attribute, $given ) {
	if ( true === $given ) {
		$given = 'true';
	}
	$text = is_scalar( $given ) ? trim( (string) $given ) : '';
	$low  = strtolower( $text );
	if ( '' === $low ) {
		return '';
	}
	switch ( $attribute['kind'] ) {
		case 'choice':
			return in_array( $low, $attribute['values'], true ) ? $low : '';
		case 'number':
			return preg_match( '/^\d+$/D', $low ) && $low >= $attribute['from'] && $low <= $attribute['to'] ? $low : '';
		case 'switch':
			return preg_match( '/^(false|0|no)$/D', $low ) ? '' : 'true';
		case 'address':
			return preg_match( '#^(https://[^\s/]+\.\S+|/[^/\s]\S*)$#Di', $text ) ? $text : '';
		default:
			return mb_strlen( $text ) <= 60 ? $text : '';
	}
}

/** A language that may be chosen, else an empty text. */
function language_of( $given ) {
	$low = is_scalar( $given ) ? strtolower( trim( (string) $given ) ) : '';
	return in_array( $low, languages(), true ) ? $low : '';
}
