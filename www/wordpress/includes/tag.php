<?php
/**
 * The tag, as the server prints it for block and shortcode: attributes from closed sets, and inside it what is read without
 * JavaScript and while all else loads.
 *
 * @package TreatmentPathway
 */

defined( 'ABSPATH' ) || exit;

/**
 * One tag. What is said of it comes from an author of posts, who may be anybody with an account: each value from a closed set.
 *
 * @param array $said `pathway`, `lang`, `reading`, `heading_level`.
 */
function treatment_pathway_tag( array $said ): string {
	$options = treatment_pathway_options();
	$text    = static function ( string $name ) use ( $said ): string {
		return is_scalar( $said[ $name ] ?? null ) ? strtolower( trim( (string) $said[ $name ] ) ) : '';
	};
	$pathway = treatment_pathway_pathway( $text( 'pathway' ) );
	$lang    = treatment_pathway_language( '' !== $text( 'lang' ) ? $text( 'lang' ) : $options['language'] );
	$number  = '' !== $options['emergency_number'] ? $options['emergency_number'] : treatment_pathway_country_number( $options['country'] );

	$attributes = array_filter(
		array(
			'src'              => plugins_url( "assets/$pathway/", TREATMENT_PATHWAY_FILE ),
			'lang'             => $lang,
			'heading-level'    => preg_match( '/^[1-4]$/D', $text( 'heading_level' ) ) ? $text( 'heading_level' ) : '2',
			'reading'          => 'clinical' === $text( 'reading' ) ? 'clinical' : '',
			'country'          => $options['country'],
			'emergency-number' => $options['emergency_number'],
			'crisis-number'    => $options['crisis_number'],
			'clinic-name'      => $options['clinic_name'],
			// Colours were read against a light ground.
			'theme'            => treatment_pathway_style( $options ) ? 'light' : '',
			'style'            => treatment_pathway_style( $options ),
		)
	);
	$printed = '';
	foreach ( $attributes as $name => $value ) {
		$printed .= sprintf( ' %s="%s"', $name, 'src' === $name ? esc_url( $value ) : esc_attr( $value ) );
	}
	return "<treatment-pathway$printed>" . treatment_pathway_fallback( $pathway, $lang, $number, $options ) . '</treatment-pathway>';
}

/** The clinic's colours, as the explorer takes them. */
function treatment_pathway_style( array $options ): string {
	$style = '';
	foreach ( array( 'ink', 'paper', 'accent', 'on_accent' ) as $name ) {
		if ( '' !== $options[ $name ] ) {
			$style .= sprintf( '--pathway-%s:%s;', str_replace( '_', '-', $name ), $options[ $name ] );
		}
	}
	return $style;
}

/** A number that can be pressed, and read. */
function treatment_pathway_tel( string $number ): string {
	return sprintf( '<a href="%s">%s</a>', esc_url( 'tel:' . preg_replace( '/[^\d+]/', '', $number ), array( 'tel' ) ), esc_html( $number ) );
}

/** When to call, whom to call, and where else to go. */
function treatment_pathway_fallback( string $pathway, string $lang, string $number, array $options ): string {
	$texts = treatment_pathway_content()['pathways'][ $pathway ][ $lang ];
	$words = treatment_pathway_content()['languages'][ $lang ];
	$whom  = '' !== $number ? treatment_pathway_tel( $number ) : esc_html( $words['number'] );
	$said  = '<p><strong>' . esc_html( $texts['emergency'] ) . ' ' . str_replace( '{number}', $whom, esc_html( $words['call'] ) ) . '</strong></p>';
	$clinic = '';
	if ( '' !== $options['clinic_phone'] ) {
		$clinic .= str_replace( '{phone}', treatment_pathway_tel( $options['clinic_phone'] ), esc_html( $words['clinic'] ) );
	}
	if ( '' !== $options['contact_url'] ) {
		$clinic .= sprintf( ' <a href="%s">%s</a>', esc_url( $options['contact_url'], array( 'https', 'http' ) ), esc_html( $words['contact'] ) );
	}
	if ( '' !== $clinic ) {
		$said .= '<p slot="clinic-contact">' . trim( $clinic ) . '</p>';
	}
	return $said . '<noscript><p>' . esc_html( $words['noscript'] ) . '</p></noscript>';
}
