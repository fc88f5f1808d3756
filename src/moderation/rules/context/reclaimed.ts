import type { Prose } from '../../document/prose.ts';
import type { Damper, Hit } from '../rule.ts';

/** Words between the speaker and the word. */
const REACH = 7;

/** "my idiot of a boss" is somebody else; among friends a slur after "my" is not. */
const isPossessive = (word = ''): boolean => ['my', 'our', 'me'].includes(word);

/** "we queers", "I'm a proud dyke", "I have been such an idiot": words that the speaker takes for themselves. */
function isOwnBefore(text: Prose, word: number, isSlur: boolean): boolean {
  const clause = text.tokens[word]?.clause;
  for (let at = word - 1; at >= word - REACH; at--) {
    const token = text.tokens[at];
    if (token?.clause !== clause) return false;
    if (text.hasRole(at, 'first_person')) return isSlur || !isPossessive(token?.text);
    if (token?.is('fellow') || token?.is('proud')) return true;
    if (token?.is('as') && at < word - 1 && text.tokens[at - 1]?.sentence !== token.sentence) return true;
    const isLink =
      text.hasRole(at, 'kinship') || text.hasRole(at, 'flattering') || text.hasRole(at, 'praise');
    if (!isLink || text.hasRole(at, 'second_person')) return false;
  }
  return false;
}

/** "idiots like me", "that was a stupid move of me", "queer and proud". */
function isOwnAfter(text: Prose, word: number): boolean {
  const [next, second] = [text.tokens[word + 1], text.tokens[word + 2]];
  if (second?.clause !== text.tokens[word]?.clause) return false;
  const isLinked = next?.is('like') === true || next?.is('of') === true;
  return (
    (isLinked && text.hasRole(word + 2, 'first_person')) ||
    (next?.is('and') === true && second?.is('proud') === true)
  );
}

export const reclaimed: Damper = {
  kind: 'damper',
  id: 'RECLAIMED',
  group: 'context',
  category: 'context',
  score: -9,
  summary: 'A slur or insult that the speaker uses for themselves: "as a proud dyke", "I was such an idiot"',
  ok: ['You are a dyke.', 'I hate those faggots.', 'I told you, idiot.', 'My boss is an idiot.'],
  fail: ['I am a proud faggot.', 'My fellow faggots and I will march.', 'I have been such an idiot.'],
  dampens: ['slur', 'hate', 'insult'],
  scopes: ({ prose }) => {
    const hits: Hit[] = [];
    for (const text of prose) {
      for (const kind of ['slur', 'insult'] as const) {
        for (const { first, last, start, end } of text.matches(kind)) {
          if (!isOwnBefore(text, first, kind === 'slur') && !isOwnAfter(text, last)) continue;
          hits.push(text.field.hit(start, end, 1, 'Said by the speaker of themselves.'));
        }
      }
    }
    return hits;
  },
};
