/** Pages of ours have no script and load nothing but our own style sheet, so their policy forbids all the rest. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'";

/** For pages that nobody may put into a frame, to have somebody press a button there. */
export const UNFRAMED = {
  'content-security-policy': `${POLICY}; form-action 'self'; frame-ancestors 'none'`,
} as const;

/** For markup that is to stand in another page, and is nothing by itself. */
export const FRAGMENT = {
  'content-security-policy':
    "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-robots-tag': 'noindex',
} as const;

/** For pages that are one guest's own: no frame shows them, no link out of them says where it stood, nobody keeps them. */
export const privateHtmlResponse = (html: string, status = 200): Response =>
  htmlResponse(html, status, {
    ...UNFRAMED,
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  });

/**
 * An HTML answer. Threads are made to be framed by the publisher's pages, so any page may frame them: they hold
 * nothing that is not public and act with no authority of the reader's. The form posts to us only, and our answer
 * may lead back to the article.
 */
export const htmlResponse = (
  html: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${POLICY}; form-action 'self' http: https:; frame-ancestors *`,
      'cache-control': 'no-store',
      ...headers,
    },
  });
