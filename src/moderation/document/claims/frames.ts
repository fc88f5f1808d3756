import { isCopula } from '../pairs.ts';
import type { Prose } from '../prose.ts';
import { DEEM, FILLER, PREPOSITION, PRESUMING, RELISH } from './kinds.ts';
import type { Mention } from './mentions.ts';
import type { PartMap } from './part-map.ts';

const INVERTED = 3;

/** "why are women so …": the verb stands before the group. */
export function isInverted(prose: Prose, map: PartMap, { first }: Mention): boolean {
  const verb = first - 1;
  if (prose.tokens[verb]?.sentence !== prose.tokens[first]?.sentence) return false;
  if (!isCopula(prose, verb) && !map.upTo(verb, FILLER)) return false;
  for (let back = verb - 1; back >= verb - INVERTED; back--) if (map.upTo(back, PRESUMING)) return true;
  return false;
}

/** Where the clause before a group ends, "that" left out. */
function endOfFrame(prose: Prose, { first }: Mention): number {
  const at = first - 1;
  return prose.tokens[at]?.is('that') ? at - 1 : at;
}

function isInSentence(prose: Prose, at: number, { first }: Mention): boolean {
  return prose.tokens[at]?.sentence === prose.tokens[first]?.sentence;
}

/** "I wish they were …", "it would be better if women …": what follows ought to be. */
export function isWished(prose: Prose, map: PartMap, mention: Mention): boolean {
  const at = endOfFrame(prose, mention);
  return isInSentence(prose, at, mention) && map.upTo(at, RELISH) !== undefined;
}

/** "why don't they just leave?" */
export function isUrged(prose: Prose, map: PartMap, { first }: Mention): boolean {
  return prose.hasRole(first - 1, 'negation') && map.upTo(first - 2, PRESUMING) !== undefined;
}

/** The negation of "I don't think that women are …", which denies what follows. */
export function disbeliefBefore(prose: Prose, map: PartMap, mention: Mention): number | undefined {
  const verb = map.upTo(endOfFrame(prose, mention), DEEM);
  if (!verb || !isInSentence(prose, verb.first, mention)) return undefined;
  const before = verb.first - 1;
  return [before, before - 1].find((at) => prose.hasRole(at, 'negation') && !map.upTo(at, PREPOSITION));
}
