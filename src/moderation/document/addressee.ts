import { directPointer, isTold } from './direct-address.ts';
import type { Match } from './match.ts';
import type { Prose } from './prose.ts';

/** Whom a word is thrown at. Offsets of the pointing word in the normalised text. */
export interface Addressee {
  readonly how: 'direct' | 'second_person' | 'vocative' | 'mention' | 'alone';
  readonly start: number;
  readonly end: number;
}

const REACH_BEFORE = 6;
const REACH_AFTER = 4;
const MENTION = 0x40;

/** French "ce" is a pronoun of another language too. */
const isYou = (prose: Prose, at: number): boolean =>
  prose.hasRole(at, 'second_person') && !prose.hasRole(at, 'pointing');

/** Going away from the word: who comes first, a person addressed or somebody else? */
function search(prose: Prose, match: Match, step: 1 | -1): Addressee | undefined {
  const { sentence } = prose.tokens[match.first] ?? {};
  const from = step < 0 ? match.first - 1 : match.last + 1;
  const reach = step < 0 ? REACH_BEFORE : REACH_AFTER;
  for (let at = from, left = reach; left > 0; at += step, left--) {
    const token = prose.tokens[at];
    if (!token || token.sentence !== sentence) return undefined;
    if (isYou(prose, at))
      // "Nobody calls you …": somebody's word for the reader, told.
      return isTold(prose, at) ? undefined : { how: 'second_person', start: token.start, end: token.end };
    if (prose.hasRole(at, 'third_person')) return undefined;
    // "You are right, we were idiots."
    if (step < 0 && token.is('we')) return undefined;
    if (step < 0 && prose.hasRole(at, 'vocative') && reach - left <= 1) {
      return { how: 'vocative', start: token.start, end: token.end };
    }
    if (prose.hasRole(at, 'pointing')) return undefined;
    if (step < 0 && reach - left <= 1 && prose.field.text.charCodeAt(token.start - 1) === MENTION) {
      return { how: 'mention', start: token.start, end: token.end };
    }
  }
  return undefined;
}

/** A sentence of nothing but the word, or at most one beside it: `Idiot!`, `كلب`. */
function standsAlone(prose: Prose, match: Match): boolean {
  const { sentence } = prose.tokens[match.first] ?? {};
  const around = [match.first - 2, match.last + 2].some((at) => prose.tokens[at]?.sentence === sentence);
  const beside = [match.first - 1, match.last + 1].filter((at) => prose.tokens[at]?.sentence === sentence);
  return !around && beside.length <= 1;
}

/** Who is addressed by a word, where anybody is. Looks at a bounded number of words round it. */
export function addresseeOf(prose: Prose, match: Match): Addressee | undefined {
  if (prose.hasRole(match.first, 'vocative')) {
    return { how: 'vocative', start: match.start, end: match.end };
  }
  const direct = directPointer(prose, match);
  if (direct) return { how: 'direct', ...direct };
  const found = search(prose, match, -1) ?? search(prose, match, 1);
  if (found || prose.field.field !== 'body' || !standsAlone(prose, match)) return found;
  return { how: 'alone', start: match.start, end: match.end };
}
