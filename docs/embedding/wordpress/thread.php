<?php
defined( 'ABSPATH' ) || exit;

// phpcs:ignore WordPress.Security.EscapeOutput -- escaped where it is made
echo Greenroom\thread();
