/** Most hosts of a comment that are counted: the first ones. */
const MOST = 10;
/** Longer host names are made up; they are not kept. */
const LONGEST = 100;
const LONGEST_URL = 500;

// Bounded and without nesting: one pass. What the engine's link scanner also reads (bare or disguised addresses) is evidence,
// and doubtful; a statistic of domains takes the certain ones.
const LINK = /(?:https?:\/\/|(?<![\p{L}\p{N}.@-])www\.)[^\s<>"'`{}|\\^]{1,500}/giu;

/** Host names of a comment's website and of the links in its text: lower case, Punycode, without `www.`, each once. */
export function linkHosts(body: string, website: string | null): string[] {
  const hosts = new Set<string>();
  for (const url of [website ?? '', ...links(body)]) {
    const host = hostOf(url);
    if (host !== null && hosts.size < MOST) hosts.add(host);
  }
  return [...hosts];
}

function* links(body: string): Generator<string> {
  let seen = 0;
  for (const [link] of body.matchAll(LINK)) {
    yield /^www\./i.test(link) ? `http://${link}` : link;
    if (++seen >= MOST * 5) return;
  }
}

function hostOf(url: string): string | null {
  if (url === '') return null;
  const parsed = URL.parse(url.slice(0, LONGEST_URL).replace(/[.,;:!?)\]»”’،؟]+$/u, ''));
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const host = parsed.hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
  return host.includes('.') && host.length <= LONGEST ? host : null;
}
