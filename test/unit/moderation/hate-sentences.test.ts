import { describe, expect, test } from 'vitest';
import { createModerator } from '../../../src/moderation/index.ts';
import { HARMLESS, HATEFUL, MISSED } from './hate-sentences.ts';

const moderator = createModerator();
const isHeld = (body: string): boolean => moderator.assess({ body }).verdict !== 'approve';

describe('sentences against groups', () => {
  test('are held, but for those known to be missed', () => {
    expect(HATEFUL.filter((body) => !isHeld(body)).toSorted()).toEqual([...MISSED].toSorted());
  });

  test('are many: what is missed is the exception', () => {
    expect(MISSED.length / HATEFUL.length).toBeLessThan(0.15);
  });
});

describe('sentences that are about groups, or against no group', () => {
  test.for(HARMLESS.map((body) => [body] as const))('%s', ([body]) => {
    expect(isHeld(body)).toBe(false);
  });
});
