/**
 * A comment of Coral's as the engine reads it. Coral sends HTML that it has purified, or plain text, and does not say which.
 * So only what Coral itself writes is taken for HTML and left out: its own tags with its own attributes. Whatever else looks
 * like a tag may be what a guest typed and readers see (`<you fool>` in plain text), and stays. That is why this is no HTML
 * parser and not the platform's HTMLRewriter: they hide what they do not know. Linear: every character is passed once.
 */

/** Tags that Coral's editor makes (coralproject/talk, common/helpers/sanitize); true for those that begin a line. */
const TAGS: ReadonlyMap<string, boolean> = new Map([
  ...'a b strong i em u s strike del ins span sub sup small code'
    .split(' ')
    .map((tag) => [tag, false] as const),
  ...'p div br blockquote ul ol li pre'.split(' ').map((tag) => [tag, true] as const),
]);

/** Attributes that Coral adds, with the values that it gives them. */
const ITS_OWN: Readonly<Record<string, RegExp>> = {
  class: /^(?:coral-rte-(?:spoiler|sarcasm)|coral-comment-content-link)$/,
  target: /^_blank$/,
  rel: /^(?:(?:nofollow|noopener|noreferrer|ugc) ?){1,4}$/,
};

/** Longest tag that is one; Coral's comments are shorter than that. */
const MAX_TAG = 4_096;

/** `<a href="…" class="…">`; every part ends where the next begins, so nothing is tried twice. */
const TAG = /^<(\/?)([a-z]{1,10})((?:\s+[a-z]{1,10}="[^"<>]*")*)\s*\/?>$/i;
const ATTRIBUTE = /([a-z]{1,10})="([^"<>]*)"/gi;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** Where a link leads. */
  readonly href: string;
}

/** The tag that `source` is, if it is one of Coral's own. */
function tagOf(source: string): Tag | null {
  const [, slash = '', name = '', attributes = ''] = TAG.exec(source) ?? [];
  const lower = name.toLowerCase();
  if (!TAGS.has(lower)) return null;
  let href = '';
  for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    const known = attribute.toLowerCase();
    if (known === 'href' && lower === 'a') href = value;
    else if (ITS_OWN[known]?.test(value) !== true) return null;
  }
  return { name: lower, closes: slash !== '', href };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** What serialised HTML writes as references, decoded once. */
const decode = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (all, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? all;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    if (code > 0x10_ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
    return String.fromCodePoint(code);
  });

/** An address as people write it. */
const bare = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** The text of a comment, with the address of each link that does not show it. */
export function plainText(body: string): string {
  if (!/[<&]/.test(body)) return body;
  const parts: string[] = [];
  /** The link that is open, and the part at which its words begin. */
  let link: { readonly href: string; readonly from: number } | null = null;
  const closeLink = (): void => {
    if (link && bare(parts.slice(link.from).join('')) !== bare(link.href)) parts.push(` ${link.href} `);
    link = null;
  };
  let at = 0;
  while (at < body.length) {
    const start = body.indexOf('<', at);
    if (start < 0) break;
    parts.push(decode(body.slice(at, start)));
    const next = endOfTag(body, start);
    const tag = next === null ? null : tagOf(body.slice(start, next));
    if (tag === null || next === null) {
      parts.push('<');
      at = start + 1;
      continue;
    }
    if (tag.name === 'a') closeLink();
    if (tag.href !== '') link = { href: decode(tag.href), from: parts.length };
    if (TAGS.get(tag.name) === true) parts.push('\n');
    at = next;
  }
  parts.push(decode(body.slice(at)));
  closeLink();
  return parts.join('').trim();
}

/** Behind the `>` of what begins at `start`; null where another `<` or the end comes first. */
function endOfTag(body: string, start: number): number | null {
  for (let at = start + 1; at < body.length && at - start < MAX_TAG; at++) {
    const char = body[at];
    if (char === '>') return at + 1;
    if (char === '<') return null;
  }
  return null;
}
