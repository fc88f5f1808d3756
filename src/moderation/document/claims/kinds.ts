import { PART_KINDS } from '../../lexicon/parts.ts';
import type { EvidenceKind, PartKind, TermKind } from '../../lexicon/types.ts';

/** Evidence that claims about groups are also made with. */
export const EVIDENCE = [
  'group',
  'insult',
  'profanity',
  'slur',
  'harm_verb',
] as const satisfies readonly EvidenceKind[];

type Kind = PartKind | (typeof EVIDENCE)[number];

/** Every kind, by its ordinal. */
export const KINDS: readonly Kind[] = [...PART_KINDS, ...EVIDENCE];
const ordinals: ReadonlyMap<string, number> = new Map(KINDS.map((kind, ordinal) => [kind, ordinal]));

/** The ordinal of a kind that is one of these. */
export function ordinalOf(kind: TermKind): number {
  return ordinals.get(kind) ?? KINDS.length;
}

/** A set of kinds: bits of their ordinals, in two numbers because there are more than 30. */
export interface Kinds {
  readonly low: number;
  readonly high: number;
}

/** So few that a number of them is a small one to any engine. */
const WORD = 30;

/** Bit of a kind in the lower number, by its ordinal. */
export const lowBit = (ordinal: number): number => (ordinal < WORD ? 1 << ordinal : 0);
/** The same in the higher. */
export const highBit = (ordinal: number): number => (ordinal < WORD ? 0 : 1 << (ordinal - WORD));

function setOf(...kinds: readonly Kind[]): Kinds {
  let low = 0;
  let high = 0;
  for (const kind of kinds) {
    low |= lowBit(ordinalOf(kind));
    high |= highBit(ordinalOf(kind));
  }
  return { low, high };
}

export const AGENT = setOf('agent');
export const ANAPHOR = setOf('anaphor');
export const ASSET = setOf('asset');
export const AWAY = setOf('away');
export const BODY = setOf('body');
export const COMPANY = setOf('company');
export const COMPARISON = setOf('comparison');
export const CONJUNCTION = setOf('conjunction');
export const CURSE = setOf('curse');
export const DEEM = setOf('deem');
export const DEHUMANISER = setOf('dehumaniser');
export const DEROGATORY = setOf('derogatory');
export const DESERVE = setOf('deserve');
export const ENTITLEMENT = setOf('entitlement');
export const EXPEL = setOf('expel');
export const FILLER = setOf('filler');
export const GROUP = setOf('group');
export const HARMED = setOf('harmed');
export const HARMING = setOf('harming');
export const HATE_VERB = setOf('hate_verb');
export const INSTITUTION = setOf('institution');
export const LACK = setOf('lack');
export const NEGATING = setOf('negating');
export const NORM = setOf('norm');
export const PASSIVE = setOf('passive');
export const PEOPLE_NOUN = setOf('people_noun');
export const PREPOSITION = setOf('preposition');
export const PRESUMING = setOf('presuming');
export const REJECTION = setOf('rejection');
export const RELISH = setOf('relish');
export const REVULSION = setOf('revulsion');
export const RIVAL = setOf('rival');
export const VIRTUE = setOf('virtue');
export const AGENT_OR_FILLER = setOf('filler', 'agent');
export const ANAPHOR_OR_BODY = setOf('body', 'anaphor');
export const ASSET_OR_VIRTUE = setOf('virtue', 'asset');
export const AWAY_OR_PREPOSITION = setOf('preposition', 'away');
export const DEHUMANISER_OR_INSULT = setOf('dehumaniser', 'insult');
export const FILLER_OR_PASSIVE = setOf('filler', 'passive');
export const GROUP_OR_SLUR = setOf('group', 'slur');
export const HARM_VERB_OR_HARMING = setOf('harm_verb', 'harming');
export const PRESUMING_OR_RELISH = setOf('relish', 'presuming');
export const CONTEMPT = setOf('derogatory', 'insult', 'dehumaniser');
export const CONTINUING = setOf('filler', 'preposition', 'anaphor');
export const IDLE_WORDS = setOf('filler', 'people_noun', 'anaphor');
export const MORE_OF_A_NAME = setOf('group', 'people_noun', 'body');
export const OTHER_PEOPLE = setOf('group', 'people_noun', 'rival');
export const OTHER_SIDE = setOf('rival', 'virtue', 'institution');
export const PREDICATES = setOf('derogatory', 'dehumaniser', 'people_noun');
export const QUALIFIERS = setOf('filler', 'virtue', 'people_noun');
export const THIRD_PARTIES = setOf('group', 'anaphor', 'conjunction');
export const WHOLE_CLAIMS = setOf('dismissal', 'misdeed', 'revulsion');
export const PUNISHMENTS = setOf('harmed', 'perish', 'harming', 'penalty');
export const SLIGHTS = setOf('derogatory', 'dehumaniser', 'insult', 'profanity');
export const DEEDS = setOf('hate_verb', 'curse', 'rejection', 'harm_verb', 'revulsion');
export const NAMES_CALLED = setOf('dehumaniser', 'derogatory', 'insult', 'slur', 'profanity');
export const ATTRIBUTES = setOf('virtue', 'entitlement', 'derogatory', 'dehumaniser', 'insult', 'perish');
export const GOVERNORS = setOf('preposition', 'hate_verb', 'harm_verb', 'harming', 'rejection', 'expel');
export const VERBS = setOf('norm', 'deserve', 'lack', 'dismissal', 'misdeed', 'revulsion');
