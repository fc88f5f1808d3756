import { describe, test } from 'vitest';
import { Document } from '../../../src/moderation/document/document.ts';
import { bitsOf } from '../../../src/moderation/document/facts.ts';
import { eitherOf } from '../../../src/moderation/document/facts.ts';
import type { Submission } from '../../../src/moderation/index.ts';
import { ALL_RULES } from '../../../src/moderation/rules/index.ts';
import { CORPUS } from './corpus.ts';

const examples = ALL_RULES.flatMap((rule) => [...rule.ok, ...rule.fail]);
const documents = [...CORPUS.map(([, sent]) => sent), ...examples]
  .map((sent): Submission => (typeof sent === 'string' ? { body: sent } : sent))
  .map((submission) => new Document(submission));

/** What the rule finds when it is asked, although a document lacks what it needs. Composites read findings. */
function foundIn(rule: (typeof ALL_RULES)[number], document: Document): number {
  switch (rule.kind) {
    case 'rule':
      return rule.check(document).length;
    case 'damper':
      return rule.scopes(document).length;
    case 'composite':
      return 0;
    default:
      return rule satisfies never;
  }
}

describe('a rule that is not asked', () => {
  test.for(ALL_RULES.map((rule) => [rule.id, rule] as const))(
    'would find nothing: %s',
    ([, rule], { expect }) => {
      const needs = bitsOf(rule.needs ?? []);
      const either = eitherOf(rule.needsOneOf ?? []);
      const lacksAll = ({ facts, signs }: Document): boolean =>
        rule.needsOneOf !== undefined && ((facts & either.facts) | (signs & either.signs)) === 0;
      const unasked = documents.filter(
        (document) => (document.facts & needs) !== needs || lacksAll(document),
      );
      const wrong = unasked.filter((document) => foundIn(rule, document) > 0);
      expect(wrong.map(({ submission }) => submission)).toEqual([]);
    },
  );
});
