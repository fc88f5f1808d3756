import type { Match } from '../match.ts';
import type { Prose } from '../prose.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { claimOf } from './claim.ts';
import {
  AGENT,
  AGENT_OR_FILLER,
  ANAPHOR_OR_BODY,
  ATTRIBUTES,
  AWAY,
  AWAY_OR_PREPOSITION,
  BODY,
  COMPANY,
  COMPARISON,
  CONJUNCTION,
  CONTEMPT,
  CURSE,
  DEEM,
  DEHUMANISER,
  EXPEL,
  FILLER,
  FILLER_OR_PASSIVE,
  GROUP,
  HARMED,
  HARMING,
  HARM_VERB_OR_HARMING,
  HATE_VERB,
  NORM,
  PRESUMING_OR_RELISH,
  QUALIFIERS,
  REJECTION,
  RELISH,
  REVULSION,
  THIRD_PARTIES,
} from './kinds.ts';
import type { Mention } from './mentions.ts';
import type { PartMap } from './part-map.ts';

const REACH = 5;
const SPEAKER_REACH = 7;
const AWAY_REACH = 4;
const SHORTEST_UNKNOWN = 4;

type Endorsement = 'none' | 'spoken' | 'called';

/**
 * Who stands behind a verb: 'spoken' where it is the speaker or nobody else, 'called' where it is also said that it should
 * be done. News and reports name somebody else or nothing of the kind.
 */
function endorsementOf(prose: Prose, map: PartMap, verb: Match): Endorsement {
  const { sentence, clause } = prose.tokens[verb.first] ?? {};
  let wanted = false;
  let ought = false;
  let slack = 1;
  for (let at = verb.first - 1, left = SPEAKER_REACH; left > 0; at--, left--) {
    const token = prose.tokens[at];
    if (token?.sentence !== sentence || (token?.clause !== clause && !map.upTo(at, AGENT))) {
      return slack === 1 ? 'called' : 'none';
    }
    const relish = map.upTo(at, RELISH);
    if (relish) {
      [ought, wanted] = [true, true];
      at = relish.first;
      continue;
    }
    const company = map.upTo(at, COMPANY);
    if (company && company.last > company.first) return 'called';
    if (prose.hasRole(at, 'negation')) return 'none';
    if (prose.hasRole(at, 'first_person')) {
      return wanted ||
        prose.hasRole(at, 'intent') ||
        prose.hasRole(at - 1, 'intent') ||
        map.upTo(at - 1, PRESUMING_OR_RELISH)
        ? 'called'
        : 'spoken';
    }
    if (map.upTo(at, AGENT)) {
      return ought || prose.hasRole(at, 'intent') ? 'called' : 'spoken';
    }
    if (map.upTo(at, NORM)) [ought, wanted] = [true, true];
    else if (prose.hasRole(at, 'intent')) wanted = true;
    else if (map.upTo(at, PRESUMING_OR_RELISH)) wanted = true;
    else if (prose.hasRole(at, 'third_person') || map.upTo(at, THIRD_PARTIES)) {
      // "They should deport …" is a call, "they want to" is a report.
      return ought && !map.upTo(at, CONJUNCTION) ? 'called' : 'none';
    } else if (
      token?.is('to') ||
      (slack === 1 && prose.hasRole(at, 'copula')) ||
      map.upTo(at, FILLER_OR_PASSIVE) ||
      prose.hasRole(at, 'every')
    )
      continue;
    else if (token?.text.endsWith('ly') || prose.hasRole(at, 'vocative')) continue;
    else if (slack-- === 0 || (token?.length ?? 0) < SHORTEST_UNKNOWN) return 'none';
  }
  return 'none';
}

/** Whether nothing or only a place follows: "no more Muslims in Europe!". */
function isLast(prose: Prose, map: PartMap, mention: Mention): boolean {
  const next = prose.tokens[mention.last + 1];
  if (next?.clause !== prose.tokens[mention.last]?.clause) return true;
  return (
    map.from(mention.last + 1, AWAY_OR_PREPOSITION) !== undefined ||
    ['here', 'anymore', 'everywhere', 'please', 'already', 'coming'].some((word) => next?.is(word))
  );
}

function awayAfter(prose: Prose, map: PartMap, mention: Mention): Match | undefined {
  const sentence = prose.tokens[mention.last]?.sentence;
  for (let at = mention.last + 1; at <= mention.last + AWAY_REACH; at++) {
    if (prose.tokens[at]?.sentence !== sentence) return undefined;
    const away = map.from(at, AWAY);
    if (away) return away;
  }
  return undefined;
}

/** What a verb that ends right before a group's determiners makes of it. */
function claimAt(prose: Prose, map: PartMap, mention: Mention, at: number): Claim | undefined {
  const weight = mention.pronoun ? 0.95 : 1;
  const make = (kind: ClaimKind, match: Match, strength = 1, last = mention.last): Claim =>
    claimOf(prose, kind, match.first, last, strength * weight);

  const curse = map.upTo(at, CURSE);
  if (curse && isCurse(prose, map, curse)) return make('hated', curse);
  const hate = map.upTo(at, HATE_VERB);
  if (hate && endorsementOf(prose, map, hate) !== 'none') return make('hated', hate);
  const revulsion = map.upTo(at, REVULSION);
  if (revulsion && isLast(prose, map, mention)) return make('hated', revulsion);
  const rejection = map.upTo(at, REJECTION);
  if (rejection && isRejected(prose, map, mention, rejection)) return make('rejected', rejection);
  const harm = map.upTo(at, HARM_VERB_OR_HARMING);
  if (harm && (isHarmCall(prose, map, harm) || isExcused(map, mention)))
    return make('harmed', harm, harm.term.severity === 3 ? 1 : 0.85);
  const solution = map.upTo(at, RELISH);
  const means = solution && harmingBefore(prose, map, solution.first);
  if (means) return make('harmed', means);
  const past = map.upTo(at, HARMED);
  if (past && map.upTo(pastFillers(map, past.first - 1), RELISH)) return make('harmed', past);
  const expel = map.upTo(at, EXPEL);
  if (expel && endorsementOf(prose, map, expel) === 'called') {
    const away = awayAfter(prose, map, mention);
    if (away) return make('rejected', expel, 1, away.last);
  }
  const comparison = map.upTo(at, COMPARISON);
  if (prose.tokens[at]?.is('than') && isOutdone(prose, map, at))
    return claimOf(prose, 'rejected', at, mention.last, weight);
  if (comparison) return make('rejected', comparison);
  const likened = map.upTo(at, CONTEMPT);
  if (likened && likened.last < mention.head - 1 && isLikened(prose, likened))
    return make('derogated', likened);
  const deem = map.upTo(at, DEEM);
  return deem ? deemed(prose, map, mention, deem, make) : undefined;
}

/** "a dog is smarter than any …": an animal or dirt stands higher. */
function isOutdone(prose: Prose, map: PartMap, than: number): boolean {
  const sentence = prose.tokens[than]?.sentence;
  for (let at = than - 1; at >= than - 12 && prose.tokens[at]?.sentence === sentence; at--) {
    if (map.upTo(at, GROUP)) return false;
    if (map.upTo(at, DEHUMANISER)) return true;
  }
  return false;
}

/** "as stupid as a …" */
function isLikened(prose: Prose, { first, last }: Match): boolean {
  return prose.tokens[first - 1]?.is('as') === true && prose.tokens[last + 1]?.is('as') === true;
}

type Make = (kind: ClaimKind, match: Match, strength?: number, last?: number) => Claim;

/** "I find … disgusting", "I don't consider … human", "never let … vote". */
function deemed(prose: Prose, map: PartMap, mention: Mention, deem: Match, make: Make): Claim | undefined {
  const said = attributeAfter(prose, map, mention);
  if (!said) return undefined;
  const negation = prose.findRole('negation', deem.first - 1, -1, 4);
  if (said.term.kind === 'virtue' || said.term.kind === 'entitlement') {
    if (negation === undefined) return undefined;
    const claim = make('rejected', deem, 1, said.last);
    return { ...claim, first: negation };
  }
  if (said.term.kind === 'perish') {
    const isLetting = prose.tokens[deem.first]?.is('let') === true && negation === undefined;
    return isLetting && endorsementOf(prose, map, deem) === 'called'
      ? make('harmed', deem, 1, said.last)
      : undefined;
  }
  if (negation !== undefined || endorsementOf(prose, map, deem) === 'none') return undefined;
  return make('derogated', deem, 1, said.last);
}

/** What directly follows a group, as in "consider women inferior". */
function attributeAfter(prose: Prose, map: PartMap, mention: Mention): Match | undefined {
  const clause = prose.tokens[mention.last]?.clause;
  for (let at = mention.last + 1; at <= mention.last + 4; at++) {
    if (prose.tokens[at]?.clause !== clause) return undefined;
    const said = map.from(at, ATTRIBUTES);
    if (said) return said;
    if (!map.from(at, FILLER_OR_PASSIVE) && !prose.tokens[at]?.is('to')) return undefined;
  }
  return undefined;
}

/** "Execution is the only solution for …" */
function harmingBefore(prose: Prose, map: PartMap, before: number): Match | undefined {
  for (let at = before - 1; at >= before - 4; at--) {
    if (prose.tokens[at]?.sentence !== prose.tokens[before]?.sentence) return undefined;
    const harming = map.upTo(at, HARMING);
    if (harming) return harming;
  }
  return undefined;
}

/** Back over adverbs: "what if we just …". */
function pastFillers(map: PartMap, from: number): number {
  let at = from;
  while (at > from - 3 && !map.upTo(at, RELISH) && map.upTo(at, FILLER)) at--;
  return at;
}

function isCurse(prose: Prose, map: PartMap, curse: Match): boolean {
  const before = prose.tokens[curse.first - 1];
  if (!before || before.clause !== prose.tokens[curse.first]?.clause) return true;
  const at = curse.first - 1;
  if (before.is('to') || before.is('i') || prose.hasRole(at, 'second_person')) return false;
  return (
    map.upTo(at, AGENT_OR_FILLER) !== undefined && !prose.hasRole(at, 'negation') && curse.term.severity > 2
  );
}

function isRejected(prose: Prose, map: PartMap, mention: Mention, rejection: Match): boolean {
  const { severity } = rejection.term;
  const before = rejection.first - 1;
  if (severity === 3)
    return prose.findRole('negation', before, -1, 2) === undefined && !prose.tokens[before]?.is('they');
  if (severity === 2) return endorsementOf(prose, map, rejection) !== 'none';
  const isFirst = prose.tokens[before]?.clause !== prose.tokens[rejection.first]?.clause;
  return isFirst && isLast(prose, map, mention);
}

function isHarmCall(prose: Prose, map: PartMap, harm: Match): boolean {
  if (harm.term.kind === 'harm_verb') return endorsementOf(prose, map, harm) === 'called';
  const relish = map.upTo(harm.first - 1, RELISH);
  return relish !== undefined && !prose.hasRole(relish.first - 1, 'third_person');
}

/** "Raping … should be legal." */
function isExcused(map: PartMap, mention: Mention): boolean {
  const excuse = map.from(mention.last + 1, RELISH);
  return excuse !== undefined && excuse.last > excuse.first;
}

/** What is done to a group that stands after its verb, or felt for it. */
export function doneTo(prose: Prose, map: PartMap, mention: Mention): Claim | undefined {
  const { sentence, clause } = prose.tokens[mention.head] ?? {};
  let slack = 1;
  for (let at = mention.head - 1; at >= mention.head - REACH; at--) {
    const token = prose.tokens[at];
    if (token?.sentence !== sentence || token?.clause !== clause) return undefined;
    const claim = claimAt(prose, map, mention, at);
    if (claim) return claim;
    if (prose.hasRole(at, 'reporting')) return undefined;
    if (at >= mention.first) continue;
    if (map.upTo(at, QUALIFIERS) || prose.hasRole(at, 'every')) continue;
    if (prose.hasRole(at, 'second_person')) continue;
    if (token?.is('of') && (map.upTo(at - 1, BODY) || prose.hasRole(at - 1, 'every'))) continue;
    if (token?.is('that') || token?.is('about') || map.upTo(at, ANAPHOR_OR_BODY)) continue;
    if (token?.text.endsWith('ing') && slack-- > 0) continue;
    return undefined;
  }
  return undefined;
}
