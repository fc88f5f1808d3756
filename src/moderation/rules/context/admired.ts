import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import type { Damper } from '../rule.ts';

/** Words after a swear word in which the praise must stand. */
const REACH = 3;

/** "a talented motherfucker": the adjective right before an insult tells how it is meant. */
function isFlattered(text: Prose, { first }: Match): boolean {
  return (
    text.hasRole(first - 1, 'flattering') && text.tokens[first - 1]?.clause === text.tokens[first]?.clause
  );
}

/** Swear words that are also adverbs. */
const STRENGTHENS = /^(?:fuck|fck|fuk|effin|freak|damn|goddam|god|bloody|shit|holy|hell)/;

function isPraise(text: Prose, { first, last }: Match): boolean {
  if (!STRENGTHENS.test(text.tokens[first]?.text ?? '')) return false;
  const sentence = text.tokens[first]?.sentence;
  for (let at = last + 1; at <= last + REACH; at++) {
    if (text.tokens[at]?.sentence !== sentence) return false;
    if (text.hasRole(at, 'negation')) return false;
    if (text.hasRole(at, 'praise')) return true;
  }
  return false;
}

export const admired: Damper = {
  kind: 'damper',
  id: 'ADMIRED',
  group: 'context',
  category: 'context',
  score: -5,
  summary: 'A swear word that only strengthens praise: "fucking brilliant"',
  needsOneOf: ['profanity', 'insult', 'slur'],
  ok: ['You fucking know it', 'Fucking hell, not good.'],
  fail: ['What a talented motherfucker.', 'You are a fucking genius.', 'I fucking love this city.'],
  dampens: ['profanity', 'insult', 'slur', 'hostile_wording'],
  scopes: ({ prose }) =>
    prose.flatMap((text) => {
      const strengthening = text.matches('profanity').filter((match) => isPraise(text, match));
      const flattered = [...text.matches('insult'), ...text.matches('slur')].filter((match) =>
        isFlattered(text, match),
      );
      return [...strengthening, ...flattered].map(({ start, end }) =>
        text.field.hit(start, end, 1, 'Strengthens praise.'),
      );
    }),
};
