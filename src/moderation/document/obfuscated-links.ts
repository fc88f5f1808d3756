import type { FieldText } from './field-text.ts';
import { LINK_TLD_HASHES, LINK_TLDS } from './hosts.ts';
import type { Link } from './links.ts';
import type { Token } from './tokens.ts';
import { hashesOf } from './word-hashes.ts';

/** The word "dot" between a name and an ending. */
const DOT_WORDS = hashesOf('dot point punkt punto نقطه دوت');
/** `[.]`, `(.)`, `{dot}` and a dot with spaces round it; the gap between two words. */
const BRACKETED_DOT = /^ ?[[({] ?[.,] ?[\])}] ?$/;
const SPACED_DOT = /^(?: \.|\. | \. | ?, ?com)$/;
const SLIP = /^(?: \.|\. )$/;
/** Most parts of a host with hyphens that are read back: `loans-now-fast dot online`. */
const MOST_PARTS = 6;
const HYPHEN = 0x2d;
/** Endings that no sentence begins with. */
const SURE_TLDS: ReadonlySet<string> = new Set([
  'com',
  'net',
  'org',
  'xyz',
  'info',
  'biz',
  'ru',
  'io',
  'icu',
]);

/** Longest ending that is looked for behind a word for the dot. */
const LONGEST_ENDING = 8;
const SPACE = 0x20;

/** "the dot com bubble": what stands before "dot" must be long enough for a name. */
const SHORTEST_NAME = 4;

function isLabel(token: Token | undefined): token is Token {
  return token !== undefined && token.script !== 'arabic' && token.text.length >= 2;
}

/** Between most words stands one space: then only a word for the dot can make a host of them, and its endings are short. */
function mayEnd(text: string, before: Token, end: Token): boolean {
  if (end.length < 2) return false;
  if (end.start - before.end > 1 || text.charCodeAt(before.end) !== SPACE) return true;
  return end.length <= LONGEST_ENDING && DOT_WORDS.has(before.hash);
}

/** A name with what is tied to it by hyphens before it. */
interface Name {
  readonly start: number;
  readonly text: string;
}

function withHyphens(text: string, tokens: readonly Token[], at: number): Name | undefined {
  const last = tokens[at];
  if (!isLabel(last)) return undefined;
  let first = last;
  for (let back = 1; back < MOST_PARTS; back++) {
    const before = tokens[at - back];
    if (!before || before.end + 1 !== first.start || text.charCodeAt(before.end) !== HYPHEN) break;
    first = before;
  }
  return { start: first.start, text: text.slice(first.start, last.end) };
}

/** "polka dot shop": an ending that is a word needs a name that no sentence holds. */
function isHostName({ text }: Name): boolean {
  return text.includes('-') || /\d/.test(text);
}

/**
 * Hosts written for people only: `example [.] com`, `example dot com`, `example . com`.
 * One look back from every word that can end a host.
 */
export function findObfuscated(field: FieldText, known: readonly Link[]): readonly Link[] {
  const { text, tokens } = field;
  let links: Link[] | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const end = tokens[at];
    const before = tokens[at - 1];
    if (!end || !before || !mayEnd(text, before, end) || !LINK_TLD_HASHES.has(end.hash)) continue;
    if (!LINK_TLDS.has(end.text)) continue;
    const gap = text.slice(before.end, Math.min(end.start, before.end + 8));
    const name = nameOf(text, tokens, at, gap, end);
    if (!name || known.some((link) => link.start <= name.start && end.end <= link.end)) continue;
    (links ??= []).push({
      start: name.start,
      end: end.end,
      host: `${name.text}.${end.text}`,
      userInfo: false,
      obfuscated: true,
      doubt: doubtOf(gap, name),
    });
  }
  return links ?? NONE;
}

const NONE: readonly Link[] = [];

function doubtOf(gap: string, name: Name): Link['doubt'] {
  if (SLIP.test(gap)) return 'slip';
  return gap === ' ' && !isHostName(name) ? 'spoken' : undefined;
}

function nameOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  gap: string,
  end: Token,
): Name | undefined {
  const before = tokens[at - 1];
  if (before && DOT_WORDS.has(before.hash)) {
    const name = withHyphens(text, tokens, at - 2);
    if (!name || name.text.length < SHORTEST_NAME) return undefined;
    return SURE_TLDS.has(end.text) || isHostName(name) ? name : undefined;
  }
  const name = withHyphens(text, tokens, at - 1);
  if (!name) return undefined;
  if (BRACKETED_DOT.test(gap)) return name;
  return SPACED_DOT.test(gap) && SURE_TLDS.has(end.text) && name.text.length >= SHORTEST_NAME
    ? name
    : undefined;
}
