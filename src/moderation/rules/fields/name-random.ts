import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const SHORTEST = 6;
/** Five consonants in a row, or seven letters without a vowel. Slavic and Welsh names stay below. */
const UNSPEAKABLE = /[bcdfghjkmnpqtvwxz]{5}|^[^aeiouy]{7,}$/;
/** Letters and digits in turn. */
const SHUFFLED = /[a-z]\d+[a-z]+\d+[a-z]/;

export const nameRandom: Rule = {
  kind: 'rule',
  id: 'NAME_RANDOM',
  group: 'fields',
  category: 'advert',
  score: 2.5,
  summary: 'With a website, the name is a random string (weak)',
  needs: ['name', 'website'],
  ok: [
    { body: 'hi', name: 'Krzysztof', website: 'https://example.org' },
    { body: 'hi', name: 'ma7moud', website: 'https://example.org' },
    { body: 'hi', name: 'xqkzjvbw' },
  ],
  fail: [
    { body: 'hi', name: 'xqkzjvbw', website: 'https://example.org' },
    { body: 'hi', name: 'r4tz8ok2p', website: 'https://example.org' },
  ],
  check: ({ name, website }) => {
    if (!website) return NO_HITS;
    const odd = name?.tokens.find(
      ({ text, length, script }) =>
        length >= SHORTEST && script === 'latin' && (UNSPEAKABLE.test(text) || SHUFFLED.test(text)),
    );
    return name && odd ? [name.field.hit(odd.start, odd.end, 1, 'A random string as a name.')] : NO_HITS;
  },
};
