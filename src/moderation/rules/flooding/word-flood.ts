import { distinctAtLeast } from '../../document/field-text.ts';
import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';
import { ownWords } from './own-words.ts';

const FEWEST = 12;
const DISTINCT = 0.2;
/** Prayers repeat themselves. */
const PRAYED: ReadonlySet<string> = new Set([
  'رب',
  'يارب',
  'الله',
  'اللهم',
  'allah',
  'rab',
  'yarab',
  'lord',
  'god',
]);

export const wordFlood: Rule = {
  kind: 'rule',
  id: 'WORD_FLOOD',
  group: 'flooding',
  category: 'flooding',
  score: 5,
  summary: 'A dozen words or more of which at most one in five is new',
  needsOneOf: ['repeats'],
  ok: [
    'no no no no no',
    'يا رب يا رب يا رب يا رب يا رب يا رب يا رب',
    'a long and honest sentence in which the words are mostly new to the reader',
  ],
  fail: ['buy it buy it buy it buy it buy it buy it buy it buy it'],
  check: ({ body: { field } }) => {
    if (field.tokens.length < FEWEST || field.distinctAtLeast > field.tokens.length / 2) return NO_HITS;
    const words = ownWords(field);
    if (words.length < FEWEST || distinctAtLeast(words) / words.length > DISTINCT) return NO_HITS;
    if (words.some((token) => PRAYED.has(token.text))) return NO_HITS;
    const distinct = new Set(words.map((token) => token.text)).size;
    if (distinct / words.length > DISTINCT) return NO_HITS;
    return [field.wholeHit(1, `${words.length} words, ${distinct} different ones.`)];
  },
};
