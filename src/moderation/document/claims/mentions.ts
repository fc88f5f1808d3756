import type { Match } from '../match.ts';
import { isCopula } from '../pairs.ts';
import type { Prose } from '../prose.ts';
import {
  ANAPHOR,
  BODY,
  DEEDS,
  DEHUMANISER,
  FILLER,
  GOVERNORS,
  GROUP_OR_SLUR,
  INSTITUTION,
  MORE_OF_A_NAME,
  OTHER_PEOPLE,
  PEOPLE_NOUN,
  PREPOSITION,
  QUALIFIERS,
  RIVAL,
  SLIGHTS,
} from './kinds.ts';
import type { PartMap } from './part-map.ts';

/** A group in a sentence: its name with what belongs to it ("all those filthy Syrian refugees"), or a pronoun for it. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  /** The first word of the name itself. */
  readonly head: number;
  readonly pronoun: boolean;
  /** "no Muslim", "not all women": what is said is said of nobody. */
  readonly denied: boolean;
  /** May have something said of it: not the object of a verb or preposition before it. */
  readonly subject: boolean;
  /** A contemptuous word right before the name. */
  readonly slighted: Match | undefined;
  /** Followers of a party or leader: no protected group, so that hard words for them are politics. */
  readonly partisan: boolean;
}

const MAX_MENTIONS = 40;
const MAX_PRONOUNS = 6;
const DETERMINERS = 5;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const MENTION_MARK = 0x40;
const LETTER_S = 's';

/** "anti-Muslim", "Muslim-owned", "women's": the name is a part of another word. */
function isPartOfWord(prose: Prose, first: number, last: number): boolean {
  const { text } = prose.field;
  const { start } = prose.tokens[first] ?? { start: 0 };
  const { end } = prose.tokens[last] ?? { end: 0 };
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before === MENTION_MARK || (before === HYPHEN && text.charCodeAt(start - 2) > 0x20)) return true;
  if (after === HYPHEN && text.charCodeAt(end + 1) > 0x20) return true;
  return after === APOSTROPHE && prose.tokens[last + 1]?.text === LETTER_S;
}

interface Before {
  readonly first: number;
  readonly denied: boolean;
  readonly slighted: Match | undefined;
}

/** Going back over articles, quantifiers and adjectives. */
function readDeterminers(prose: Prose, map: PartMap, head: number): Before {
  const clause = prose.tokens[head]?.clause;
  let first = head;
  let denied = false;
  let slighted: Match | undefined;
  for (let left = DETERMINERS; left > 0; left--) {
    const at = first - 1;
    if (prose.tokens[at]?.clause !== clause) break;
    const slight = map.upTo(at, SLIGHTS);
    const { text } = prose.tokens[at] ?? { text: '' };
    if (map.upTo(at, DEEDS) && text !== 'no') break;
    const filler = map.upTo(at, QUALIFIERS);
    if (isCopula(prose, at) && text !== 'all') break;
    if (slight) {
      slighted ??= at === head - 1 ? slight : undefined;
      first = slight.first;
    } else if (prose.hasRole(at, 'negation') && !map.upTo(at, PREPOSITION) && !text.endsWith("n't")) {
      denied = true;
      first = at;
    } else if (prose.hasRole(at, 'every')) first = at;
    else if (map.upTo(at, PREPOSITION) && text === 'of' && isQuantity(prose, map, at - 1)) first = at - 1;
    else if (filler) first = filler.first;
    else break;
  }
  return { first, denied, slighted };
}

function isQuantity(prose: Prose, map: PartMap, at: number): boolean {
  return prose.hasRole(at, 'every') || map.upTo(at, FILLER) !== undefined || prose.hasRole(at, 'negation');
}

const RELATIVE_REACH = 4;

/** Whether what stands before makes the group an object: "violence against women", "men who beat women". */
function isObject(prose: Prose, map: PartMap, first: number): boolean {
  const at = first - 1;
  const token = prose.tokens[at];
  const { sentence, clause } = prose.tokens[first] ?? {};
  if (token?.sentence !== sentence) return false;
  if (token?.clause !== clause) return false;
  if (map.upTo(at, GOVERNORS)) return true;
  if (token && token.text.length > 5 && token.text.endsWith('ing') && !prose.hasRole(at, 'reporting'))
    return true;
  for (let back = at - 1; back >= at - RELATIVE_REACH; back--) {
    const one = prose.tokens[back];
    if (!one || one.clause !== clause) return false;
    if ((one.is('who') || one.is('whoever')) && !prose.hasRole(at, 'reporting') && !isOpinion(prose, at))
      return true;
  }
  return false;
}

/** "who thinks that women …": the group begins a clause of its own. */
function isOpinion(prose: Prose, at: number): boolean {
  const { text } = prose.tokens[at] ?? { text: '' };
  return text === 'that' || text.startsWith('think') || text.startsWith('believe') || text.startsWith('feel');
}

/** Nations have dogs; a faith or a sect has none: there the animal is the insult. */
function isCursed(map: PartMap, { term }: Match, at: number): boolean {
  return term.group !== 'nation' && map.from(at, DEHUMANISER) !== undefined;
}

function nameAt(prose: Prose, map: PartMap, group: Match, after: number): Mention | undefined {
  const { tokens } = prose;
  let { last } = group;
  for (let more = 3; more > 0; more--) {
    const next = tokens[last + 1];
    if (next?.clause !== tokens[last]?.clause) break;
    const further = map.from(last + 1, MORE_OF_A_NAME);
    if (!further) break;
    ({ last } = further);
  }
  const isOwned = isPartOfWord(prose, group.first, last);
  const isSelf = isOwned && tokens[last + 1]?.is(LETTER_S) === true && map.from(last + 2, BODY) !== undefined;
  if (isOwned && !isSelf) return undefined;
  if (isSelf) last += 2;
  const isAdjective = group.last === last && group.term.severity < 2;
  const isBeside = tokens[last + 1]?.clause === tokens[last]?.clause;
  if (isAdjective && isBeside && map.from(last + 1, INSTITUTION) && !isCursed(map, group, last + 1)) {
    return undefined;
  }
  const before = readDeterminers(prose, map, group.first);
  return {
    first: Math.max(before.first, after),
    last,
    head: group.first,
    pronoun: false,
    denied: before.denied,
    subject: isSelf || !isObject(prose, map, before.first),
    slighted: before.slighted,
    partisan: group.term.group === 'partisans',
  };
}

function pronounAt(prose: Prose, map: PartMap, match: Match, partisan: boolean): Mention {
  const { first, denied } = readDeterminers(prose, map, match.first);
  const word = match.first === match.last ? prose.tokens[match.last] : undefined;
  const possessive = word?.is('their') === true || word?.is('them') === true;
  const subject =
    (!possessive || map.from(match.last + 1, BODY) !== undefined) && !isObject(prose, map, first);
  const last = map.from(match.last + 1, BODY)?.last ?? match.last;
  return { first, last, head: match.first, pronoun: true, denied, subject, slighted: undefined, partisan };
}

/** Whether between the group and a pronoun somebody else is named whom the pronoun may mean. */
function hasRival(map: PartMap, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (map.from(at, RIVAL) && !map.upTo(at - 1, PREPOSITION) && !map.upTo(at - 2, PREPOSITION)) return true;
  }
  return false;
}

const BEFORE_NAME = 8;
const LONGEST_REST = 12;

/** One sentence on, two where the next is a word or two: "Please." */
function reachAfter({ tokens }: Prose, sentence: number, from: number): number {
  let short = 0;
  for (let at = from + 1; at < from + LONGEST_REST && tokens[at]; at++) {
    if (tokens[at]?.sentence === sentence + 1) short++;
    if ((tokens[at]?.sentence ?? 0) > sentence + 1) return short <= 2 ? 2 : 1;
  }
  return 1;
}

/** Pronouns of the name's own sentence and the next. */
function pronounsOf(
  prose: Prose,
  map: PartMap,
  name: Mention,
  anaphors: readonly Match[],
): readonly Mention[] {
  const sentence = prose.tokens[name.last]?.sentence ?? 0;
  const found: Mention[] = [];
  for (const anaphor of anaphors) {
    if (anaphor.first <= name.last) continue;
    const other = prose.tokens[anaphor.first]?.sentence ?? 0;
    if (other > sentence + reachAfter(prose, sentence, name.last) || found.length >= MAX_PRONOUNS) break;
    if (hasRival(map, Math.max(0, name.first - BEFORE_NAME), anaphor.first)) break;
    if (map.from(anaphor.last + 1, OTHER_PEOPLE)) continue;
    found.push(pronounAt(prose, map, anaphor, name.partisan));
  }
  return found;
}

/** Slurs name groups too. */
function namesIn(prose: Prose): readonly Match[] {
  const slurs = prose.matches('slur');
  const groups = prose.matches('group');
  return slurs.length === 0
    ? groups
    : [...groups, ...slurs].toSorted((one, other) => one.first - other.first);
}

/** Every mention of a group in a text, names before the pronouns that stand for them. */
export function mentionsOf(prose: Prose, map: PartMap): readonly Mention[] {
  const mentions: Mention[] = [];
  let after = 0;
  for (const group of namesIn(prose)) {
    if (mentions.length >= MAX_MENTIONS) break;
    if (group.first < after) continue;
    const longest = map.from(group.first, GROUP_OR_SLUR) ?? group;
    const name = nameAt(prose, map, longest, after);
    after = (name?.last ?? longest.last) + 1;
    if (name) mentions.push(name);
  }
  addPronouns(prose, map, mentions);
  return mentions;
}

/** "They are scum, those gays", "because they are Jews": who is named as what "they" are. */
function isNamedAs(prose: Prose, name: Mention): boolean {
  const verb = name.first - 1;
  if (!isCopula(prose, verb) || prose.tokens[verb]?.sentence !== prose.tokens[name.first]?.sentence)
    return false;
  return prose.hasRole(verb - 1, 'second_person') || prose.tokens[verb - 1]?.is('they') === true;
}

const BACK = 20;

/** Pronouns before the name that is given to them: "they must suffer because they are Kurds". */
function pronounsBefore(prose: Prose, map: PartMap, name: Mention): readonly Mention[] {
  const found: Mention[] = [];
  const sentence = prose.tokens[name.first]?.sentence ?? 0;
  for (let at = name.first - 2; at >= 0 && at > name.first - BACK; at--) {
    if ((prose.tokens[at]?.sentence ?? 0) < sentence - 1) break;
    const stands =
      map.from(at, ANAPHOR) ?? (prose.tokens[at]?.is('people') ? map.from(at, PEOPLE_NOUN) : undefined);
    if (stands) found.push(pronounAt(prose, map, stands, name.partisan));
  }
  return found;
}

function addPronouns(prose: Prose, map: PartMap, mentions: Mention[]): void {
  const seen = new Set<number>();
  const anaphors = prose.parts('anaphor');
  // Only of names: what is found here are pronouns.
  for (const name of mentions.slice()) {
    const before = isNamedAs(prose, name) ? pronounsBefore(prose, map, name) : [];
    const after = anaphors.length > 0 ? pronounsOf(prose, map, name, anaphors) : [];
    for (const pronoun of [...before, ...after]) {
      if (!seen.has(pronoun.head)) mentions.push(pronoun);
      seen.add(pronoun.head);
    }
  }
}
