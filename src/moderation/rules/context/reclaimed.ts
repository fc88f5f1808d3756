import type { Prose } from '../../document/prose.ts';
import type { Damper, Hit } from '../rule.ts';

/** Words between the speaker and the word. */
const REACH = 7;
/** "I am", "I was", "I feel like": without them "I … idiots" speaks of others. */
const BEING: ReadonlySet<string> = new Set([
  'am',
  'm',
  'im',
  'was',
  'been',
  'being',
  'are',
  're',
  'were',
  'feel',
  'felt',
  'self',
]);

/**
 * "we queers", "I'm a proud dyke", "I have been such an idiot": words that the speaker takes for themselves. Among friends
 * a slur after "my" is kind, an insult is not.
 */
function isOwnBefore(text: Prose, word: number, isSlur: boolean): boolean {
  const clause = text.tokens[word]?.clause;
  let isSaid = isSlur;
  for (let at = word - 1; at >= word - REACH; at--) {
    const token = text.tokens[at];
    if (!token || token.clause !== clause || text.hasRole(at, 'second_person')) return false;
    if (text.hasRole(at, 'first_person')) return isSaid || token.is('im');
    if (isSlur && token.is('being'))
      return !text.hasRole(at - 1, 'third_person') && !text.hasRole(at - 1, 'second_person');
    if (isSlur && (token.is('fellow') || token.is('proud'))) return true;
    if (isSlur && token.is('as') && at < word - 1 && text.tokens[at - 1]?.sentence !== token.sentence)
      return true;
    if (!text.hasRole(at, 'kinship') && !text.hasRole(at, 'flattering')) return false;
    isSaid ||= BEING.has(token.text);
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
  needsOneOf: ['slur', 'insult'],
  ok: ['You are a dyke.', 'I hate those faggots.', 'I told you, idiot.', 'My idiot of a boss lied.'],
  fail: ['I am a proud faggot.', 'My fellow faggots and I will march.', 'I have been such an idiot.'],
  dampens: ['slur', 'hate', 'insult', 'hostile_wording'],
  scopes: ({ prose }) => {
    const hits: Hit[] = [];
    for (const text of prose) {
      // SELF_SAID has the other languages; pronouns of one are verbs of another.
      if (text.language === 'ar') continue;
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
