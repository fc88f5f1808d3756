import type { Match } from '../document/match.ts';
import type { Prose } from '../document/prose.ts';
import type { TermKind } from '../lexicon/types.ts';

/**
 * What a word in the title that a guest's client sent is worth, as a share of its worth in a comment. Headlines name
 * crimes, parties and trades and quote insults; they seldom insult, threaten or use a slur. Kinds that are not here
 * are worth nothing.
 */
const SHARE: Readonly<Partial<Record<TermKind, number>>> = {
  slur: 1,
  sectarian: 1,
  threat: 1,
  harm_wish: 1,
  harm_verb: 1,
  sexual: 1,
  insult: 0.5,
  profanity: 0.5,
  harm_norm: 0.5,
};

/** Share of a kind's worth in the field of `prose`: whole everywhere but in the title. */
export function shareOf(kind: TermKind, { field }: Prose): number {
  return field.field === 'title' ? (SHARE[kind] ?? 0) : 1;
}

/** A strong phrase ("fuck you", "ابن الكلب") has one meaning in a headline too. */
export function shareOfMatch(match: Match, prose: Prose): number {
  const isStrongPhrase = match.last > match.first && match.term.severity === 3;
  const share = shareOf(match.term.kind, prose);
  return isStrongPhrase && share > 0 ? 1 : share;
}
