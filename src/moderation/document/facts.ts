import type { Sign } from './signs.ts';
import { SIGN } from './signs.ts';
import type { EvidenceKind, TermKind } from '../lexicon/types.ts';

/** What a document holds, one bit each, so that rules which need what it does not hold are not asked. */
const FACT = {
  // terms of the lexicon, in any field that is read as words
  insult: 1 << 0,
  profanity: 1 << 1,
  slur: 1 << 2,
  sectarian: 1 << 3,
  harm_verb: 1 << 7,
  harm_norm: 1 << 8,
  threat: 1 << 9,
  harm_wish: 1 << 10,
  sexual: 1 << 11,
  group: 1 << 12,
  trade: 1 << 13,
  call: 1 << 14,
  messenger: 1 << 15,
  flattery: 1 << 16,
  innocent: 1 << 17,
  /** Some term was found under a disguise. */
  disguise: 1 << 18,
  /** Words by their role. */
  negation: 1 << 19,
  reporting: 1 << 20,
  speaker: 1 << 29,
  /** A wish, and something that nobody wishes a friend. */
  wish: 1 << 30,
  suffering: 1 << 31,
  /** In the body. */
  link: 1 << 21,
  contact: 1 << 22,
  beyond_ascii: 1 << 23,
  /** Fields that the guest filled in. */
  name: 1 << 24,
  website: 1 << 25,
  email: 1 << 26,
  title: 1 << 27,
  /** Some field was not read to its end. */
  unread: 1 << 28,
} as const satisfies Readonly<Record<EvidenceKind, number>> & Readonly<Record<string, number>>;

export type Fact = keyof typeof FACT;

function isFact(kind: TermKind): kind is TermKind & Fact {
  return Object.hasOwn(FACT, kind);
}

function isSign(name: Fact | Sign): name is Sign {
  return Object.hasOwn(SIGN, name);
}

/** Facts as bits. */
export function bitsOf(facts: readonly Fact[]): number {
  return facts.reduce((bits, fact) => bits | FACT[fact], 0);
}

/** Facts and signs of which one is enough, as bits of each. */
export function eitherOf(wanted: readonly (Fact | Sign)[]): {
  readonly facts: number;
  readonly signs: number;
} {
  let facts = 0;
  let signs = 0;
  for (const one of wanted) {
    if (isSign(one)) signs |= SIGN[one];
    else facts |= FACT[one];
  }
  return { facts, signs };
}

/** The bit of a kind of term; function words have none. */
export function bitOfKind(kind: TermKind): number {
  return isFact(kind) ? FACT[kind] : 0;
}
