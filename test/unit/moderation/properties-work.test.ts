/**
 * Work grows with the length, not faster. No clock here: what is counted is how often blocks of the engine's code run,
 * the same on every machine. What happens inside a pattern or a built-in is not counted; bench/engine times it.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE, hostileText } from '../../../bench/engine/hostile.ts';
import { createModerator } from '../../../src/moderation/index.ts';
import { MAX_UNITS } from '../../../src/moderation/limits.ts';
import { ALL_RULES } from '../../../src/moderation/rules/index.ts';
import type { Rule } from '../../../src/moderation/rules/rule.ts';
import { NO_HITS } from '../../../src/moderation/rules/rule.ts';
import { WorkCounter } from './work.ts';

const LONG = MAX_UNITS.body;
const SHORT = LONG / 5;
/** Five times, and some room for what only a long text reaches. Work by the square would be 25 times. */
const MOST = 8;

const counter = new WorkCounter();
beforeAll(() => counter.start());
afterAll(() => counter.stop());

/** How many times the work of a short text a long one costs. */
async function growth(unit: string, rules: typeof ALL_RULES = ALL_RULES): Promise<number> {
  const moderator = createModerator({}, rules);
  const [short, long] = [hostileText(unit, SHORT), hostileText(unit, LONG)];
  // Tables that are filled on first use are no growth.
  moderator.assess({ body: long });
  const least = await counter.count('/moderation/', () => moderator.assess({ body: short }));
  const most = await counter.count('/moderation/', () => moderator.assess({ body: long }));
  expect(least).toBeGreaterThan(100);
  return most / least;
}

describe('work grows with the length of', () => {
  test.for(Object.entries(HOSTILE))('%s', async ([, unit]) => {
    expect(await growth(unit)).toBeLessThan(MOST);
  });
});

test('a rule that looks at every pair of words is seen', async () => {
  const pairs: Rule = {
    kind: 'rule',
    id: 'PAIRS',
    group: 'flooding',
    category: 'flooding',
    score: 1,
    summary: 'Looks at every word for every word',
    ok: [],
    fail: [],
    check: ({ body }) => {
      let same = 0;
      for (const one of body.tokens) for (const other of body.tokens) if (one.text === other.text) same++;
      return same < 0 ? [body.field.wholeHit(1, '')] : NO_HITS;
    },
  };
  expect(await growth('words ', [...ALL_RULES, pairs])).toBeGreaterThan(MOST);
});
