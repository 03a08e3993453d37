<?php
/**
 * The page under Settings, for whoever may manage options. Capability and nonce are checked by options.php.
 *
 * @package TreatmentPathway
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	static function (): void {
		add_options_page(
			__( 'Treatment Pathway', 'treatment-pathway' ),
			__( 'Treatment Pathway', 'treatment-pathway' ),
			'manage_options',
			'treatment-pathway',
			'treatment_pathway_page'
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( TREATMENT_PATHWAY_FILE ),
	static function ( array $links ): array {
		$page = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=treatment-pathway' ) ), esc_html__( 'Settings', 'treatment-pathway' ) );
		return array_merge( array( $page ), $links );
	}
);

add_action(
	'admin_init',
	static function (): void {
		wp_add_privacy_policy_content(
			__( 'Treatment Pathway', 'treatment-pathway' ),
			'<p>' . esc_html__( 'The treatment explorer runs in the visitor’s browser. It sets no cookie, and what a visitor answers is not sent to this site or to any other.', 'treatment-pathway' ) . '</p>'
		);
		$labels   = treatment_pathway_labels();
		$sections = array(
			'clinic'  => array( __( 'Your clinic', 'treatment-pathway' ), __( 'Shown below every screen, and where the explorer cannot run.', 'treatment-pathway' ), array( 'clinic_name', 'clinic_phone', 'contact_url' ) ),
			'numbers' => array( __( 'Numbers to call', 'treatment-pathway' ), __( 'Choose the country your visitors are in. Without one the explorer says “your emergency number”, and asks for the country.', 'treatment-pathway' ), array( 'country', 'emergency_number', 'crisis_number' ) ),
			'texts'   => array( __( 'Texts', 'treatment-pathway' ), __( 'A block or a shortcode may name another language.', 'treatment-pathway' ), array( 'language' ) ),
			'colours' => array( __( 'Colours', 'treatment-pathway' ), __( 'An empty field is the explorer’s own colour. Colours that cannot be read on each other are not saved; with your own the explorer is always light.', 'treatment-pathway' ), array( 'ink', 'paper', 'accent', 'on_accent' ) ),
		);
		foreach ( $sections as $id => list( $heading, $lead, $names ) ) {
			add_settings_section(
				$id,
				$heading,
				static function () use ( $lead ): void {
					echo '<p>' . esc_html( $lead ) . '</p>';
				},
				'treatment-pathway'
			);
			foreach ( $names as $name ) {
				add_settings_field( $name, $labels[ $name ], 'treatment_pathway_field', 'treatment-pathway', $id, array( 'name' => $name, 'label_for' => "treatment-pathway-$name" ) );
			}
		}
	}
);

/** What helps to fill in a field. */
function treatment_pathway_hint( string $name ): string {
	$own   = treatment_pathway_content()['colours']['chosen'];
	$hints = array(
		'contact_url'      => __( 'The whole address, as https://www.example.org/contact', 'treatment-pathway' ),
		'emergency_number' => __( 'Only if it is not the country’s own.', 'treatment-pathway' ),
		'crisis_number'    => __( 'Only if it is not the country’s own.', 'treatment-pathway' ),
	);
	/* translators: %s: a colour such as #0c5a6e */
	return isset( $own[ $name ] ) ? sprintf( __( 'As #rrggbb; %s if empty.', 'treatment-pathway' ), $own[ $name ] ) : ( $hints[ $name ] ?? '' );
}

/** One field. */
function treatment_pathway_field( array $about ): void {
	$name  = $about['name'];
	$value = treatment_pathway_options()[ $name ];
	$lists = array(
		'country'  => treatment_pathway_countries(),
		'language' => array_column( treatment_pathway_content()['languages'], 'name', 'code' ),
	);
	$id    = "treatment-pathway-$name";
	$field = TREATMENT_PATHWAY_OPTION . "[$name]";
	if ( isset( $lists[ $name ] ) ) {
		$none = 'country' === $name ? __( 'Not chosen', 'treatment-pathway' ) : __( 'As this site', 'treatment-pathway' );
		printf( '<select id="%s" name="%s"><option value="">%s</option>', esc_attr( $id ), esc_attr( $field ), esc_html( $none ) );
		foreach ( $lists[ $name ] as $code => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $code ), selected( $value, $code, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		$hint = treatment_pathway_hint( $name );
		printf(
			'<input type="text" class="regular-text" id="%1$s" name="%2$s" value="%3$s" maxlength="200"%4$s>',
			esc_attr( $id ),
			esc_attr( $field ),
			esc_attr( $value ),
			'' === $hint ? '' : ' aria-describedby="' . esc_attr( "$id-hint" ) . '"'
		);
		if ( '' !== $hint ) {
			printf( '<p class="description" id="%s">%s</p>', esc_attr( "$id-hint" ), esc_html( $hint ) );
		}
	}
}

/** The page. */
function treatment_pathway_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<p>' . esc_html__( 'Put the explorer into a page with the block “Treatment Pathway”, or with the shortcode [treatment_pathway].', 'treatment-pathway' ) . '</p>';
	$options = treatment_pathway_options();
	if ( '' === $options['country'] && '' === $options['emergency_number'] ) {
		wp_admin_notice( esc_html__( 'No country is chosen: until you choose one, visitors read “your emergency number” in place of a number.', 'treatment-pathway' ), array( 'type' => 'warning', 'additional_classes' => array( 'inline' ) ) );
	}
	echo '<form action="options.php" method="post">';
	settings_fields( 'treatment_pathway' );
	do_settings_sections( 'treatment-pathway' );
	submit_button();
	echo '</form></div>';
}
