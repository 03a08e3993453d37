<?php
/**
 * What is packed with the plugin: pathways, their languages, countries and their numbers, digests. The file is made when the
 * plugin is packed; whatever a page or a setting says is looked up in it, and nothing else is printed.
 *
 * @package TreatmentPathway
 */

defined( 'ABSPATH' ) || exit;

/** All of it. */
function treatment_pathway_content(): array {
	static $content = null;
	$content = $content ?? require dirname( __DIR__ ) . '/assets/content.php';
	return $content;
}

/** Whether there is such a pathway; the first one stands for any other name. */
function treatment_pathway_pathway( string $said ): string {
	$pathways = treatment_pathway_content()['pathways'];
	return isset( $pathways[ $said ] ) ? $said : (string) array_key_first( $pathways );
}

/** The language of this list that comes nearest: what was said, else the site's own, else the first. */
function treatment_pathway_language( string $said ): string {
	$languages = treatment_pathway_content()['languages'];
	foreach ( array( $said, get_locale() ) as $locale ) {
		$language = strtolower( (string) strtok( $locale, '-_' ) );
		if ( isset( $languages[ $language ] ) ) {
			return $language;
		}
	}
	return (string) array_key_first( $languages );
}

/** The number of a country, or nothing. */
function treatment_pathway_country_number( string $country ): string {
	return treatment_pathway_content()['countries'][ $country ]['number'] ?? '';
}

/** Every country whose number is known, as code and name with number, in the order of an alphabet. */
function treatment_pathway_countries(): array {
	$language = treatment_pathway_language( get_user_locale() );
	$named    = array_map(
		static function ( array $country ) use ( $language ): string {
			return sprintf( '%s (%s)', $country[ $language ], $country['number'] );
		},
		treatment_pathway_content()['countries']
	);
	// Accents aside.
	uasort(
		$named,
		static function ( string $one, string $other ): int {
			return strcasecmp( remove_accents( $one ), remove_accents( $other ) );
		}
	);
	return $named;
}
