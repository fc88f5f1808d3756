import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import { isSaidOfThePublic } from '../../document/public-target.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const REACH = 8;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const THEM = setOf('them em they');
/** What makes "them" a people and not the gunmen of the article. */
const ALL = setOf(
  'all alive lot every everyone women kids children babies families wives daughters newborn breed kind race',
);
const LEADS = setOf('and just then should must lets let s to please simply we gotta');
const TOLD = setOf('threatened threatens ordered orders wants want wanted tried vowed planned');

/** "shoot them", "let us burn them": told to do, not told of. */
function isCalledFor(prose: Prose, verb: Match): boolean {
  const before = prose.tokens[verb.first - 1];
  if (!before || before.clause !== prose.tokens[verb.first]?.clause) return true;
  return LEADS.has(before.text) && !TOLD.has(prose.tokens[verb.first - 2]?.text ?? '');
}

function sparesNobody(prose: Prose, verb: Match): boolean {
  const sentence = prose.sentenceOf(verb);
  for (let at = verb.first - REACH; at <= verb.last + REACH; at++) {
    const token = prose.tokens[at];
    if (token?.sentence !== sentence) continue;
    if (prose.hasRole(at, 'reporting') || TOLD.has(token.text)) return false;
  }
  for (let at = verb.last + 1; at <= verb.last + REACH; at++) {
    const token = prose.tokens[at];
    if (token?.sentence === sentence && ALL.has(token.text)) return true;
  }
  return false;
}

export const massCall: Rule = {
  kind: 'rule',
  id: 'MASS_CALL',
  group: 'threat',
  category: 'threat',
  score: 6,
  summary: 'A call to kill "them", and nobody of them is to be spared',
  needs: ['harm_verb'],
  ok: [
    'The army will kill them if they attack.',
    'They wanted to kill them all.',
    'Shoot them an e-mail.',
    'Terrorists hide there: burn them out, every one.',
  ],
  fail: ['Set the camp on fire and burn them alive.', 'Shoot them, women and kids too.'],
  check: (document) =>
    hitsOf(document, 'harm_verb', (match, prose) => {
      if (match.term.severity < 3 || !THEM.has(prose.tokens[match.last + 1]?.text ?? '')) return undefined;
      if (!isCalledFor(prose, match) || !sparesNobody(prose, match)) return undefined;
      if (isSaidOfThePublic(prose, match, 'text')) return undefined;
      return { strength: 1, why: 'Calls for a killing that spares nobody.' };
    }),
};
