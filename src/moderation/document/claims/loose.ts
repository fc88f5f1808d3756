import type { Match } from '../match.ts';
import type { Prose } from '../prose.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim.ts';
import { COMPARISON, CONTEMPT, DEROGATORY, IDLE_WORDS, OTHER_SIDE, PREPOSITION, REJECTION } from './kinds.ts';
import type { Mention } from './mentions.ts';
import type { PartMap } from './part-map.ts';

const REACH = 10;
/** Words of a verbless sentence: "What vile creatures." */
const LONGEST_OUTCRY = 6;

/** Contempt that is news vocabulary in no sentence: "vile", "subhuman", "repulsive". */
function visceralAt(map: PartMap, at: number): Match | undefined {
  const match = map.from(at, DEROGATORY);
  return match?.term.severity === 3 ? match : undefined;
}

/** Words that show whose side a sentence takes, or that somebody else is meant. */
function takesSide(prose: Prose, map: PartMap, at: number): boolean {
  return (
    prose.hasRole(at, 'negation') ||
    prose.hasRole(at, 'reporting') ||
    prose.hasRole(at, 'distancing') ||
    prose.hasRole(at, 'condemning') ||
    map.from(at, OTHER_SIDE) !== undefined
  );
}

/** Visceral contempt near a group that it is not said of in a way that the grammar reads: "what filthy animals they are". */
export function contemptNear(
  prose: Prose,
  map: PartMap,
  { first, last, subject, pronoun, denied }: Mention,
): Claim | undefined {
  if (!subject || pronoun || denied) return undefined;
  const { tokens } = prose;
  const sentence = tokens[first]?.sentence;
  let found: Match | undefined;
  for (let at = Math.max(0, first - REACH); at <= last + REACH; at++) {
    if (tokens[at]?.sentence !== sentence || (at >= first && at <= last)) continue;
    const match = visceralAt(map, at);
    if (match) found ??= match;
    else if (takesSide(prose, map, at) || (map.upTo(at, PREPOSITION) && !found && at > last))
      return undefined;
  }
  if (!found) return undefined;
  const [from, to] = found.first < first ? [found.first, last] : [first, found.last];
  return claimOf(prose, 'derogated', from, to, 0.85);
}

/** "Turks? Savages." "I met some Poles. What vile creatures.": the next sentence is nothing but contempt. */
export function outcryAfter(
  prose: Prose,
  map: PartMap,
  { first, last, pronoun }: Mention,
): Claim | undefined {
  if (pronoun) return undefined;
  const { tokens } = prose;
  let at = last + 1;
  const sentence = tokens[last]?.sentence ?? 0;
  while (tokens[at]?.sentence === sentence && at < last + REACH) at++;
  if (tokens[at]?.sentence !== sentence + 1) return undefined;
  let found: Match | undefined;
  for (let words = 0; tokens[at]?.sentence === sentence + 1; words++, at++) {
    if (words >= LONGEST_OUTCRY) return undefined;
    const match = map.from(at, CONTEMPT);
    if (match && match.term.severity > 1) found = match;
    else if (!map.from(at, IDLE_WORDS) && !tokens[at]?.is('what') && !tokens[at]?.is('creatures')) {
      return undefined;
    }
    if (match) at = match.last;
  }
  return found ? claimOf(prose, 'derogated', first, found.last, 0.9) : undefined;
}

/** "Poles out!", "I would rather die than live with a …": cries and comparisons round a whole sentence. */
export function shunned(prose: Prose, map: PartMap, { first, last }: Mention): Claim | undefined {
  const { tokens } = prose;
  const sentence = tokens[first]?.sentence;
  const next = tokens[last + 1];
  const isCry = next?.is('out') && next.sentence === sentence && tokens[last + 2]?.clause !== next.clause;
  if (isCry && tokens[first - 1]?.clause !== tokens[first]?.clause) {
    return claimOf(prose, 'rejected', first, last + 1, 1);
  }
  let than = false;
  for (let at = first - 1; at >= first - REACH - 4 && tokens[at]?.sentence === sentence; at--) {
    if (tokens[at]?.is('than')) than = true;
    else if (than && map.from(at, COMPARISON)) return claimOf(prose, 'rejected', at, last, 1);
    if (
      map.from(at, REJECTION)?.last === at + 1 &&
      tokens[at + 1]?.is('want') &&
      prose.hasRole(at - 1, 'first_person')
    ) {
      const isMet =
        map.upTo(first - 1, PREPOSITION) !== undefined && tokens[last + 1]?.clause !== tokens[last]?.clause;
      return isMet ? claimOf(prose, 'rejected', at, last, 0.9) : undefined;
    }
  }
  return undefined;
}
