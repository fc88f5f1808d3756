import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moderationRequest } from '../../../src/compat/openai/request.ts';
import { toResult, TRUE_FROM } from '../../../src/compat/openai/result.ts';
import { type Assessment, createModerator, TEST_STRING } from '../../../src/moderation/index.ts';

const moderator = createModerator();
const result = (body: string) => toResult(moderator.assess({ body }), {});
const trueOnes = (categories: object) =>
  Object.entries(categories).flatMap(([name, on]) => (on ? [name] : []));

const NAMES = [
  'harassment',
  'harassment/threatening',
  'hate',
  'hate/threatening',
  'illicit',
  'illicit/violent',
  'self-harm',
  'self-harm/intent',
  'self-harm/instructions',
  'sexual',
  'sexual/minors',
  'violence',
  'violence/graphic',
];

describe('a result', () => {
  it.for([
    ['What a lovely afternoon.', []],
    ['You are an idiot.', ['harassment']],
    ['I will kill you tonight.', ['harassment', 'harassment/threatening', 'violence']],
    ['I hate black people, they are apes', ['hate']],
    // Spam is none of their categories.
    ['Best online casino, 200 free spins and a welcome bonus: https://lucky-spins.example/join', []],
    // No category has evidence, and still nobody may take it for approved.
    [TEST_STRING, ['harassment']],
  ] as const)('%s', ([text, wanted], { expect: check }) => {
    const { flagged, categories } = result(text);
    check(trueOnes(categories)).toEqual(wanted);
    check(flagged).toBe(wanted.length > 0);
  });

  it('has every category in each part, and nothing where ours say nothing', () => {
    const {
      categories,
      category_scores: scores,
      category_applied_input_types: types,
    } = result('You are an idiot.');
    for (const part of [categories, scores, types]) expect(Object.keys(part)).toEqual(NAMES);
    expect(types.harassment).toEqual(['text']);
    expect(types.illicit).toEqual([]);
    expect(scores.illicit).toBe(0);
  });

  it('goes by the threshold of the site', () => {
    const policy = { thresholds: { toxicity: { hold: 17, reject: 18 } } };
    const { flagged, category_scores: scores } = toResult(
      createModerator(policy).assess({ body: 'You are an idiot.' }),
      policy,
    );
    expect(flagged).toBe(false);
    expect(scores.harassment).toBeGreaterThan(TRUE_FROM);
  });

  it('is flagged if and only if a category is true, and scores stay between 0 and 1', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const points = fc.double({ min: 0, max: 40, noNaN: true });
    const names = ['insult', 'profanity', 'identity_attack', 'threat', 'sexual', 'self_harm', 'advert'];
    const assessments = fc.record({
      verdict: fc.constantFrom('approve' as const, 'hold' as const, 'reject' as const),
      scores: fc.record({ spam: points, toxicity: points }),
      categories: fc.dictionary(fc.constantFrom(...names), share),
    });
    const fine = moderator.assess({ body: 'Fine.' });
    fc.assert(
      fc.property(assessments, (made) => {
        const assessment: Assessment = { ...fine, ...made };
        const { flagged, categories, category_scores: scores } = toResult(assessment, {});
        expect(flagged).toBe(trueOnes(categories).length > 0);
        expect(flagged).toBe(made.verdict !== 'approve' && made.scores.toxicity >= 5);
        for (const score of Object.values(scores)) expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });
});

describe('a request', () => {
  it.for([
    [{ input: 'a' }, ['a']],
    [{ input: ['a', '', 'b'] }, ['a', '', 'b']],
    [
      {
        input: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
      ['a\n\nb'],
    ],
  ] as const)('%j is read', ([sent, input], { expect: check }) => {
    check(moderationRequest.parse(sent)).toEqual({ input, model: 'omni-moderation-latest' });
  });

  it.for([
    [{}, 'input', /^Missing required parameter/],
    [{ input: '' }, 'input', /empty/],
    [{ input: [] }, 'input', /empty/],
    [{ input: [{ type: 'text', text: ' ' }] }, 'input', /empty/],
    [{ input: 7 }, 'input', /string/],
    [{ input: null }, 'input', /string/],
    [{ input: ['a', 7] }, 'input', /string/],
    [{ input: ['a', { type: 'text', text: 'b' }] }, 'input', /string/],
    [
      { input: [{ type: 'image_url', image_url: { url: 'https://a.example/i.png' } }] },
      'input',
      /^Images are not/,
    ],
    [{ input: [{ type: 'audio' }] }, 'input', /^Each part/],
    [{ input: [{ text: 'a' }] }, 'input', /^Each part/],
    [{ input: Array.from({ length: 101 }, () => 'a') }, 'input', /more than 100/],
    [{ input: 'a'.repeat(200_001) }, 'input', /longer than 200000/],
    [{ input: ['a'.repeat(120_000), 'b'.repeat(120_000)] }, 'input', /longer than 200000/],
    [{ input: 'a', model: 7 }, 'model', /^Model must/],
    ['a', undefined, /JSON object/],
    [null, undefined, /JSON object/],
  ] as const)('%j is refused', ([sent, param, message], { expect: check }) => {
    const issue = moderationRequest.safeParse(sent).error?.issues[0];
    check(issue?.path[0]).toBe(param);
    check(issue?.message).toMatch(message);
  });
});
