<?php
// PHP's own server takes an address with a dot in it for a file; WordPress answers all that are none.
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( file_exists( $_SERVER['DOCUMENT_ROOT'] . $path ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
