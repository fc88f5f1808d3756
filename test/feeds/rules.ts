/** What the rules of the three formats share. A rule that is broken is a sentence in the list of problems. */
export type Problems = string[];

/** RFC 3339, as Atom and JSON Feed have it. */
export const isTime = (text: unknown): boolean =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text));

/** RFC 822 with a year of four digits; the day of the week must be the right one. */
export const isMailTime = (text: string): boolean => {
  const parts = /^(\w{3}), \d\d (\w{3}) \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/.exec(text);
  return parts !== null && new Date(text).toUTCString().startsWith(`${parts[1]},`);
};

/** Absolute, and written as RFC 3986 has it. */
export const isWebUrl = (text: unknown): boolean =>
  typeof text === 'string' &&
  /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(text) &&
  // oxlint-disable-next-line no-control-regex -- what is not ASCII is not in a URL
  /^[\x21-\x7e]+$/.test(text) &&
  URL.canParse(text);

/** A tag: URI (RFC 4151, section 2.1) or a web address: names that stay. */
export const isName = (text: string): boolean =>
  isWebUrl(text) ||
  /^tag:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?,\d{4}(?:-\d\d(?:-\d\d)?)?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]*$/i.test(
    text,
  );

export const isLanguage = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

const ALLOWED = [
  /^<p dir="auto">$/,
  /^<\/p>$/,
  /^<br\/>$/,
  /^<\/a>$/,
  /^<a href="https?:\/\/[^"<>\s]+" rel="ugc nofollow noopener" target="_blank">$/,
];

/** Markup with nothing in it but paragraphs, lines and links without credit. */
export const isTame = (html: string): boolean =>
  (html.match(/<[^>]*>?/g) ?? []).every((tag) => ALLOWED.some((allowed) => allowed.test(tag))) &&
  !/[<>]/.test(html.replaceAll(/<[^<>]*>/g, ''));

/** The addresses of a feed's pages, in the order they were followed: none comes twice. */
export const repeats = (values: readonly string[]): Problems =>
  values.filter((value, i) => values.indexOf(value) !== i).map((value) => `${value} comes twice`);
