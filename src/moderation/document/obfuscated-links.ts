import { hashOf } from '../hash.ts';
import type { FieldText } from './field-text.ts';
import { LINK_TLD_HASHES, LINK_TLDS, WORD_TLDS } from './hosts.ts';
import type { Link } from './links.ts';
import type { Token } from './tokens.ts';

/** The word "dot" between a name and an ending. */
const DOT_WORDS: ReadonlySet<string> = new Set(['dot', 'point', 'punkt', 'punto', 'نقطه', 'دوت']);
/** Asked first, since it needs no copy of the word. */
const DOT_HASHES: ReadonlySet<number> = new Set([...DOT_WORDS].map((word) => hashOf(word)));
/** `[.]`, `(.)`, `{dot}` and a dot with spaces round it; the gap between two words. */
const BRACKETED_DOT = /^ ?[[({] ?[.,] ?[\])}] ?$/;
const SPACED_DOT = /^(?: \.|\. | \. | ?, ?com)$/;
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

const LONGEST_SURE = 4;
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
  return end.length <= LONGEST_SURE && DOT_HASHES.has(before.hash) && DOT_WORDS.has(before.text);
}

/**
 * Hosts written for people only: `example [.] com`, `example dot com`, `example . com`.
 * One look back from every word that can end a host.
 */
export function findObfuscated(field: FieldText, known: readonly Link[]): readonly Link[] {
  const { text, tokens } = field;
  const links: Link[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const end = tokens[at];
    const before = tokens[at - 1];
    if (!end || !before || !LINK_TLD_HASHES.has(end.hash) || !mayEnd(text, before, end)) continue;
    if (!LINK_TLDS.has(end.text)) continue;
    const gap = text.slice(before.end, Math.min(end.start, before.end + 8));
    const name = nameOf(tokens, at, gap, end);
    if (!name || known.some((link) => link.start <= name.start && end.end <= link.end)) continue;
    links.push({
      start: name.start,
      end: end.end,
      host: `${name.text}.${end.text}`,
      userInfo: false,
      obfuscated: true,
    });
  }
  return links;
}

function nameOf(tokens: readonly Token[], at: number, gap: string, end: Token): Token | undefined {
  const before = tokens[at - 1];
  if (before && DOT_WORDS.has(before.text) && SURE_TLDS.has(end.text)) {
    const name = tokens[at - 2];
    return isLabel(name) && name.text.length >= SHORTEST_NAME ? name : undefined;
  }
  if (!isLabel(before)) return undefined;
  if (BRACKETED_DOT.test(gap) && (!WORD_TLDS.has(end.text) || SURE_TLDS.has(end.text))) return before;
  return SPACED_DOT.test(gap) && SURE_TLDS.has(end.text) ? before : undefined;
}
