import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModerator } from '../../../src/moderation/index.ts';
import { normalise } from '../../../src/moderation/normalise/index.ts';
import { score } from '../../../src/moderation/score.ts';
import { hugeText } from './hostile-text.ts';
import { LAWS } from './laws/index.ts';
import { isIdempotent, scoreNeverFalls } from './laws/parts.ts';

describe('the engine, whatever it is sent', () => {
  test.for(Object.entries(LAWS))('%s', ([, law]) => {
    expect(() => law(createModerator).holds(300)).not.toThrow();
  });

  test('never approves what it did not read to its end', () => {
    const moderator = createModerator();
    fc.assert(
      fc.property(hugeText, (body) => {
        const { verdict, findings } = moderator.assess({ body });
        expect(verdict).not.toBe('approve');
        expect(findings.map(({ rule }) => rule)).not.toContain('RULE_CRASHED');
      }),
      { numRuns: 30 },
    );
  });

  test('cuts no grapheme where it looks at the text as sent', () => {
    const body = 'Зарaбoтoк в интe\u200dрнeтe';
    const spans = createModerator()
      .assess({ body })
      .findings.filter(({ rule }) => rule === 'MIXED_SCRIPT')
      .map(({ text }) => text);
    expect(spans).toContain('интe\u200d');
  });
});

test('a sum of evidence never falls', () => {
  expect(() => scoreNeverFalls(score).holds(500)).not.toThrow();
});

test('normalisation is idempotent', () => {
  expect(() => isIdempotent((text) => normalise(text).text).holds(1000)).not.toThrow();
});
