import type { Prose } from '../../document/prose.ts';
import type { Damper } from '../rule.ts';

/** Words between the speaker and the word. */
const REACH = 6;

/** "we queers", "I'm a proud dyke", "my fellow crips": a word that the speaker takes for themselves. */
function isOwn(text: Prose, slur: number): boolean {
  const clause = text.tokens[slur]?.clause;
  for (let at = slur - 1; at >= slur - REACH; at--) {
    const token = text.tokens[at];
    if (token?.clause !== clause) return false;
    if (text.hasRole(at, 'first_person')) return true;
    if (token?.is('fellow') || token?.is('proud')) return true;
    if (token?.is('as') && at < slur - 1) return true;
    if (!text.hasRole(at, 'kinship') || text.hasRole(at, 'second_person')) return false;
  }
  return false;
}

export const reclaimed: Damper = {
  kind: 'damper',
  id: 'RECLAIMED',
  group: 'context',
  category: 'context',
  score: -9,
  summary: 'A slur that the speaker uses for themselves: "as a proud dyke", "we queers"',
  needs: ['slur'],
  ok: ['You are a dyke.', 'I hate those faggots.'],
  fail: ['I am a proud faggot.', 'My fellow faggots and I will march.'],
  dampens: ['slur', 'hate'],
  scopes: ({ prose }) =>
    prose.flatMap((text) =>
      text
        .matches('slur')
        .filter(({ first }) => isOwn(text, first))
        .map(({ start, end }) => text.field.hit(start, end, 1, 'Said by the speaker of themselves.')),
    ),
};
