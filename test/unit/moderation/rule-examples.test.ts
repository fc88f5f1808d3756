import { describe, test } from 'vitest';
import { createModerator } from '../../../src/moderation/index.ts';
import { ALL_RULES } from '../../../src/moderation/rules/index.ts';
import type { Example } from '../../../src/moderation/rules/rule.ts';

const moderator = createModerator();

function firedOn(example: Example): string[] {
  const submission = typeof example === 'string' ? { body: example } : example;
  return moderator.assess(submission).findings.map((finding) => finding.rule);
}

describe.for(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', ([id, rule]) => {
  test.for(rule.ok.map((example) => [example] as const))('does not fire on %j', ([example], { expect }) => {
    expect(firedOn(example)).not.toContain(id);
  });

  test.for(rule.fail.map((example) => [example] as const))('fires on %j', ([example], { expect }) => {
    expect(firedOn(example)).toContain(id);
  });

  test('has examples of both sides', ({ expect }) => {
    expect(rule.ok.length).toBeGreaterThan(0);
    expect(rule.fail.length).toBeGreaterThan(0);
  });
});
