/**
 * Comments that may be HTML, as a reader sees them.
 *
 * Why not as they are: every `<a href>` would count as link markup typed into a plain-text box, which is strong evidence
 * of spam, and `id<b></b>iot` or `&#105;diot` would hide what everybody reads. Why not just without what is between
 * angle brackets, and why no HTML parser: both drop what they do not know, and with it the addresses that links lead to,
 * everything after the "<" in "x < y", and `<you fool>` where it is plain text that readers see.
 */

/** What an attribute does to a reader. `foreign`: whoever writes this dialect writes no such thing, so the tag is text. */
type Role = 'leads' | 'shows' | 'hides' | 'foreign';

/** Whose HTML it is. */
export interface Dialect {
  /** Elements whose tags are markup, by lower-case name; true for those that begin a line. All else is text. */
  readonly elements: ReadonlyMap<string, boolean>;
  /** Names in lower case, the value as it stands. */
  readonly role: (element: string, attribute: string, value: string) => Role;
}

/** Elements by name, from lists with spaces. */
export const elementsOf = (inline: string, breaking: string): Dialect['elements'] =>
  new Map([
    ...inline.split(' ').map((name) => [name, false] as const),
    ...breaking.split(' ').map((name) => [name, true] as const),
  ]);

// A quotation mark, an equals sign and an angle bracket end each part, so that no text is read twice.
const ATTRIBUTE = String.raw`\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>]+)`;
const TAG = new RegExp(String.raw`<(?:/\s*)?([a-z][a-z\d]{0,9})((?:${ATTRIBUTE})*)\s*/?>`, 'gi');
const PARTS = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

interface Tag {
  readonly name: string;
  /** What can be seen of it in its place. */
  readonly shown: string;
  /** Where a link leads; '' for none. */
  readonly address: string;
}

/** The tag, or null where it is none of the dialect's. */
function tagOf(name: string, attributes: string, { elements, role }: Dialect): Tag | null {
  if (!elements.has(name)) return null;
  if (attributes === '') return { name, shown: '', address: '' };
  let shown = '';
  let address = '';
  for (const [, attribute = '', double, single, bare] of attributes.matchAll(PARTS)) {
    const value = double ?? single ?? bare ?? '';
    const seen = role(name, attribute.toLowerCase(), value);
    switch (seen) {
      case 'leads':
        address = decode(value);
        break;
      case 'shows':
        shown += ` ${decode(value)} `;
        break;
      case 'hides':
        break;
      case 'foreign':
        return null;
      default:
        return seen satisfies never;
    }
  }
  return { name, shown, address };
}

/**
 * HTML or plain text to plain text, in linear time. Tags of the dialect go, block elements become line ends, character
 * references become characters; the address of a link follows its words, unless they say it. All else stays.
 */
export function htmlToText(html: string, dialect: Dialect): string {
  if (!/[<&]/.test(html)) return html;
  const parts: string[] = [];
  /** The link that is open, and the part at which its words begin. */
  let link: { readonly address: string; readonly from: number } | null = null;
  const closeLink = (): void => {
    if (link && bareAddress(parts.slice(link.from).join('')) !== bareAddress(link.address)) {
      parts.push(` ${link.address} `);
    }
    link = null;
  };
  let at = 0;
  for (const { 0: source, 1: name = '', 2: attributes = '', index } of html.matchAll(TAG)) {
    const tag = tagOf(name.toLowerCase(), attributes, dialect);
    if (!tag) continue;
    if (index > at) parts.push(decode(html.slice(at, index)));
    at = index + source.length;
    if (tag.name === 'a') closeLink();
    if (dialect.elements.get(tag.name) === true) parts.push('\n');
    if (tag.shown !== '') parts.push(tag.shown);
    if (tag.address !== '') link = { address: tag.address, from: parts.length };
  }
  parts.push(decode(html.slice(at)));
  closeLink();
  return parts.join('').trim();
}

/** An address as people write it. */
const bareAddress = (address: string): string =>
  address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** The named references that matter here: markup itself, spaces, what is invisible, and what addresses are made of. */
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

/** References as characters, once. */
const decode = (text: string): string => (text.includes('&') ? text.replace(REFERENCE, character) : text);

/** A number that is no character's is U+FFFD (HTML Standard, "Numeric character reference end state"). */
function character(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? reference;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isScalar = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isScalar ? String.fromCodePoint(code) : '\ufffd';
}
