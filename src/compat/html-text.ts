/**
 * Comments that may be HTML of any making, as a reader sees them: WordPress allows its guests some elements, and forums
 * send what their editors make. (Coral's own HTML is known better: coral/plain-text.ts.)
 *
 * Why not as they are: every `<a href>` would count as link markup typed into a plain-text box, which is strong evidence
 * of spam, and `id<b></b>iot` or `&#105;diot` would hide what everybody reads. Why not just without what is between
 * angle brackets: that would drop the addresses that links lead to, and everything after the "<" in "x < y".
 */

/** Elements whose tags are markup; between other angle brackets is text. */
const BREAKING = 'address|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|table|td|th|tr|ul';
const INLINE =
  'a|abbr|acronym|b|big|cite|code|del|dfn|em|figure|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var';

// A quotation mark, an equals sign and an angle bracket end each part, so that no text is read twice.
const ATTRIBUTE = String.raw`\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>]+)`;
const TAG = new RegExp(String.raw`<(?:/\s*)?(${BREAKING}|${INLINE})((?:${ATTRIBUTE})*)\s*/?>`, 'gi');
const BREAKS = new RegExp(`^(?:${BREAKING})$`, 'i');

/** What a reader can see of an attribute, or where a link leads. */
const SHOWN = /\s(?:href|src|cite|title|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi;

/** The named references that matter here: markup itself, spaces, and what is invisible. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['shy', '\u00ad'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['period', '.'],
  ['colon', ':'],
  ['sol', '/'],
  ['commat', '@'],
  ['num', '#'],
]);

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/**
 * HTML or plain text to plain text, in linear time. Tags of known elements go, with the addresses that they lead to left
 * in their place (once, where the link's words are its address); block elements become line ends; character references
 * become characters. All else stays as it is.
 */
export function htmlToText(html: string): string {
  const text = html.includes('<') ? html.replace(TAG, withoutTag) : html;
  return text.includes('&') ? text.replace(REFERENCE, character) : text;
}

function withoutTag(tag: string, name: string, attributes: string, at: number, html: string): string {
  const shown = Array.from(
    attributes.matchAll(SHOWN),
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
    .filter((value) => !html.startsWith(`${value}<`, at + tag.length))
    .map((value) => ` ${value} `)
    .join('');
  return BREAKS.test(name) ? `\n${shown}` : shown;
}

function character(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? reference;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isScalar = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isScalar ? String.fromCodePoint(code) : reference;
}
