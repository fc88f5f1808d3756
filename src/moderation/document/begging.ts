import type { Prose } from './prose.ts';

/** The guest's own thing, which the reader is to look at, hear or follow. */
export interface Begging {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Begging[] = [];
const BACK = 5;
const AHEAD = 4;
const MOST = 10;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What the reader is asked to do. */
const VERBS = setOf(
  'check checkout watch see visit view hear play like share support follow join rate stream buy download listen look go come head subscribe subscibe suscribe subcribe sub subs click',
);
/** What a guest has to show. */
const MEDIA = setOf(
  'channel chanel chanell channels video videos vid vids vidios vidio song songs cover covers page music mixtape remix remixes track tracks profile playlist album beats rap raps account youtube soundcloud instagram insta tiktok facebook blog website site store shop etsy ebook freestyle band single clip parody vlog vlogs twitch podcast acc fb yt',
);

/**
 * "check out my new song": a verb before `my` or `our`, something to show behind it, in one sentence. Linear: a few
 * words round each `my`.
 */
export function findBegging({ tokens }: Prose): readonly Begging[] {
  let found: Begging[] | undefined;
  for (let at = 1; at < tokens.length; at++) {
    const own = tokens[at];
    if (!own || own.length > 3 || !(own.is('my') || own.is('our'))) continue;
    let first = -1;
    for (let back = at - 1; back >= Math.max(0, at - BACK); back--) {
      const token = tokens[back];
      if (!token || token.sentence !== own.sentence) break;
      if (VERBS.has(token.text)) first = back;
    }
    if (first < 0) continue;
    for (let next = at + 1; next <= at + AHEAD; next++) {
      const token = tokens[next];
      if (!token || token.sentence !== own.sentence) break;
      if (!MEDIA.has(token.text)) continue;
      (found ??= []).push({ start: tokens[first]?.start ?? own.start, end: token.end });
      break;
    }
    if (found && found.length >= MOST) break;
  }
  return found ?? NONE;
}
