import type { Match } from './match.ts';
import type { Prose } from './prose.ts';

/** Whom a word is thrown at outright. Offsets of the pointing word in the normalised text. */
export interface Pointer {
  readonly start: number;
  readonly end: number;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Subject pronouns. Not all words of that role: in another language they are other words ("into", "ye"). */
const YOU = setOf('you u ya yall youse youre tu vous');
/** Languages whose sentences need no "are": the pronoun ties by itself. */
const YOU_ARE = setOf(
  'انت انتي انتم انتو انتوا انته انتا انتن نتا نتي نتوما انتوما انتيا نتاي حضرتك جنابك راك راكي راكم enta enti inta inti ento entou entom nta nti ntouma ntoma raki rakom',
);
/** Ties what is said to "you". Verbs of seeming tie it with a "like". */
const LINKS = setOf(
  'are r re be being been were was ur sound sounds look looks act talk behave smell seem remain think write bark es etes',
);
/** What may stand between: articles, degrees, measures. */
const FILLERS = setOf(
  'a an the such so really truly just nothing but only all both total totally complete completely utter utterly absolute absolutely real very most still also obviously clearly always quite pretty too bunch of piece sack pile pack load lot herd gang kind sort another typical little big old poor sad sorry one and must will my un une des le la qu que de vrai vraie vraiment sacre gros grosse juste trop bien واحد وحده مجرد شخص انسان انسانه بني ادم عباره عن اكبر اصلا كلكم كلك دايما دائما فعلا حقا والله بس اقل احقر اسوا مثل متل زي شويه شعب ناس قوم wahad wa7ad wa7de akbar kelkon bass mara2',
);
const ARTICLES = setOf('a an the such another un une');
/** Adjectives with which somebody is called names: "you sick …", "you filthy little …". */
const ABUSE = setOf(
  'little old big fat sick filthy dirty stinking smelly stupid dumb ugly pathetic miserable sad poor sorry lying thieving brainless mindless ignorant fucking fuckin bloody damn damned goddamn goddam disgusting worthless useless spineless slimy nasty rotten hateful racist bigoted brainwashed paid cheap crazy insane retarded deranged demented delusional illiterate uneducated uncivilised uncivilized primitive backward backwards inbred arrogant wretched vile evil cowardly shameless heartless godless soulless gutless toothless two faced faced sectarian zionist wahhabi wahabi salafi takfiri persian iranian turkish syrian lebanese israeli saudi arab russian american western leftist right wing left communist fascist nazi so called self hating people guys orange yellow walking bloodthirsty barbaric savage murderous treacherous hypocritical greedy jealous bitter wannabe hired turbaned bearded electronic hasbara hezbollah hezb aounist shia shiite sunni christian maronite druze kurdish palestinian iraqi egyptian jordanian emirati qatari jewish muslim islamist arab terrorist racist lot total complete utter absolute absolutely typical absolute freaking fricking frigging f ing effing',
);
/** After one of these a "you" is what is seen, said or treated, and the word after it belongs elsewhere. */
const BREAKS = setOf(
  'to that what who because think thinks say says call called like see know for with in on at by if when while or as than against from about under over into after before vote voted elect elected want wants support supports love loves hate hates',
);
/** "if you are …", "he thinks you are …": supposed, or somebody else's opinion. */
const SUPPOSED = setOf(
  'if unless whether thinks says said believes claims called calls told tells treats treated makes made',
);
/** With these behind it the word is a verb: "you rat on them", "you dog them". */
const AFTER_VERB = setOf('out on around off the a an them him her my their his our us it that up about');
const CALLS = setOf(
  'listen hey hi hello ok okay oh yo look sure well dear bye lol haha hahaha lmao whatever please cry cope relax dream goodnight sorry sleep silence wrong nope',
);

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
  let linked = false;
  let unknown = 0;
  let strange = 0;
  let between = 0;
  let isDoing = false;
  for (let at = match.first - 1; at >= match.first - REACH_BEFORE; at--, between++) {
    if (!sameSentence(prose, at, match)) return undefined;
    const text = textAt(prose, at);
    if (text === 'ur') return pointerAt(prose, at);
    const isNextClause = prose.tokens[at]?.clause !== prose.tokens[at + 1]?.clause;
    // Only adjectives are strung with commas: "you lying, thieving …", not "you are right, the …".
    if (isNextClause && !ABUSE.has(text) && !YOU.has(text)) return undefined;
    if (prose.hasRole(at, 'first_person') || (prose.hasRole(at, 'public_target') && !ABUSE.has(text)))
      return undefined;
    if (YOU_ARE.has(text)) return unknown <= 1 ? pointerAt(prose, at) : undefined;
    if (YOU.has(text)) {
      if (SUPPOSED.has(textAt(prose, at - 1))) return undefined;
      if (linked) return unknown <= UNKNOWN && !isDoing ? pointerAt(prose, at) : undefined;
      const after = match.last + 1;
      const isVerb =
        between === 0 &&
        match.first === match.last &&
        AFTER_VERB.has(textAt(prose, after)) &&
        sameSentence(prose, after, match);
      return strange === 0 && !isVerb ? pointerAt(prose, at) : undefined;
    }
    if (ARTICLES.has(text)) isDoing = false;
    if (LINKS.has(text)) linked = true;
    else if (text === 'like' && LINKS.has(textAt(prose, at - 1))) continue;
    else if (prose.hasRole(at, 'third_person') && text !== 'people') return undefined;
    else if (prose.hasRole(at, 'negation') || prose.hasRole(at, 'reporting') || BREAKS.has(text))
      return undefined;
    else if (!ABUSE.has(text)) {
      strange++;
      if (!FILLERS.has(text)) {
        unknown++;
        // "you are watching …" tells what is done; "you are a walking …" is a name.
        if (text.endsWith('ing')) isDoing = true;
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

const ADVERBS = setOf('really truly clearly obviously so always');

/** "the clown that you are", "like the animal you are". */
function asYouAre(prose: Prose, match: Match): Pointer | undefined {
  let at = match.last + 1;
  if (textAt(prose, at) === 'that' || textAt(prose, at) === 'which') at++;
  if (!prose.hasRole(at, 'second_person') || !sameSentence(prose, at, match)) return undefined;
  const verb = ADVERBS.has(textAt(prose, at + 1)) ? at + 2 : at + 1;
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
  while (at > match.first - 4 && prose.tokens[at - 1]?.clause === clause && ABUSE.has(textAt(prose, at - 1)))
    at--;
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
      CALLS.has(before.text) &&
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
      prose.matches('insult').some((other) => other.last === first - 1) ||
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

const LEADS = setOf('just please so and now then oh go why better also you u to do us ok yeah yes lol');

/** An imperative that begins its clause: "Shut up …", "so get lost". Told of others it does not. */
function ordered(prose: Prose, match: Match): Pointer | undefined {
  const own = prose.tokens[match.first];
  const before = prose.tokens[match.first - 1];
  if (!own) return undefined;
  const isImperative =
    before === undefined ||
    before.clause !== own.clause ||
    (LEADS.has(before.text) && before.text !== 'to') ||
    prose.matches('insult').some((other) => other.last === match.first - 1);
  return isImperative ? { start: match.start, end: match.end } : undefined;
}

const TEXTS = setOf(
  'written comment comments article post posts reply opinion column piece drivel rant nonsense garbage propaganda rubbish lies words typical',
);

/** "written by a spineless worm", "a comment from the village idiot". */
function writtenBy(prose: Prose, match: Match): Pointer | undefined {
  for (let at = match.first - 1; at >= match.first - 5; at--) {
    if (!sameSentence(prose, at, match)) return undefined;
    const text = textAt(prose, at);
    if (text === 'by' || text === 'from' || text === 'of') {
      return TEXTS.has(textAt(prose, at - 1)) ? pointerAt(prose, at) : undefined;
    }
    if (BREAKS.has(text) || LINKS.has(text)) return undefined;
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
