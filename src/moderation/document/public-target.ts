import type { Match } from './match.ts';
import type { Prose } from './prose.ts';

/** With these it is people who are meant, whoever leads them. */
const PEOPLE: ReadonlySet<string> = new Set(
  'supporters supporter followers families family children kids babies women wives civilians villagers sympathisers sympathizers voters fans lovers اطفال نساء عوائل عائلات مؤيدين انصار جمهور بيئة اهالي اطفالهم نساءهم familles enfants femmes partisans electeurs'.split(
    ' ',
  ),
);

/** How near the powerful must be named: anywhere before it, or right beside it. */
export type Nearness = 'text' | 'sentence' | 'beside';

const REACH: Readonly<Record<Nearness, { readonly before: number; readonly after: number }>> = {
  text: { before: 14, after: 8 },
  sentence: { before: 8, after: 6 },
  beside: { before: 1, after: 1 },
};

/** Letters of `على`, `في`, `من`. */
const PREPOSITION = 3;

/**
 * Whether what is said is said of a politician, a party, an army or a state: the nearest words name one, and nobody
 * who reads along is addressed. Looks at a bounded number of words.
 */
export function isSaidOfThePublic(prose: Prose, match: Match, nearness: Nearness): boolean {
  const { before, after } = REACH[nearness];
  const sentence = prose.sentenceOf(match);
  let isPublic = false;
  for (let at = match.first - before; at <= match.last + after; at++) {
    const token = prose.tokens[at];
    if (!token || (at >= match.first && at <= match.last)) continue;
    const isSame = token.sentence === sentence;
    if (!isSame && (at > match.last || nearness !== 'text')) continue;
    if (PEOPLE.has(token.text)) return false;
    if (isSame && prose.hasRole(at, 'second_person') && !prose.hasRole(at, 'pointing')) return false;
    if (prose.hasRole(at, 'public_target')) isPublic = true;
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
  if (isLetterToThePublic(prose)) return true;
  const sentence = prose.tokens[match.first]?.sentence;
  if (prose.hasRole(match.first - 1, 'vocative') && prose.hasRole(match.first - 2, 'public_target'))
    return true;
  for (let at = match.first - CALL_REACH; at <= match.last + CALL_REACH; at++) {
    const token = prose.tokens[at];
    if (token?.sentence !== sentence || !prose.hasRole(at, 'public_target')) continue;
    if (at >= match.first && at <= match.last) continue;
    if (PEOPLE.has(prose.tokens[at + 1]?.text ?? '')) return false;
    if (prose.hasRole(at, 'vocative') || prose.hasRole(at - 1, 'vocative') || isOwnClause(prose, at, match))
      return true;
  }
  return false;
}

/** Words within which a text names whom it is written to. */
const OPENING = 5;
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs dear our my his your excellency the honourable sir madam of minister president prime general سياده فخامه معالي السيد حضره دوله يا ايها'.split(
    ' ',
  ),
);

/** "General, you promised us …", `يا سيادة الرئيس …`: the whole text is a letter to a leader. */
export function isLetterToThePublic(prose: Prose): boolean {
  const { tokens } = prose;
  const clause = tokens[0]?.clause;
  let isNamed = false;
  for (let at = 0; at < OPENING; at++) {
    const token = tokens[at];
    if (!token) return false;
    const isPublic = prose.hasRole(at, 'public_target');
    if (PEOPLE.has(token.text)) return false;
    if (isPublic && prose.hasRole(0, 'vocative')) return !PEOPLE.has(tokens[at + 1]?.text ?? '');
    if (token.clause !== clause) return isNamed;
    if (!isPublic && !TITLES.has(token.text) && !prose.hasRole(at, 'vocative')) return false;
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
