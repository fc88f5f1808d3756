import type { Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Always rejected, on every site: lets a publisher see a rejection without writing something foul (like GTUBE). */
export const TEST_STRING = 'XGREENROOM*REJECT*THIS*TEST*COMMENT*5f1d3c9aX';

export const testString: Rule = {
  kind: 'rule',
  id: 'TEST_STRING',
  group: 'system',
  category: 'system',
  score: 0,
  summary: 'The fixed test string: forces a rejection',
  needsOneOf: ['folded'],
  ok: ['XGREENROOM'],
  fail: [`hello ${TEST_STRING}`],
  check: ({ body: { field } }) => {
    if (field.isPlain) return NO_HITS;
    const start = field.source.indexOf(TEST_STRING);
    if (start < 0) return NO_HITS;
    const end = start + TEST_STRING.length;
    return [field.sentHit(start, end, 1, 'The test string, which is always rejected.')];
  },
};
