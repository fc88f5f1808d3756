import type { Prose } from './prose.ts';
import { SIGN } from './signs.ts';
import { hashesOf } from './word-hashes.ts';

/** The guest's own thing, which the reader is to look at, hear or follow. */
export interface Begging {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Begging[] = [];
const BACK = 5;
const AHEAD = 4;
const MOST = 10;

/** What only a beggar asks for, and what everybody says: "see my page". */
const STRONG_VERBS = hashesOf(
  'check checkout watch visit listen like share follow support subscribe subscibe suscribe subcribe sub subs stream download rate',
);
const WEAK_VERBS = hashesOf('see view hear play join look go come head click buy');
/** What a guest has to show; and what everybody has. */
const STRONG_MEDIA = hashesOf(
  'channel chanel chanell channels video videos vid vids vidios vidio song songs covers music mixtape remix remixes track tracks playlist album beats raps soundcloud freestyle parody vlog vlogs twitch podcast youtube yt',
);
const WEAK_MEDIA = hashesOf(
  'page cover profile account instagram insta tiktok facebook fb blog website site store shop etsy book ebook band single clip rap',
);
/** Between `my` and what everybody has: "my talk page" is none of it. */
const BETWEEN = hashesOf('new own first latest facebook fan youtube online little personal music other own');

/** How many words behind `my` at `at` the thing ends, 0 where none is shown. */
function thingBehind({ tokens }: Prose, at: number, strong: boolean): number {
  const { sentence } = tokens[at] ?? {};
  for (let ahead = 1; ahead <= AHEAD; ahead++) {
    const token = tokens[at + ahead];
    if (!token || token.sentence !== sentence) return 0;
    if (STRONG_MEDIA.has(token.hash)) return ahead;
    if (!WEAK_MEDIA.has(token.hash)) continue;
    const before = tokens[at + ahead - 1];
    if (strong && (ahead === 1 || (ahead === 2 && before && BETWEEN.has(before.hash)))) return ahead;
  }
  return 0;
}

/** The first verb of asking before `my` at `at`: its place, and whether it is a strong one. */
function verbBefore({ tokens }: Prose, at: number): { first: number; strong: boolean } | undefined {
  const { sentence } = tokens[at] ?? {};
  let found: { first: number; strong: boolean } | undefined;
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) {
    const token = tokens[back];
    if (!token || token.sentence !== sentence) break;
    const strong = STRONG_VERBS.has(token.hash);
    if (strong || WEAK_VERBS.has(token.hash))
      found = { first: back, strong: strong || (found?.strong ?? false) };
  }
  return found;
}

/**
 * "check out my new song": a verb before `my` or `our`, something to show behind it, in one sentence. Linear: a few
 * words round each `my`.
 */
export function findBegging(prose: Prose): readonly Begging[] {
  if ((prose.field.signs & SIGN.own) === 0) return NONE;
  const { tokens } = prose;
  let found: Begging[] | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const own = tokens[at];
    if (!own || own.length > 3 || !(own.is('my') || own.is('our'))) continue;
    const verb = verbBefore(prose, at);
    const ahead = verb ? thingBehind(prose, at, verb.strong) : 0;
    if (!verb || ahead === 0) continue;
    found ??= [];
    found.push({ start: tokens[verb.first]?.start ?? own.start, end: tokens[at + ahead]?.end ?? own.end });
    if (found.length >= MOST) break;
  }
  return found ?? NONE;
}
