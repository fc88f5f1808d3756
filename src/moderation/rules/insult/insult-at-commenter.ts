import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import { isSaidOfThePublic } from '../../document/public-target.ts';
import { WordClasses } from '../../document/word-classes.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const REACH_BEFORE = 7;
const REACH_AFTER = 5;

/** Who writes or answers here. */
const WRITERS = 1 << 0;
/** "on this forum", "of this thread". */
const PLACES = 1 << 1;
/** "this so-called journalist". */
const PRESS = 1 << 2;
const TEXTS = 1 << 3;
const HERE = 1 << 4;
/** Before "above" and "below". */
const ABOVE = 1 << 5;
const WRITE = 1 << 6;
const KEEP = 1 << 7;
const THIS = 1 << 8;
/** Before "here" too. */
const BESIDE = 1 << 9;
const IS_HERE = 1 << 10;
/** Before the press: "this", "so-called". */
const NAMED = 1 << 11;
/** Before a place. */
const ONE_OF = 1 << 12;
const KATIB = 1 << 13;
/** Without one of these nobody is named. */
const TELLING = WRITERS | PLACES | PRESS | HERE | WRITE | KATIB;

const classes = new WordClasses([
  [
    WRITERS,
    'commenter commenters commentor commentors commentators commentator commentators poster posters author editor editors moderators downvoter downvoters المعلق المعلقين المعلقون معلق معلقين الكاتب commentateur commentateurs commentatrice auteur redacteur',
  ],
  [PLACES, 'site forum thread page board section blog forums'],
  [PRESS, 'journalist reporter columnist blogger'],
  [TEXTS, 'المقال المقاله الخبر التعليق التقرير المنشور'],
  [HERE, 'above here below'],
  [
    ABOVE,
    'guy person fellow man lady woman gentleman fool clown poster posters commenter commenters one ones two user users trolls idiots clowns morons comments him them',
  ],
  [WRITE, 'wrote writes write posting posted post posts commenting comments commented typing'],
  [KEEP, 'keeps keep stop stops started starts'],
  [THIS, 'this it here that such below above under on'],
  [BESIDE, 'guy person on in posting'],
  [IS_HERE, 'here'],
  [NAMED, 'this called'],
  [ONE_OF, 'this these'],
  [KATIB, 'كاتب'],
]);

const is = (prose: Prose, at: number, wanted: number): boolean => (classes.at(prose, at) & wanted) !== 0;

/** Whether a token names somebody who wrote on this page. */
function namesWriter(prose: Prose, at: number): boolean {
  const word = classes.at(prose, at);
  if ((word & TELLING) === 0) return false;
  if ((word & WRITERS) !== 0) return true;
  if ((word & PRESS) !== 0) return is(prose, at - 1, NAMED);
  if ((word & KATIB) !== 0) return is(prose, at + 1, TEXTS);
  if ((word & PLACES) !== 0) return is(prose, at - 1, ONE_OF);
  if ((word & HERE) !== 0) return is(prose, at - 1, (word & IS_HERE) === 0 ? BESIDE | ABOVE : BESIDE);
  return is(prose, at - 1, KEEP) || is(prose, at + 1, THIS);
}

/** Whether somebody who wrote here is named near a match, in its sentence. */
export function isAtWriter(prose: Prose, match: Match): boolean {
  const sentence = prose.sentenceOf(match);
  const end = Math.min(prose.tokens.length, match.last + REACH_AFTER + 1);
  for (let at = Math.max(0, match.first - REACH_BEFORE); at < end; at++) {
    if (at >= match.first && at <= match.last) continue;
    if (prose.tokens[at]?.sentence === sentence && namesWriter(prose, at)) return true;
  }
  return false;
}

/** "This donkey keeps commenting." */
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);
const LINKS: ReadonlySet<string> = new Set(['is', 'are', 'be', 'was', 'were', 'must', 'sont', 'est']);

/** "the editor is a monkey": animals and dirt count when they are said to be it. */
function isSaidOfWriter(prose: Prose, match: Match): boolean {
  if (DEMONSTRATIVES.has(prose.tokens[match.first - 1]?.text ?? '')) return true;
  for (let at = match.first - 1; at >= match.first - REACH_BEFORE + 1; at--) {
    if (LINKS.has(prose.tokens[at]?.text ?? '')) return true;
  }
  return false;
}

export const insultAtCommenter: Rule = {
  kind: 'rule',
  id: 'INSULT_AT_COMMENTER',
  group: 'insult',
  category: 'insult',
  score: 5,
  summary: 'An insult at somebody who wrote on this page, who is not addressed',
  needs: ['insult'],
  ok: [
    'The commenter above is right, the minister is an idiot.',
    'The author forgot the Kurds.',
    'What an idiot the president is.',
  ],
  fail: [
    'The commenter above is an idiot.',
    'Whoever wrote this is a moron.',
    'This forum is full of trolls and idiots.',
    'كاتب المقال غبي',
    "L'auteur de cet article est un abruti.",
  ],
  check: (document) =>
    hitsOf(document, 'insult', (match, prose) => {
      const { severity, needsTarget, group } = match.term;
      if (needsTarget && !isSaidOfWriter(prose, match)) return undefined;
      if (severity === 1 || group === 'order' || group === 'addressed') return undefined;
      if (!isAtWriter(prose, match) || isSaidOfThePublic(prose, match, 'sentence')) return undefined;
      return { strength: needsTarget ? 1 : 0.8, why: 'An insult at somebody who wrote here.' };
    }),
};
