/** Work grows with the text and not with the lists: what is counted is how often blocks of code run (../work.ts). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTILE, hostileText } from '../../../../bench/engine/hostile.ts';
import type { WordEntry } from '../../../../src/moderation/index.ts';
import { createModerator } from '../../../../src/moderation/index.ts';
import { WorkCounter } from '../work.ts';

/** Lists that an attacker of his own site would write: everything nested, everything open, everything starred. */
const NESTED: readonly WordEntry[] = Array.from({ length: 99 }, (_, at) => ({
  list: 'hold',
  text: `*${'a'.repeat(at + 2).slice(0, 98)}*`,
}));
const STARRED: readonly WordEntry[] = Array.from({ length: 50 }, (_, at) => ({
  list: 'reject',
  text: `*a*${'a'.repeat((at % 40) + 1)}*z${at}`,
}));
const LISTS: readonly WordEntry[] = [
  ...NESTED,
  ...STARRED,
  ...['idiot*', '*word*', 'f u', 'go to the go to you', 'a a a a a b', 'ab', '*12*', 'walrus'].map(
    (sought) => ({ list: 'approve', text: sought }) as const,
  ),
];

describe('work grows with the length of the text, whatever the lists', () => {
  const counter = new WorkCounter();
  beforeAll(() => counter.start());
  afterAll(() => counter.stop());

  test.for([
    ...Object.entries(HOSTILE),
    ['a in one word, then z', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaz'],
  ] as const)('%s', async ([, unit]) => {
    const moderator = createModerator({ words: LISTS });
    const [short, long] = [hostileText(unit, 4000), hostileText(unit, 20_000)];
    moderator.assess({ body: long });
    const least = await counter.count('/moderation/word-lists/', () => moderator.assess({ body: short }));
    const most = await counter.count('/moderation/word-lists/', () => moderator.assess({ body: long }));
    // A text without words costs as good as nothing, whatever its length.
    expect(least).toBeGreaterThan(20);
    expect(most / least).toBeLessThan(8);
  });

  test('with the same work a letter for 50 entries and for 5,000', async () => {
    const lists = (size: number) =>
      createModerator({
        words: Array.from({ length: size }, (_, at) => ({ list: 'hold', text: `walrus${at}*` })),
      });
    const [few, many] = [lists(50), lists(5000)];
    const body = hostileText('the walruses of the sea are no walrus ', 4000);
    const least = await counter.count('/moderation/word-lists/', () => few.assess({ body }));
    const most = await counter.count('/moderation/word-lists/', () => many.assess({ body }));
    expect(most).toBe(least);
  });
});
