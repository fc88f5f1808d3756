import {
  ABUSE,
  ADVERBS,
  AFTER_VERB,
  ARTICLES,
  BREAKS,
  CALLING,
  CALLS,
  classesAt,
  FILLERS,
  LEADS,
  LIKE,
  LINKS,
  PEOPLE,
  SUPPOSED,
  TEXTS,
  UR,
  YOU,
  YOU_ARE,
} from './address-words.ts';
import { ROLE } from '../lexicon/roles.ts';
import type { Match } from './match.ts';
import type { Prose } from './prose.ts';

/** Whom a word is thrown at outright. Offsets of the pointing word in the normalised text. */
export interface Pointer {
  readonly start: number;
  readonly end: number;
}

/** "Nobody calls you …": somebody's word for the reader. */
export const isTold = (prose: Prose, you: number): boolean =>
  is(prose, you - 1, CALLING) && !prose.hasRole(you - 2, 'first_person');

/** Whether the word at a place is of one of the classes of address-words.ts. */
const is = (prose: Prose, at: number, classes: number): boolean => (classesAt(prose, at) & classes) !== 0;
const textAt = (prose: Prose, at: number): string => prose.tokens[at]?.text ?? '';
const sameSentence = (prose: Prose, at: number, match: Match): boolean =>
  prose.tokens[at]?.sentence === prose.sentenceOf(match);

function pointerAt(prose: Prose, at: number): Pointer | undefined {
  const token = prose.tokens[at];
  return token && { start: token.start, end: token.end };
}

const REACH_BEFORE = 8;
const UNKNOWN = 2;

/** "you are such a …", "you filthy little …", "you two must be the biggest …". */
function saidOfYou(prose: Prose, match: Match): Pointer | undefined {
  const sentence = prose.sentenceOf(match);
  let linked = false;
  let unknown = 0;
  let strange = 0;
  let between = 0;
  let isDoing = false;
  for (let at = match.first - 1; at >= match.first - REACH_BEFORE; at--, between++) {
    const token = prose.tokens[at];
    if (token?.sentence !== sentence) return undefined;
    const { roles } = token;
    const classes = classesAt(prose, at);
    if ((classes & UR) !== 0) return pointerAt(prose, at);
    const isAbuse = (classes & ABUSE) !== 0;
    const isYou = (classes & YOU) !== 0;
    const isNextClause = token.clause !== prose.tokens[at + 1]?.clause;
    // Only adjectives are strung with commas: "you lying, thieving …", not "you are right, the …".
    if (isNextClause && !isAbuse && !isYou) return undefined;
    if ((roles & ROLE.first_person) !== 0 || ((roles & ROLE.public_target) !== 0 && !isAbuse))
      return undefined;
    if ((classes & YOU_ARE) !== 0) return unknown <= 1 ? pointerAt(prose, at) : undefined;
    if (isYou) {
      if (is(prose, at - 1, SUPPOSED) || isTold(prose, at)) return undefined;
      if (linked) return unknown <= UNKNOWN && !isDoing ? pointerAt(prose, at) : undefined;
      const after = match.last + 1;
      const isVerb =
        between === 0 &&
        match.first === match.last &&
        is(prose, after, AFTER_VERB) &&
        sameSentence(prose, after, match);
      return strange === 0 && !isVerb ? pointerAt(prose, at) : undefined;
    }
    if ((classes & ARTICLES) !== 0) isDoing = false;
    if ((classes & LINKS) !== 0) linked = true;
    else if ((classes & LIKE) !== 0 && is(prose, at - 1, LINKS)) continue;
    else if ((roles & ROLE.third_person) !== 0 && (classes & PEOPLE) === 0) return undefined;
    else if ((roles & (ROLE.negation | ROLE.reporting)) !== 0 || (classes & BREAKS) !== 0) return undefined;
    else if (!isAbuse) {
      strange++;
      if ((classes & FILLERS) === 0) {
        unknown++;
        // "you are watching …" tells what is done; "you are a walking …" is a name.
        if (token.text.endsWith('ing')) isDoing = true;
      }
    }
  }
  return undefined;
}

/** "idiots like you", "trash of your kind". */
function likeYou(prose: Prose, match: Match): Pointer | undefined {
  const next = match.last + 1;
  const isLike = textAt(prose, next) === 'like' || textAt(prose, next) === 'such';
  if (!isLike) return undefined;
  const at = textAt(prose, next + 1) === 'as' ? next + 2 : next + 1;
  const said = textAt(prose, at);
  return sameSentence(prose, at, match) &&
    (said === 'you' || said === 'u' || said === 'yourself' || said === 'ya')
    ? pointerAt(prose, at)
    : undefined;
}

/** "the clown that you are", "like the animal you are". */
function asYouAre(prose: Prose, match: Match): Pointer | undefined {
  let at = match.last + 1;
  if (textAt(prose, at) === 'that' || textAt(prose, at) === 'which') at++;
  if (!prose.hasRole(at, 'second_person') || !sameSentence(prose, at, match)) return undefined;
  const verb = is(prose, at + 1, ADVERBS) ? at + 2 : at + 1;
  if (!['are', 'r', 're'].includes(textAt(prose, verb))) return undefined;
  const after = prose.tokens[verb + 1];
  return after === undefined || after.clause !== prose.tokens[verb]?.clause
    ? pointerAt(prose, at)
    : undefined;
}

const isCallable = (prose: Prose, match: Match): boolean => {
  const text = prose.field.text.slice(match.start, match.end);
  return match.term.severity >= 2 && !text.endsWith('ity') && !text.endsWith('ic');
};

/** The first token of the clause that holds the match, going left over names and adjectives. */
function clauseStart(prose: Prose, match: Match): number {
  const clause = prose.tokens[match.first]?.clause;
  let at = match.first;
  while (at > match.first - 4 && prose.tokens[at - 1]?.clause === clause && is(prose, at - 1, ABUSE)) at--;
  return at;
}

/** ", donkey." and "listen, moron": a clause that is nothing but the name somebody is called. */
function calledBy(prose: Prose, match: Match): Pointer | undefined {
  if (!isCallable(prose, match)) return undefined;
  const first = clauseStart(prose, match);
  const before = prose.tokens[first - 1];
  const after = prose.tokens[match.last + 1];
  const own = prose.tokens[match.first];
  if (!own) return undefined;
  const sentence = own.sentence;
  const opens = before === undefined || before.clause !== own.clause;
  const closes = after === undefined || after.clause !== own.clause;
  if (!opens) {
    const isCall =
      is(prose, first - 1, CALLS) &&
      (prose.tokens[first - 2] === undefined || prose.tokens[first - 2]?.clause !== own.clause);
    return isCall && (closes || prose.hasRole(match.last + 1, 'second_person'))
      ? pointerAt(prose, first - 1)
      : undefined;
  }
  if (!closes) return undefined;
  const pointer = { start: match.start, end: match.end };
  const isTail = before !== undefined && before.sentence === sentence;
  if (isTail) {
    const isList =
      prose.field.text.charCodeAt(before.end) !== 0x2c ||
      prose.endsAt('insult', first - 1) ||
      (after !== undefined && after.sentence === sentence);
    return isList ? undefined : pointer;
  }
  // At the head: "Idiot, you …" is called out; "Traitors, all of them" is said of others.
  if (after === undefined || after.sentence !== sentence) return undefined;
  const isAtReader = prose.findRole('second_person', match.last + 1, 1, 8) !== undefined;
  return isAtReader ? pointer : undefined;
}

/** "Says the idiot who …". */
function saysThe(prose: Prose, match: Match): Pointer | undefined {
  const first = clauseStart(prose, match);
  const isSays =
    ['the', 'a', 'an', 'this'].includes(textAt(prose, first - 1)) &&
    ['says', 'said', 'sez'].includes(textAt(prose, first - 2)) &&
    sameSentence(prose, first - 2, match) &&
    prose.tokens[first - 3]?.sentence !== prose.sentenceOf(match);
  return isSays ? pointerAt(prose, first - 2) : undefined;
}

/** An imperative that begins its clause: "Shut up …", "so get lost". Told of others it does not. */
function ordered(prose: Prose, match: Match): Pointer | undefined {
  const own = prose.tokens[match.first];
  const before = prose.tokens[match.first - 1];
  if (!own) return undefined;
  const isImperative =
    before === undefined ||
    before.clause !== own.clause ||
    (is(prose, match.first - 1, LEADS) && before.text !== 'to') ||
    prose.endsAt('insult', match.first - 1);
  return isImperative ? { start: match.start, end: match.end } : undefined;
}

/** "written by a spineless worm", "a comment from the village idiot". */
function writtenBy(prose: Prose, match: Match): Pointer | undefined {
  for (let at = match.first - 1; at >= match.first - 5; at--) {
    if (!sameSentence(prose, at, match)) return undefined;
    const text = textAt(prose, at);
    if (text === 'by' || text === 'from' || text === 'of') {
      return is(prose, at - 1, TEXTS) ? pointerAt(prose, at) : undefined;
    }
    if (is(prose, at, BREAKS | LINKS)) return undefined;
  }
  return undefined;
}

/** Whoever is called something to the face. Looks at a bounded number of words round it. */
export function directPointer(prose: Prose, match: Match): Pointer | undefined {
  const { group } = match.term;
  if (group === 'addressed') return { start: match.start, end: match.end };
  if (group === 'order') return ordered(prose, match);
  return (
    saidOfYou(prose, match) ??
    likeYou(prose, match) ??
    asYouAre(prose, match) ??
    calledBy(prose, match) ??
    saysThe(prose, match) ??
    writtenBy(prose, match)
  );
}
