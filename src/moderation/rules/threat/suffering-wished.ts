import type { Prose } from '../../document/prose.ts';
import { isSaidToThePublic } from '../../document/public-target.ts';
import type { Token } from '../../document/tokens.ts';
import { ROLE } from '../../lexicon/roles.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Words from the wish to what is wished, and from there to whose it is. */
const REACH = 7;
const ARABIC_REACH = 3;
const OWNER_REACH = 2;
const KAF = 'ك'.charCodeAt(0);
const MEEM = 'م'.charCodeAt(0);
/** Shortest noun with "your" on it: `امك`. */
const SHORTEST_OWNED = 3;

/** Words that end like "your …" and are not. */
const NOT_YOURS: ReadonlySet<string> = new Set(
  'هيك هيدك شباك شوك سمك السمك ورك فلك حنك مسك شك الشك ترك ضحك الضحك هناك ذلك تلك كذلك لذلك بذلك ملك الملك مالك الممالك بنك البنك شرك الشرك شريك الشريك اتراك الاتراك الترك معارك المعارك مبارك المبارك اشتراك تحرك المحرك حاكم الحاكم محاكم المحاكم الحكم حكم تراكم'.split(
    ' ',
  ),
);

/** Arabic writes "you" and "your" onto the word: `قلبك`, `يحرقكم`. */
function endsInYou(prose: Prose, token: Token): boolean {
  const { text } = prose.field;
  const last = text.charCodeAt(token.end - 1);
  const isYou = last === KAF || (last === MEEM && text.charCodeAt(token.end - 2) === KAF);
  return isYou && token.length >= SHORTEST_OWNED && !NOT_YOURS.has(token.text);
}

/** The same in Latin letters: `baytak`, `2albkon`. */
const LATIN_YOURS = /(?:ak|ik|kon|kom)$/u;
const SHORTEST_LATIN = 4;
/** Wishes that are Arabic whatever their letters. */
const ARABIZI_WISHES: ReadonlySet<string> = new Set(
  'inshalla inshallah nshalla nshallah nchalla nchallah enshallah ishalla ishallah inchalla inchallah yarab yareb rabbi rabna allah 3o2bal ya yaret'.split(
    ' ',
  ),
);

function isYours(prose: Prose, at: number, isArabizi: boolean): boolean {
  const token = prose.tokens[at];
  if (!token) return false;
  if (isArabizi && token.length >= SHORTEST_LATIN && LATIN_YOURS.test(token.text)) return true;
  return prose.hasRole(at, 'second_person') || (token.script === 'arabic' && endsInYou(prose, token));
}

/** `تموت`, `تحترقوا`: the verb itself says "you", or another "she", which a bare wish is not. */
const isSecondPersonVerb = (token: Token): boolean =>
  token.script === 'arabic' && token.text.startsWith('ت') && token.text !== 'تخرب';

/** "hope they bomb your street": done to somebody, who must come after it. */
const DONE_TO: ReadonlySet<string> = new Set(
  'bomb bombs flatten flattens nuke nukes kill kills slaughter slaughters behead beheads shoot shoots rape rapes shell shells burn burns hang hangs strangle torture arrest wipe wipes erase erases destroy destroys level levels crush crushes hunt hunts deport deports obliterate obliterates annihilate annihilates gas gasses strike strikes'.split(
    ' ',
  ),
);
const OBJECT_REACH = 2;

/** `تموت الفتنة`: the feminine noun after it is what dies. */
const isNamed = (next: Token | undefined): boolean => next?.text.startsWith('ال') ?? false;

/** The token of what is wished to somebody who reads along. */
function wished(prose: Prose, wish: number): number | undefined {
  const opening = prose.tokens[wish];
  if (!opening) return undefined;
  const isArabizi = ARABIZI_WISHES.has(opening.text);
  const isArabic = opening.script === 'arabic' || isArabizi;
  let isPublic = false;
  let isAtReader = opening.script === 'arabic' && endsInYou(prose, opening);
  for (let at = wish + 1; at <= wish + (isArabic ? ARABIC_REACH : REACH); at++) {
    const token = prose.tokens[at];
    if (token?.sentence !== opening.sentence || prose.hasRole(at, 'negation')) return undefined;
    if (!isArabic && prose.hasRole(at, 'first_person')) return undefined;
    // "I hope the dictator dies" is politics, "I hope the army bombs your house" is not.
    if (!isArabic && prose.hasRole(at, 'public_target')) isPublic = true;
    if (!isArabic && DONE_TO.has(token.text)) {
      for (let owner = at + 1; owner <= at + OBJECT_REACH; owner++)
        if (isYours(prose, owner, isArabizi)) return owner;
    }
    if (isPublic) continue;
    if (isYours(prose, at, isArabizi)) isAtReader = true;
    if (!prose.hasRole(at, 'suffering')) continue;
    if (isAtReader || (isSecondPersonVerb(token) && !isNamed(prose.tokens[at + 1]))) return at;
    if (!isArabic) return undefined;
    for (let owner = at + 1; owner <= at + OWNER_REACH; owner++)
      if (isYours(prose, owner, isArabizi)) return owner;
    return undefined;
  }
  return undefined;
}

export const sufferingWished: Rule = {
  kind: 'rule',
  id: 'SUFFERING_WISHED',
  group: 'threat',
  category: 'threat',
  score: 6,
  summary: 'Death, illness or pain wished to whoever reads along',
  needs: ['wish', 'suffering'],
  ok: [
    'I hope you never have to bury a child.',
    'I hope the burned village gets help.',
    'الله يحميك من الموت',
    'الله يرحم من مات',
  ],
  fail: [
    'I hope you and your kids die',
    'May you choke on every word',
    'ان شاء الله ينحرق قلبك',
    'الله يحرقك',
  ],
  check: ({ prose }) => {
    let hits: Hit[] | undefined;
    for (const text of prose) {
      for (let at = 0; at < text.tokens.length; at++) {
        if (((text.tokens[at]?.roles ?? 0) & ROLE.wish) === 0) continue;
        const end = wished(text, at);
        const [from, to] = [text.tokens[at], end === undefined ? undefined : text.tokens[end]];
        if (!from || !to || end === undefined) continue;
        if (isSaidToThePublic(text, { first: at, last: end })) continue;
        (hits ??= []).push(text.field.hit(from.start, to.end, 1, 'Wishes harm on whoever reads along.'));
        at = end;
      }
    }
    return hits ?? NO_HITS;
  },
};
