<?php
/**
 * What a clinic may set, in one option. Each value is read by a form of its own; one that does not fit is refused with a
 * sentence, and what was there before stays.
 *
 * @package TreatmentPathway
 */

defined( 'ABSPATH' ) || exit;

/** The option's name; uninstall.php removes it. */
const TREATMENT_PATHWAY_OPTION = 'treatment_pathway';

/** Every setting, empty: the explorer's own. */
function treatment_pathway_defaults(): array {
	return array_fill_keys(
		array( 'clinic_name', 'clinic_phone', 'contact_url', 'country', 'emergency_number', 'crisis_number', 'language', 'ink', 'paper', 'accent', 'on_accent' ),
		''
	);
}

/** As they are now; what is stored is read again, because other code may have written it. */
function treatment_pathway_options(): array {
	$stored = get_option( TREATMENT_PATHWAY_OPTION, array() );
	$read   = treatment_pathway_defaults();
	foreach ( array_keys( $read ) as $name ) {
		$value         = is_array( $stored ) && is_string( $stored[ $name ] ?? null ) ? $stored[ $name ] : '';
		$read[ $name ] = null === treatment_pathway_problem( $name, $value ) ? $value : '';
	}
	return $read;
}

/** Why a value does not fit, in one sentence; null where it does. */
function treatment_pathway_problem( string $name, string $value ): ?string {
	if ( '' === $value ) {
		return null;
	}
	switch ( $name ) {
		case 'clinic_phone':
		case 'emergency_number':
		case 'crisis_number':
			// As the explorer reads numbers.
			return preg_match( '/^\+?\d[\d ()-]{1,19}$/D', $value ) ? null
				: __( 'A number to call has digits, spaces, brackets and hyphens only, and at most 21 characters.', 'treatment-pathway' );
		case 'clinic_name':
			return wp_strip_all_tags( $value ) === $value && ! preg_match( '/[<>\p{C}]/u', $value ) && preg_match( '/^.{1,120}$/Du', $value ) ? null
				: __( 'The clinic’s name is plain text of at most 120 characters, without < and >.', 'treatment-pathway' );
		case 'contact_url':
			return esc_url_raw( $value, array( 'https', 'http' ) ) === $value && wp_parse_url( $value, PHP_URL_HOST ) ? null
				: __( 'The contact page is a whole address that begins with https:// or http://.', 'treatment-pathway' );
		case 'country':
			return isset( treatment_pathway_content()['countries'][ $value ] ) ? null
				: __( 'This country is not on the list of countries whose emergency number is known.', 'treatment-pathway' );
		case 'language':
			return isset( treatment_pathway_content()['languages'][ $value ] ) ? null
				: __( 'The explorer has no texts in this language.', 'treatment-pathway' );
		default:
			return preg_match( '/^#[0-9a-f]{6}$/D', $value ) ? null
				: __( 'A colour is written as # and six digits or letters from a to f, as #0c5a6e.', 'treatment-pathway' );
	}
}

/**
 * Reads what was sent. WordPress has checked before that whoever sent it may manage options, and its nonce.
 *
 * @param mixed $sent Whatever it was.
 */
function treatment_pathway_sanitize( $sent ): array {
	$before = treatment_pathway_options();
	$after  = $before;
	$sent   = is_array( $sent ) ? $sent : array();
	foreach ( array_keys( $before ) as $name ) {
		if ( ! array_key_exists( $name, $sent ) ) {
			continue;
		}
		$value   = is_string( $sent[ $name ] ) ? trim( $sent[ $name ] ) : "\0";
		$value   = in_array( $name, array( 'ink', 'paper', 'accent', 'on_accent', 'country' ), true ) ? strtolower( $value ) : $value;
		$problem = treatment_pathway_problem( $name, $value );
		if ( null === $problem ) {
			$after[ $name ] = $value;
		} else {
			treatment_pathway_refuse( $name, treatment_pathway_labels()[ $name ] . ': ' . $problem . ' ' . __( 'What was there before stays.', 'treatment-pathway' ) );
		}
	}
	$colours  = array( 'ink', 'paper', 'accent', 'on_accent' );
	$problems = treatment_pathway_contrast_problems( array_intersect_key( $after, array_flip( $colours ) ) );
	foreach ( $problems as $index => $problem ) {
		treatment_pathway_refuse( "contrast-$index", $problem );
	}
	if ( $problems ) {
		foreach ( $colours as $name ) {
			$after[ $name ] = $before[ $name ];
		}
	}
	return $after;
}

/** Says on the settings page why something was not taken; a sentence that was said already is not said twice. */
function treatment_pathway_refuse( string $code, string $sentence ): void {
	if ( ! function_exists( 'add_settings_error' ) ) {
		return;
	}
	$said = array_column( get_settings_errors( TREATMENT_PATHWAY_OPTION ), 'message' );
	if ( ! in_array( esc_html( $sentence ), $said, true ) ) {
		add_settings_error( TREATMENT_PATHWAY_OPTION, $code, esc_html( $sentence ) );
	}
}

/** What each setting is called. */
function treatment_pathway_labels(): array {
	return array(
		'clinic_name'      => __( 'Name of the clinic', 'treatment-pathway' ),
		'clinic_phone'     => __( 'Phone of the clinic', 'treatment-pathway' ),
		'contact_url'      => __( 'Contact page', 'treatment-pathway' ),
		'country'          => __( 'Country', 'treatment-pathway' ),
		'emergency_number' => __( 'Emergency number', 'treatment-pathway' ),
		'crisis_number'    => __( 'Crisis line', 'treatment-pathway' ),
		'language'         => __( 'Language', 'treatment-pathway' ),
		'ink'              => __( 'Text', 'treatment-pathway' ),
		'paper'            => __( 'Background', 'treatment-pathway' ),
		'accent'           => __( 'Links and buttons', 'treatment-pathway' ),
		'on_accent'        => __( 'Text on buttons', 'treatment-pathway' ),
	);
}

add_action(
	'init',
	static function (): void {
		register_setting(
			'treatment_pathway',
			TREATMENT_PATHWAY_OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => 'treatment_pathway_sanitize',
				'default'           => array(),
				'show_in_rest'      => false,
			)
		);
	}
);
