import { describe, expect, test } from 'vitest';
import { createModerator, RULESET_VERSION } from '../../../src/moderation/index.ts';
import { fingerprint } from '../../../src/moderation/fingerprint.ts';

describe('ruleset version', () => {
  test('names the default policy by the version alone', () => {
    expect(createModerator().assess({ body: 'hi' }).ruleset).toBe(RULESET_VERSION);
    expect(createModerator({ rules: {}, thresholds: {} }).assess({ body: 'hi' }).ruleset).toBe(
      RULESET_VERSION,
    );
  });

  test('adds a fingerprint that does not depend on the order of keys', () => {
    const one = { rules: { A: { score: 1 }, B: { mode: 'off' } } } as const;
    const same = { rules: { B: { mode: 'off' }, A: { score: 1 } } } as const;
    expect(fingerprint(one)).toBe(fingerprint(same));
    expect(fingerprint(one)).not.toBe(fingerprint({ rules: { A: { score: 2 } } }));
    expect(createModerator(one).assess({ body: 'hi' }).ruleset).toBe(
      `${RULESET_VERSION}+${fingerprint(one)}`,
    );
  });
});
