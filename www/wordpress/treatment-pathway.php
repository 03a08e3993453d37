<?php
/**
 * Plugin Name:       Treatment Pathway
 * Description:       A treatment explorer for patients: questions, what they lead to, and why. It runs in the visitor's browser and sends nothing.
 * Version:           {{version}}
 * Requires at least: 6.8
 * Requires PHP:      7.4
 * Author:            The Treatment Pathway authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       treatment-pathway
 * Domain Path:       /languages
 *
 * @package TreatmentPathway
 */

defined( 'ABSPATH' ) || exit;

define( 'TREATMENT_PATHWAY_VERSION', '{{version}}' );
define( 'TREATMENT_PATHWAY_FILE', __FILE__ );
define( 'TREATMENT_PATHWAY_MODULE', 'treatment-pathway-explorer-view-script-module' );

require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/contrast.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/tag.php';
require __DIR__ . '/includes/blocks.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
