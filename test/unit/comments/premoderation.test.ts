import { describe, expect, it } from 'vitest';
import { premoderate } from '../../../src/comments/premoderation.ts';
import { createModerator } from '../../../src/moderation/index.ts';
import { siteOf } from './door/site.ts';

const assessment = createModerator().assess({ body: 'The ash frames are lovely work.' });
const verdict = (approveAfter: number, publishedCount: number, trusted = false): string =>
  premoderate(siteOf({ premoderation: 'first-time', newcomers: { approveAfter } }), assessment, {
    publishedCount,
    trusted,
  }).verdict;

describe('premoderation of newcomers', () => {
  it('ends after so many published comments as the site says', () => {
    expect([0, 1, 2, 3, 4].map((n) => verdict(3, n))).toEqual(['hold', 'hold', 'hold', 'approve', 'approve']);
    expect([0, 1].map((n) => verdict(1, n))).toEqual(['hold', 'approve']);
  });

  it('is not for those whom a moderator trusts', () => {
    expect(verdict(20, 0, true)).toBe('approve');
  });
});
