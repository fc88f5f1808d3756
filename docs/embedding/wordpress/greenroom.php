<?php
/**
 * Plugin Name: Greenroom comments
 * Description: Comments of guests under posts and pages, by Greenroom, instead of WordPress's own.
 * Requires PHP: 7.4
 * License: MIT
 */

namespace Greenroom;

defined( 'ABSPATH' ) || exit;

/** Where the Worker runs, and the site's id there. */
const HOST = 'https://comments.example';
const SITE = 'blog';

/** Classic themes ask for a file. */
add_filter( 'comments_template', fn() => __DIR__ . '/thread.php' );

/** Block themes have a block, the older ones another. */
foreach ( array( 'core/comments', 'core/post-comments' ) as $greenroom_block ) {
	add_filter(
		"render_block_{$greenroom_block}",
		fn( $html ) => is_singular() && comments_open() ? thread() : ''
	);
}

add_action( 'wp_enqueue_scripts', fn() => wp_enqueue_script( 'greenroom', HOST . '/embed.js', array(), null ) );
/** The site is for counts, on pages without a thread. */
add_filter(
	'script_loader_tag',
	fn( $tag, $handle ) => 'greenroom' === $handle
		? str_replace( ' src=', sprintf( ' async data-site="%s" src=', esc_attr( SITE ) ), $tag )
		: $tag,
	10,
	2
);

/** The page's feed takes the place of WordPress's. */
add_filter( 'feed_links_show_comments_feed', '__return_false' );
add_filter( 'feed_links_extra_show_post_comments_feed', '__return_false' );
add_action(
	'wp_head',
	function () {
		if ( ! is_singular() || ! comments_open() ) {
			return;
		}
		printf(
			'<link rel="alternate" type="application/atom+xml" title="%s" href="%s">' . "\n",
			esc_attr__( 'Comments' ),
			esc_url( HOST . '/v1/sites/' . SITE . '/feed.atom?page=' . rawurlencode( get_permalink() ) )
		);
	}
);

/** "3 comments" in lists of posts: the element's script fills it in. */
add_filter(
	'comments_number',
	fn() => sprintf( '<span data-greenroom-count="%s"></span>', esc_url( get_permalink() ) )
);

/** Nobody can post past Greenroom to WordPress's own form. */
add_action(
	'pre_comment_on_post',
	fn() => wp_die( esc_html__( 'Comments are taken by the form under the post.' ), '', array( 'response' => 403 ) )
);

/** The thread of the post that is shown. */
function thread(): string {
	$page = get_permalink();
	$lang = get_bloginfo( 'language' );
	$frame = HOST . '/embed?site=' . SITE . '&page=' . rawurlencode( $page ) . '&lang=' . rawurlencode( $lang );
	return sprintf(
		'<guest-comments site="%s" page="%s" lang="%s"></guest-comments>' .
		'<noscript><iframe title="%s" loading="lazy" width="100%%" height="960" src="%s"></iframe></noscript>',
		esc_attr( SITE ),
		esc_url( $page ),
		esc_attr( $lang ),
		esc_attr__( 'Comments' ),
		esc_url( $frame )
	);
}
