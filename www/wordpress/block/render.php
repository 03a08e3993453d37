<?php
/**
 * The block as a visitor gets it.
 *
 * @package TreatmentPathway
 *
 * @var array $attributes What an author chose.
 */

defined( 'ABSPATH' ) || exit;

$treatment_pathway_said = array(
	'pathway'       => $attributes['pathway'] ?? '',
	'lang'          => $attributes['lang'] ?? '',
	'reading'       => $attributes['reading'] ?? '',
	'heading_level' => $attributes['headingLevel'] ?? '',
);

// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- every value is escaped where the tag is made.
echo '<div ' . get_block_wrapper_attributes() . '>' . treatment_pathway_tag( $treatment_pathway_said ) . '</div>';
