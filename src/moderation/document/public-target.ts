import { ROLE } from '../lexicon/roles.ts';
import type { Match } from './match.ts';
import type { Prose } from './prose.ts';
import { WordClasses } from './word-classes.ts';

/** With these it is people who are meant, whoever leads them. */
const PEOPLE = 1 << 0;
const TITLES = 1 << 1;
const classes = new WordClasses([
  [
    PEOPLE,
    'supporters supporter followers families family children kids babies women wives civilians villagers sympathisers sympathizers voters fans lovers اطفال نساء عوائل عائلات مؤيدين انصار جمهور بيئة اهالي اطفالهم نساءهم familles enfants femmes partisans electeurs',
  ],
  [
    TITLES,
    'mr mrs dear our my his your excellency the honourable sir madam of minister president prime general سياده فخامه معالي السيد حضره دوله يا ايها',
  ],
]);

const isPeople = (prose: Prose, at: number): boolean => (classes.at(prose, at) & PEOPLE) !== 0;

/** Most texts name nobody powerful. */
const namesThePublic = ({ roles }: Prose): boolean => (roles & ROLE.public_target) !== 0;

/** How near the powerful must be named: anywhere before it, or right beside it. */
export type Nearness = 'text' | 'sentence' | 'beside';

const REACH: Readonly<Record<Nearness, { readonly before: number; readonly after: number }>> = {
  text: { before: 14, after: 8 },
  sentence: { before: 8, after: 6 },
  beside: { before: 1, after: 1 },
};

/** French "ce" is a pronoun of another language too: who points means no reader. */
const READER = ROLE.second_person | ROLE.pointing;

/** Letters of `على`, `في`, `من`. */
const PREPOSITION = 3;

/**
 * Whether what is said is said of a politician, a party, an army or a state: the nearest words name one, and nobody
 * who reads along is addressed. Looks at a bounded number of words.
 */
export function isSaidOfThePublic(prose: Prose, match: Match, nearness: Nearness): boolean {
  if (!namesThePublic(prose)) return false;
  const { before, after } = REACH[nearness];
  const sentence = prose.sentenceOf(match);
  const end = Math.min(prose.tokens.length, match.last + after + 1);
  let isPublic = false;
  for (let at = Math.max(0, match.first - before); at < end; at++) {
    const token = prose.tokens[at];
    if (!token || (at >= match.first && at <= match.last)) continue;
    const isSame = token.sentence === sentence;
    if (!isSame && (at > match.last || nearness !== 'text')) continue;
    if (isPeople(prose, at)) return false;
    if (isSame && (token.roles & READER) === ROLE.second_person) return false;
    if ((token.roles & ROLE.public_target) !== 0) isPublic = true;
  }
  // `تفو على النظام`: the preposition does not come between.
  const next = prose.tokens[match.last + 1];
  if (nearness === 'beside' && next && next.length <= PREPOSITION && next.sentence === sentence) {
    isPublic ||=
      prose.hasRole(match.last + 2, 'public_target') && prose.tokens[match.last + 2]?.sentence === sentence;
  }
  return isPublic;
}

const CALL_REACH = 10;
const CALL_WORDS = 3;

/** "You are a coward, Mr President", `يا حكام العرب`: a leader is spoken to, in politics' own words. */
export function isSaidToThePublic(prose: Prose, match: Pick<Match, 'first' | 'last'>): boolean {
  if (!namesThePublic(prose)) return false;
  if (isLetterToThePublic(prose)) return true;
  const sentence = prose.tokens[match.first]?.sentence;
  if (prose.hasRole(match.first - 1, 'vocative') && prose.hasRole(match.first - 2, 'public_target'))
    return true;
  const end = Math.min(prose.tokens.length, match.last + CALL_REACH + 1);
  for (let at = Math.max(0, match.first - CALL_REACH); at < end; at++) {
    const token = prose.tokens[at];
    if (!token || token.sentence !== sentence || (token.roles & ROLE.public_target) === 0) continue;
    if (at >= match.first && at <= match.last) continue;
    if (isPeople(prose, at + 1)) return false;
    if (prose.hasRole(at, 'vocative') || prose.hasRole(at - 1, 'vocative') || isOwnClause(prose, at, match))
      return true;
  }
  return false;
}

/** Words within which a text names whom it is written to. */
const OPENING = 5;

/** "General, you promised us …", `يا سيادة الرئيس …`: the whole text is a letter to a leader. */
export function isLetterToThePublic(prose: Prose): boolean {
  if (!namesThePublic(prose)) return false;
  const { tokens } = prose;
  const clause = tokens[0]?.clause;
  let isNamed = false;
  for (let at = 0; at < OPENING; at++) {
    const token = tokens[at];
    if (!token) return false;
    const isPublic = (token.roles & ROLE.public_target) !== 0;
    const word = classes.at(prose, at);
    if ((word & PEOPLE) !== 0) return false;
    if (isPublic && prose.hasRole(0, 'vocative')) return !isPeople(prose, at + 1);
    if (token.clause !== clause) return isNamed;
    if (!isPublic && (word & TITLES) === 0 && !prose.hasRole(at, 'vocative')) return false;
    isNamed ||= isPublic;
  }
  return false;
}

/** Set off by commas: "Mr President," is called, "the president is" is spoken of. */
function isOwnClause(prose: Prose, at: number, match: Pick<Match, 'first'>): boolean {
  if (prose.tokens[match.first]?.clause === prose.tokens[at]?.clause) return false;
  const clause = prose.tokens[at]?.clause;
  let words = 0;
  for (let near = at - CALL_WORDS; near <= at + CALL_WORDS; near++) {
    if (prose.tokens[near]?.clause === clause) words++;
  }
  return words <= CALL_WORDS;
}
