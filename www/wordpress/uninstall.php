<?php
/**
 * Removes all that the plugin stored: one option, on every site of a network. Blocks and shortcodes stay in the posts of those
 * who wrote them, and are shown as nothing, or as they were written.
 *
 * @package TreatmentPathway
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $treatment_pathway_site ) {
		switch_to_blog( $treatment_pathway_site );
		delete_option( 'treatment_pathway' );
		restore_current_blog();
	}
} else {
	delete_option( 'treatment_pathway' );
}
