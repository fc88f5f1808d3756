/**
 * A Worker in front of a site that fills each `<guest-comments>` with its comments, so that they are in the page itself:
 * for readers without JavaScript, for search engines, and until the script has loaded. Nothing else of the page changes.
 */

export interface IncludeEnv {
  /** Origin of the Greenroom deployment: https://comments.example */
  readonly GREENROOM: string;
}

/** Milliseconds that the article waits for its comments. */
const PATIENCE = 1000;

export default {
  async fetch(request: Request, env: IncludeEnv): Promise<Response> {
    const page = await fetch(request);
    const isHtml = page.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (!page.ok || !isHtml) return page;

    let address = request.url;
    const rewriter = new HTMLRewriter()
      .on('head', {
        element(head) {
          head.append(`<link rel="stylesheet" href="${env.GREENROOM}/embed.css">`, { html: true });
        },
      })
      .on('link[rel=canonical]', {
        element(link) {
          address = URL.parse(link.getAttribute('href') ?? '', request.url)?.href ?? address;
        },
      })
      .on('guest-comments', {
        async element(comments) {
          const query = new URLSearchParams({ page: comments.getAttribute('page') ?? address });
          for (const name of ['site', 'lang', 'theme', 'sort']) {
            const value = comments.getAttribute(name);
            if (value !== null) query.set(name, value);
          }
          const html = await fragment(`${env.GREENROOM}/embed/fragment?${query.toString()}`);
          if (html !== null) comments.setInnerContent(html, { html: true });
        },
      });
    const filled = rewriter.transform(page);
    // It is another body now, and it changes whenever the comments do.
    filled.headers.delete('etag');
    filled.headers.delete('last-modified');
    return filled;
  },
} satisfies ExportedHandler<IncludeEnv>;

/** Null where there is none in time: the page is then as it was. */
async function fragment(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
