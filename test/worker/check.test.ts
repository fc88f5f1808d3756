import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { TEST_STRING } from '../../src/moderation/index.ts';
import { body, CASINO, configure, database, HELD, KEY, post } from './harness.ts';

database();

const check = (input: unknown) => post('/v1/sites/demo/check', input, KEY);

describe('check', () => {
  it('assesses without storing', async () => {
    const assessment = await body(await check({ body: HELD }), answers.assessment);
    expect(assessment).toMatchObject({ verdict: 'hold', language: 'en' });
    for (const { text, start, end } of assessment.findings) expect(text).toBe(HELD.slice(start, end));
    expect(await env.DB.prepare('SELECT count(*) AS n FROM comments').first('n')).toBe(0);
  });

  it('judges each field for itself', async () => {
    const { findings } = await body(await check({ body: 'Nice.', name: CASINO }), answers.assessment);
    expect(findings.map(({ field }) => field)).toContain('name');
  });

  it('answers a batch in order', async () => {
    const { items } = await body(
      await check({ items: [{ body: 'Fine.' }, { body: TEST_STRING }, { body: HELD }] }),
      answers.assessments,
    );
    expect(items.map(({ verdict }) => verdict)).toEqual(['approve', 'reject', 'hold']);
  });

  it('takes any string, also one that a submission would be refused for', async () => {
    const odd = ['', '\u0000', 'a\ud800', '\u202eabc', 'a' + '\u0301'.repeat(5000), '﷽'.repeat(3000)];
    const { items } = await body(
      await check({ items: odd.map((text) => ({ body: text })) }),
      answers.assessments,
    );
    expect(items).toHaveLength(odd.length);
  });

  it('gives the same answer to the same input under the same rule set', async () => {
    const [first, second] = await Promise.all([check({ body: HELD }), check({ body: HELD })]);
    expect(await first.text()).toBe(await second.text());
  });

  it("goes by the site's policy, and says so in the rule set", async () => {
    const before = await body(await check({ body: HELD }), answers.assessment);
    const rule = before.findings[0]?.rule ?? '';
    await configure({
      policy: { rules: { [rule]: { mode: 'off' } }, thresholds: { toxicity: { hold: 50, reject: 60 } } },
    });
    const after = await body(await check({ body: HELD }), answers.assessment);
    expect(after.verdict).toBe('approve');
    expect(after.findings.map((finding) => finding.rule)).not.toContain(rule);
    expect(after.ruleset).not.toBe(before.ruleset);
    expect(after.ruleset.startsWith(`${before.ruleset}+`)).toBe(true);
  });

  it.for([
    [{}, 422, '/body'],
    [{ body: 7 }, 422, '/body'],
    [{ items: 'x' }, 422, '/items'],
    [{ items: [{ body: 'x' }, { name: 'x' }] }, 422, '/items/1/body'],
    [{ items: Array.from({ length: 101 }, () => ({ body: 'x' })) }, 422, '/items'],
    [{ body: 'a'.repeat(66_000) }, 413, undefined],
    [{ items: [{ body: 'a'.repeat(1_100_000) }] }, 413, undefined],
    [null, 422, ''],
  ] as const)('refuses what is no check: %#', async ([input, status, pointer], { expect: assert }) => {
    const response = await check(input);
    assert(response.status).toBe(status);
    const { errors } = await body(response, answers.problem);
    assert(errors?.[0]?.pointer).toBe(pointer);
  });

  it('takes a batch of over 64 KiB', async () => {
    expect(
      (await check({ items: Array.from({ length: 30 }, () => ({ body: 'word '.repeat(800) })) })).status,
    ).toBe(200);
  });
});
