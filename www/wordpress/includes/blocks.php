<?php
/**
 * The block, the shortcode, and the one script of both with its digest.
 *
 * @package TreatmentPathway
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function (): void {
		register_block_type( dirname( __DIR__ ) . '/block' );
		wp_set_script_translations( 'treatment-pathway-explorer-editor-script', 'treatment-pathway', dirname( __DIR__ ) . '/languages' );
		wp_add_inline_script(
			'treatment-pathway-explorer-editor-script',
			'var treatmentPathway = ' . wp_json_encode(
				array(
					'languages' => array_map(
						static function ( array $words ): string {
							return $words['name'];
						},
						treatment_pathway_content()['languages']
					),
					'pathways'  => array_map(
						static function ( array $texts ): string {
							return reset( $texts )['title'];
						},
						treatment_pathway_content()['pathways']
					),
				),
				JSON_HEX_TAG | JSON_HEX_AMP
			) . ';',
			'before'
		);
		add_shortcode(
			'treatment_pathway',
			static function ( $said ): string {
				$names = array(
					'pathway'       => '',
					'lang'          => '',
					'reading'       => '',
					'heading_level' => '',
				);
				wp_enqueue_script_module( TREATMENT_PATHWAY_MODULE );
				return treatment_pathway_tag( shortcode_atts( $names, $said, 'treatment_pathway' ) );
			}
		);
	}
);

// A browser runs the script only if it is the one that was packed; that one holds all others to their digests.
add_filter(
	'wp_script_attributes',
	static function ( array $attributes ): array {
		if ( TREATMENT_PATHWAY_MODULE . '-js-module' === ( $attributes['id'] ?? '' ) ) {
			$attributes['integrity']   = treatment_pathway_content()['integrity'];
			$attributes['crossorigin'] = 'anonymous';
		}
		return $attributes;
	}
);
