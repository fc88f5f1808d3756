import type { Addressee } from '../../document/addressee.ts';
import { addresseeOf } from '../../document/addressee.ts';
import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import { isSaidToThePublic } from '../../document/public-target.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const STRENGTH = { 1: 0.5, 2: 0.85, 3: 1 } as const;
/** A word by itself is most often thrown at somebody, but may judge the article. */
const ALONE = 0.7;
/** The whole comment is one word: an answer to somebody. */
const ONLY_WORD = 0.8;
/** Animals and tools: also said in full innocence next to a "you". */
const NAMES_TOO = 0.8;

/** Leaders are called names under every article. */
const TO_THE_POWERFUL = 0.4;

function whyOf(addressee: Addressee): string {
  switch (addressee.how) {
    case 'second_person':
      return 'An insult said to the person addressed.';
    case 'direct':
      return 'Somebody is called this to the face.';
    case 'vocative':
      return 'Somebody is called by an insult.';
    case 'mention':
      return 'An insult after a mention.';
    case 'alone':
      return 'An insult that stands by itself.';
    default:
      return addressee.how satisfies never;
  }
}

/** Words between "you" and what somebody is called: a copula, an article and one more. */
const DIRECT_REACH = 5;
const LONGEST_ADJECTIVE = 12;
const ARTICLES: ReadonlySet<string> = new Set(
  'a an such un une des uno una um uma uns umas ein eine einen een bir yek ek tam'.split(' '),
);
/** Somebody's, not somebody. As normalised words. */
const POSSESSIVES: ReadonlySet<string> = new Set(
  'your dein deine deinen deiner euer eure jouw jullie ton ta tes votre vos tu tus vuestro vuestra seu sua seus suas teu tua tuo tuoi tue vostro vostra twoj twoja twoje wasz wasza твой твоя твои ваш ваша ваши senin sizin tera teri tere tumhara tumhari tumhare'.split(
    ' ',
  ),
);

/** Animals and tools need the direct form: "you pig", "يا حيوان", "you are a tool". */
function isDirect(prose: Prose, match: Match, addressee: Addressee): boolean {
  if (addressee.how === 'direct' || addressee.how === 'vocative') return true;
  if (addressee.how !== 'second_person') return false;
  let unknown = 1;
  for (let at = match.first - 1, left = DIRECT_REACH; left > 0; at--, left--) {
    const token = prose.tokens[at];
    if (!token || token.clause !== prose.tokens[match.first]?.clause) return false;
    if (token.start === addressee.start) return true;
    if (prose.hasRole(at, 'copula') || ARTICLES.has(token.text)) continue;
    if (unknown-- === 0 || token.length > LONGEST_ADJECTIVE) return false;
  }
  return false;
}

/** "du bist ein …", "eres un …": said outright. English, French and Arabic have document/direct-address.ts for it. */
function isOutright(prose: Prose, match: Match, addressee: Addressee): boolean {
  if (addressee.how !== 'second_person' || match.term.severity < 2 || prose.language === 'en') return false;
  if (!isDirect(prose, match, addressee)) return false;
  for (let at = match.first - 1; at >= match.first - DIRECT_REACH; at--) {
    if (prose.hasRole(at, 'copula') && prose.hasRole(at, 'second_person')) return true;
    if (prose.hasRole(at, 'copula') && prose.hasRole(at - 1, 'second_person')) return true;
    if ((prose.tokens[at]?.start ?? 0) <= addressee.start) return false;
  }
  return false;
}

/** "your dog": somebody's, not somebody. */
function isOwner(prose: Prose, addressee: Addressee): boolean {
  return addressee.how === 'second_person' && POSSESSIVES.has(textOf(prose, addressee));
}

/** Adjectives that also stand before an animal which is meant: "petit chien". */
const MILD_CALLS: ReadonlySet<string> = new Set(['gros', 'petit', 'pauvre']);

const textOf = (prose: Prose, { start, end }: Addressee): string => prose.field.text.slice(start, end);

function strengthOf(prose: Prose, match: Match, addressee: Addressee): number {
  const { how } = addressee;
  const { severity, needsTarget, group } = match.term;
  const isCalled = how === 'direct' || (how === 'vocative' && !MILD_CALLS.has(textOf(prose, addressee)));
  if (isCalled && (severity > 1 || group === 'worth')) return 1;
  const share =
    (how === 'alone' ? (prose.tokens.length === 1 ? ONLY_WORD : ALONE) : 1) * (needsTarget ? NAMES_TOO : 1);
  return STRENGTH[severity] * share;
}

function judge(prose: Prose, match: Match): Hit | undefined {
  const addressee = addresseeOf(prose, match);
  if (!addressee) return undefined;
  const { severity, needsTarget } = match.term;
  // A headline has a "you" of its own: "You will not believe what this idiot said".
  const mustBeDirect = needsTarget || prose.field.field === 'title';
  if (needsTarget && isOwner(prose, addressee)) return undefined;
  if (mustBeDirect && !isDirect(prose, match, addressee)) return undefined;
  if (addressee.how === 'alone' && severity === 1) return undefined;
  const start = Math.min(addressee.start, match.start);
  const end = Math.max(addressee.end, match.end);
  const share = isSaidToThePublic(prose, match) ? TO_THE_POWERFUL : 1;
  const strength = isOutright(prose, match, addressee) ? 1 : strengthOf(prose, match, addressee);
  return prose.field.hit(start, end, strength * share, whyOf(addressee));
}

export const insultAtPerson: Rule = {
  kind: 'rule',
  id: 'INSULT_AT_PERSON',
  group: 'insult',
  category: 'insult',
  score: 5,
  summary: 'An insult with somebody addressed: second person, vocative, mention, or standing alone',
  needs: ['insult'],
  ok: [
    'You think he is an idiot, I do not.',
    'Did you see this stupid article?',
    'My dog likes you.',
    'Assad is a criminal.',
  ],
  fail: [
    'You are an idiot.',
    'You pig!',
    'يا حمار',
    'انت غبي',
    'enta 7mar',
    "t'es qu'un abruti",
    'Du bist ein Schwein.',
    'Eres un perro.',
  ],
  check: (document) => {
    let hits: Hit[] | undefined;
    for (const prose of document.prose) {
      for (const match of prose.matches('insult')) {
        const hit = judge(prose, match);
        if (hit) (hits ??= []).push(hit);
      }
    }
    return hits ?? NO_HITS;
  },
};
