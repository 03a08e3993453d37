<?php
/**
 * Contrast of two colours, as WCAG 2.2 defines it, and what a clinic's colours have to reach.
 *
 * @package TreatmentPathway
 */

defined( 'ABSPATH' ) || exit;

/** Relative luminance of a colour written as #rrggbb. */
function treatment_pathway_luminance( string $colour ): float {
	$linear = array_map(
		static function ( string $pair ): float {
			$part = hexdec( $pair ) / 255;
			return $part <= 0.04045 ? $part / 12.92 : ( ( $part + 0.055 ) / 1.055 ) ** 2.4;
		},
		str_split( ltrim( $colour, '#' ), 2 )
	);
	return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2];
}

/** From 1, the same, to 21, black on white. */
function treatment_pathway_contrast( string $one, string $other ): float {
	$light = array( treatment_pathway_luminance( $one ), treatment_pathway_luminance( $other ) );
	return ( max( $light ) + 0.05 ) / ( min( $light ) + 0.05 );
}

/**
 * Every pair that stands on each other on a screen and reaches less than text needs, as sentences.
 *
 * @param array $colours `ink`, `paper`, `accent` and `on_accent`; an empty one is the explorer's own.
 * @return string[]
 */
function treatment_pathway_contrast_problems( array $colours ): array {
	$own    = treatment_pathway_content()['colours'];
	$chosen = array_merge( $own['chosen'], array_filter( $colours ) );
	$pairs  = array(
		array( $chosen['ink'], $chosen['paper'], __( 'text on the background', 'treatment-pathway' ) ),
		array( $chosen['ink'], $own['faint'], __( 'text on a side note', 'treatment-pathway' ) ),
		array( $chosen['accent'], $chosen['paper'], __( 'links on the background', 'treatment-pathway' ) ),
		array( $chosen['accent'], $own['faint'], __( 'links on a side note', 'treatment-pathway' ) ),
		array( $chosen['on_accent'], $chosen['accent'], __( 'text on a button', 'treatment-pathway' ) ),
	);
	// These stay as they are, whatever the background is.
	foreach ( $own['fixed'] as $fixed ) {
		$pairs[] = array( $fixed, $chosen['paper'], __( 'warnings and hints on the background', 'treatment-pathway' ) );
	}
	$problems = array();
	foreach ( $pairs as list( $one, $other, $what ) ) {
		$reached = treatment_pathway_contrast( $one, $other );
		if ( $reached < 4.5 && ! isset( $problems[ $what ] ) ) {
			$problems[ $what ] = sprintf(
				/* translators: 1: what stands on what, 2 and 3: colours, 4: a number such as 3.1 */
				__( 'The colours were not saved: %1$s (%2$s and %3$s) has a contrast of %4$s to 1, and 4.5 to 1 is needed to read it. Choose a darker or a lighter one.', 'treatment-pathway' ),
				$what,
				$one,
				$other,
				// Cut, not rounded: 4.49 is not 4.5.
				number_format_i18n( floor( $reached * 10 ) / 10, 1 )
			);
		}
	}
	return array_values( $problems );
}
