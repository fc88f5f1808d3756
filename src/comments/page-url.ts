/**
 * The canonical form of a page's address, so that one article has one thread however a reader came to it.
 */

const MAX_LENGTH = 2048;

/**
 * Parameters that name a visit, not a document. Source: the public documentation of the services that add
 * them (Google, Meta, Microsoft, X, TikTok, LinkedIn, Mailchimp, Matomo, HubSpot, Yandex, Instagram).
 */
const TRACKING =
  /^(?:utm_\w*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|li_fat_id|igshid|igsh|yclid|ysclid|mc_cid|mc_eid|mtm_\w*|pk_\w*|_ga|_gl|_hsenc|_hsmi|hsctatracking|vero_id|oly_\w*|srsltid|ref_src|s_cid)$/i;

/**
 * Lower-case host, no default port, no fragment, no tracking parameters; path and other parameters stay as
 * they are. Null for what is not an absolute http(s) URL without credentials of at most 2,048 characters.
 */
export function canonicalPageUrl(text: string): string | null {
  const url = httpUrl(text);
  if (!url) return null;
  url.hash = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1).join()));
  // With its question mark: the setter would take one of a query that begins with another.
  url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return url.href.length <= MAX_LENGTH ? url.href : null;
}

/** An absolute http(s) URL without credentials, or null. */
export function httpUrl(text: string): URL | null {
  if (text.length > MAX_LENGTH || !/^\s*https?:\/\//i.test(text)) return null;
  const url = URL.parse(text.trim());
  if (!url || url.username !== '' || url.password !== '' || url.hostname === '') return null;
  return url;
}
