import { describe, expect, it } from 'vitest';
import { hearLearned } from '../../../src/comments/learned.ts';
import { readSettings } from '../../../src/comments/settings.ts';
import type { Site } from '../../../src/comments/site.ts';
import { Memory } from '../../../src/learning/index.ts';
import { createModerator } from '../../../src/moderation/index.ts';

const siteWith = (settings: unknown): Site => ({
  id: 'demo',
  version: 1,
  listeners: [],
  ...readSettings(JSON.stringify(settings)),
});

const TEXT = { body: 'A plain remark about the harbour.', website: null };
const plain = createModerator().assess({ body: TEXT.body });

/** As it is where a fault of ours, or of its row, made it. */
const broken = new Memory();
Object.defineProperty(broken, 'languages', {
  get: () => {
    throw new Error('broken');
  },
});

describe('a model that fails', () => {
  it('leaves the comment to a person where it counts', () => {
    const after = hearLearned(siteWith({ learning: { mode: 'on' } }), TEXT, plain, broken);
    expect(after).toMatchObject({ verdict: 'hold', because: 'forced' });
    expect(after.findings.map(({ rule }) => rule)).toEqual(['SITE_LEARNED_FAILED']);
  });

  it('changes nothing in shadow, nor where it is off', () => {
    expect(hearLearned(siteWith({}), TEXT, plain, broken).verdict).toBe('approve');
    expect(hearLearned(siteWith({ learning: { mode: 'off' } }), TEXT, plain, broken)).toEqual(plain);
  });

  it('softens no rejection', () => {
    const rejected = {
      ...plain,
      verdict: 'reject',
      because: 'spam',
      scores: { spam: 20, toxicity: 0 },
    } as const;
    const after = hearLearned(siteWith({ learning: { mode: 'on' } }), TEXT, rejected, broken);
    expect(after.verdict).toBe('reject');
  });
});
