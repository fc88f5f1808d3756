import { isDigitUnit, isWordUnit } from '../characters.ts';
import { MAX_FACTS } from '../limits.ts';
import type { FieldText } from './field-text.ts';
import { CITED_HOSTS, LINK_TLDS, MESSENGER_HOSTS, SENTENCE_TLDS, WORD_TLDS } from './hosts.ts';
import { findObfuscated } from './obfuscated-links.ts';
import { SIGN } from './signs.ts';

/** A link in the normalised text. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** Lower case, without `www.`, user-info and port. */
  readonly host: string;
  /** `user@` stood before the host. */
  readonly userInfo: boolean;
  /** Written so that a person reads it and a machine does not: hxxp, `[.]`, "dot com". */
  readonly obfuscated: boolean;
  /** A slip of the space bar ("example. com"), or a name said aloud ("example dot com"), can look obfuscated. */
  readonly doubt?: 'slip' | 'spoken' | undefined;
}

/** Longest host name (RFC 1035). */
const MAX_HOST = 253;
const MAX_URL = 2_000;
// Bounded and without nesting: one pass.
const SCHEME = /(?<![\p{L}\p{N}])(h[tx]{2}ps?|ftp):\/{1,3}|(?<![\p{L}\p{N}.@-])www\./gu;
const URL_END = /[\s<>"'“”«»[\]{}|\\^`]/g;

function urlEnd(text: string, from: number): number {
  URL_END.lastIndex = from;
  const stop = URL_END.exec(text)?.index ?? text.length;
  let end = Math.min(stop, from + MAX_URL);
  while (end > from && '.,;:!?)\u061f\u060c'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Splits what follows `//` into user-info and host. */
function authority(url: string): { host: string; userInfo: boolean } {
  const stop = url.search(/[/?#]/);
  const whole = stop < 0 ? url : url.slice(0, stop);
  const at = whole.lastIndexOf('@');
  const host = whole
    .slice(at + 1)
    .replace(/:\d{1,5}$/, '')
    .replace(/^www\./, '')
    .slice(0, MAX_HOST);
  return { host, userInfo: at >= 0 };
}

function schemeLinks(text: string): Link[] {
  const links: Link[] = [];
  let last = 0;
  SCHEME.lastIndex = 0;
  for (let match = SCHEME.exec(text); match && links.length < MAX_FACTS; match = SCHEME.exec(text)) {
    const [prefix, scheme] = match;
    const end = urlEnd(text, match.index + prefix.length);
    const { host, userInfo } = authority(text.slice(match.index + prefix.length, end));
    if (host !== '' && match.index >= last) {
      links.push({ start: match.index, end, host, userInfo, obfuscated: scheme?.includes('x') ?? false });
      last = end;
    }
    SCHEME.lastIndex = Math.max(SCHEME.lastIndex, end);
  }
  return links;
}

/** Start of the host name whose last label starts at `at`, or -1 where nothing stands before the dot. */
function hostStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_HOST) {
    const unit = text.charCodeAt(start - 1);
    if (!isWordUnit(unit) && unit !== 0x2e && unit !== 0x2d) break;
    start--;
  }
  while (start < at && !isWordUnit(text.charCodeAt(start))) start++;
  // `t.me` is a chat, every other name has two letters or more.
  return at - start < 2 && !MESSENGER_HOSTS.has(text.slice(start, at + 3)) ? -1 : start;
}

/** A hyphen or a digit: "best-wins.live" is a host, "data.stream" may be a slip. */
const HOST_ONLY = /[-0-9]/;

/** `example.com/path` without a scheme: found from its last label, so that honest words cost one comparison. */
function bareLinks(field: FieldText, known: readonly Link[]): Link[] {
  const { text, tokens } = field;
  const links: Link[] = [];
  let next = 0;
  let last = 0;
  for (const token of tokens) {
    if (links.length >= MAX_FACTS) break;
    if (text.charCodeAt(token.start - 1) !== 0x2e || !LINK_TLDS.has(token.text)) continue;
    while ((known[next]?.end ?? Infinity) <= token.start) next++;
    if ((known[next]?.start ?? Infinity) < token.end || token.start < last) continue;
    const after = text.charCodeAt(token.end);
    if (after === 0x28 || after === 0x5f) continue; // a call or a name in program text
    if (after === 0x2e && isWordUnit(text.charCodeAt(token.end + 1))) continue;
    const isWord = WORD_TLDS.has(token.text) && after !== 0x2f;
    if (isWord && SENTENCE_TLDS.has(token.text)) continue;
    const start = hostStart(text, token.start - 1);
    if (
      start < 0 ||
      text.charCodeAt(start - 1) === 0x40 ||
      (isDigitUnit(text.charCodeAt(token.start - 2)) && start === token.start - 2)
    )
      continue;
    if (isWord && !HOST_ONLY.test(text.slice(start, token.start))) continue;
    const end = after === 0x2f || after === 0x3a ? urlEnd(text, token.end) : token.end;
    links.push({ start, end, ...authority(text.slice(start, end)), obfuscated: false });
    last = end;
  }
  return links;
}

/** All links of a field in order. */
export function findLinks(field: FieldText): readonly Link[] {
  const { text, signs } = field;
  const mayBePlain = (signs & (SIGN.stop | SIGN.slash)) !== 0;
  const links = mayBePlain && (text.includes('//') || text.includes('www.')) ? schemeLinks(text) : [];
  if ((signs & SIGN.stop) !== 0) links.push(...bareLinks(field, links));
  const obfuscated = findObfuscated(field, links);
  const all = obfuscated.length === 0 ? links : links.concat(obfuscated);
  return all.length > 1 ? all.toSorted((one, other) => one.start - other.start).slice(0, MAX_FACTS) : all;
}

/** The host or a parent of it is one that readers cite. */
export function isCited(host: string): boolean {
  for (let name = host; ;) {
    if (CITED_HOSTS.has(name)) return true;
    const dot = name.indexOf('.');
    if (dot < 0) return false;
    name = name.slice(dot + 1);
  }
}
