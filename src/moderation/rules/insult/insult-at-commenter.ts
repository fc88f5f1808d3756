import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import { isSaidOfThePublic } from '../../document/public-target.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const REACH_BEFORE = 7;
const REACH_AFTER = 5;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Who writes or answers here. */
const WRITERS = setOf(
  'commenter commenters commentor commentors commentators commentator commentators poster posters author editor editors moderators downvoter downvoters المعلق المعلقين المعلقون معلق معلقين الكاتب commentateur commentateurs commentatrice auteur redacteur',
);
/** "on this forum", "of this thread". */
const PLACES = setOf('site forum thread page board section blog forums');
/** "this so-called journalist". */
const PRESS = setOf('journalist reporter columnist blogger');
const TEXTS = setOf('المقال المقاله الخبر التعليق التقرير المنشور');
const HERE = setOf('above here below');
const ABOVE = setOf(
  'guy person fellow man lady woman gentleman fool clown poster posters commenter commenters one ones two user users trolls idiots clowns morons comments him them',
);
const WRITE = setOf('wrote writes write posting posted post posts commenting comments commented typing');
const KEEP = setOf('keeps keep stop stops started starts');
const THIS = setOf('this it here that such below above under on');

/** Whether a token names somebody who wrote on this page. */
function namesWriter(prose: Prose, at: number): boolean {
  const text = prose.tokens[at]?.text ?? '';
  const before = prose.tokens[at - 1]?.text ?? '';
  if (WRITERS.has(text)) return true;
  if (PRESS.has(text)) return before === 'this' || before === 'called';
  if (text === 'كاتب') return TEXTS.has(prose.tokens[at + 1]?.text ?? '');
  if (PLACES.has(text)) return before === 'this' || before === 'these';
  if (HERE.has(text))
    return (
      before === 'guy' ||
      before === 'person' ||
      before === 'on' ||
      before === 'in' ||
      before === 'posting' ||
      (text !== 'here' && ABOVE.has(before))
    );
  return WRITE.has(text) && (KEEP.has(before) || THIS.has(prose.tokens[at + 1]?.text ?? ''));
}

/** Whether somebody who wrote here is named near a match, in its sentence. */
export function isAtWriter(prose: Prose, match: Match): boolean {
  const sentence = prose.sentenceOf(match);
  for (let at = Math.max(0, match.first - REACH_BEFORE); at <= match.last + REACH_AFTER; at++) {
    if (at >= match.first && at <= match.last) continue;
    if (prose.tokens[at]?.sentence === sentence && namesWriter(prose, at)) return true;
  }
  return false;
}

/** "This donkey keeps commenting." */
const DEMONSTRATIVES = setOf('this that these those');
const LINKS = setOf('is are be was were must sont est');

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
