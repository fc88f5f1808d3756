import type { Match } from './match.ts';
import type { Prose } from './prose.ts';

/** Words before and after in which a public figure, a party or an armed group is looked for. */
const BEFORE = 14;
const AFTER = 8;

/** With these it is people who are meant, whoever leads them. */
const PEOPLE: ReadonlySet<string> = new Set(
  'supporters supporter followers families family children kids babies women wives civilians villagers sympathisers sympathizers voters fans lovers اطفال نساء عوائل عائلات مؤيدين انصار جمهور بيئة اهالي اطفالهم نساءهم familles enfants femmes partisans electeurs'.split(
    ' ',
  ),
);

/**
 * Whether what is said is said of a politician, a party, an army or a state: the nearest words name one, and nobody
 * who reads along is addressed. Looks at a bounded number of words.
 */
export function isSaidOfThePublic(prose: Prose, match: Match): boolean {
  let isPublic = false;
  for (let at = match.first - BEFORE; at <= match.last + AFTER; at++) {
    const token = prose.tokens[at];
    if (!token || (at > match.last && token.sentence !== prose.sentenceOf(match))) continue;
    if (PEOPLE.has(token.text)) return false;
    if (prose.hasRole(at, 'second_person') && token.sentence === prose.sentenceOf(match)) return false;
    if (prose.hasRole(at, 'public_target')) isPublic = true;
  }
  return isPublic;
}
