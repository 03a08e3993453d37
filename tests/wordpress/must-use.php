<?php
/**
 * What the tests need of their WordPress besides the plugin: an author and a subscriber, no network but this machine, another
 * language and another theme on demand, and a look into the database.
 */

add_action(
	'init',
	static function (): void {
		foreach ( array( 'author', 'subscriber' ) as $role ) {
			if ( ! username_exists( $role ) ) {
				wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'password', 'user_email' => "$role@example.org", 'role' => $role ) );
			}
		}
	}
);

// Nothing leaves this machine; one site, of whichever port, is a server on it.
add_filter(
	'pre_http_request',
	static function ( $answer, array $how, string $url ) {
		$at = wp_parse_url( $url );
		if ( 'frames.example' === ( $at['host'] ?? '' ) ) {
			return wp_remote_get( "http://127.0.0.1:{$at['port']}{$at['path']}" );
		}
		return '127.0.0.1' === ( $at['host'] ?? '' ) ? $answer : new WP_Error( 'test', 'no network' );
	},
	10,
	3
);

// A theme of the old kind, on demand.
foreach ( array( 'template', 'stylesheet' ) as $what ) {
	add_filter( $what, static fn( string $theme ): string => isset( $_GET['classic'] ) ? 'classic' : $theme );
}

add_filter( 'determine_locale', static fn( string $locale ): string => 'es' === ( $_GET['speak'] ?? '' ) ? 'es_ES' : $locale );

add_action(
	'rest_api_init',
	static function (): void {
		register_rest_route(
			'tests/v1',
			'/stored',
			array(
				array(
					'methods'             => 'GET',
					'permission_callback' => '__return_true',
					'callback'            => static function (): array {
						global $wpdb;
						$found = array();
						foreach ( array( 'options' => 'option_name', 'postmeta' => 'meta_key', 'usermeta' => 'meta_key', 'termmeta' => 'meta_key', 'commentmeta' => 'meta_key' ) as $table => $column ) {
							foreach ( $wpdb->get_col( "SELECT $column FROM {$wpdb->$table} WHERE $column LIKE '%treatment%pathway%'" ) as $name ) {
								$found[] = "$table $name";
							}
						}
						return array( 'names' => $found, 'value' => get_option( 'treatment_pathway' ), 'events' => array_filter( array_keys( array_merge( ...array_values( array_filter( _get_cron_array(), 'is_array' ) ) ) ), static fn( $hook ) => str_contains( $hook, 'pathway' ) ) );
					},
				),
				array(
					'methods'             => 'POST',
					'permission_callback' => '__return_true',
					'callback'            => static function ( WP_REST_Request $request ): bool {
						global $wpdb;
						$wpdb->update( $wpdb->options, array( 'option_value' => serialize( $request->get_json_params() ) ), array( 'option_name' => 'treatment_pathway' ) );
						wp_cache_flush();
						return true;
					},
				),
			)
		);
	}
);
