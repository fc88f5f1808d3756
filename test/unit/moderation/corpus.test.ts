import { describe, test } from 'vitest';
import { createModerator } from '../../../src/moderation/index.ts';
import { POLITICS } from './corpus-politics.ts';
import { CORPUS } from './corpus.ts';

const moderator = createModerator();

describe('our own sentences', () => {
  test.for([...CORPUS, ...POLITICS])('%s: %j', ([expected, sent, ...rules], { expect }) => {
    const submission = typeof sent === 'string' ? { body: sent } : sent;
    const { verdict, findings } = moderator.assess(submission);
    const fired = findings.map((finding) => finding.rule);
    expect({ flagged: verdict !== 'approve', fired }).toMatchObject({ flagged: expected === 'flag' });
    expect(fired).toEqual(expect.arrayContaining(rules));
    for (const { field, start, end, text } of findings) {
      expect(submission[field]?.slice(start, end)).toBe(text);
      expect(end).toBeGreaterThan(start);
    }
  });
});
