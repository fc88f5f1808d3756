import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/comments/assess.ts';
import type { Door, Label } from '../../src/comments/checked.ts';
import { newCommentId } from '../../src/comments/id.ts';
import { keepChecked } from '../../src/comments/keep-checked.ts';
import * as answers from '../../src/http/contract/answers.ts';
import * as managed from '../../src/http/contract/managed.ts';
import { loadSite } from '../../src/store/sites.ts';
import { body, CASINO, database, get, HELD, KEY, now, tick } from './harness.ts';

database();

const AT = '/v1/sites/demo/moderation/checked';
const read = async (query = '') => body(await get(AT + query, KEY), managed.checked);

async function keep(
  door: Door,
  text: string,
  label: Label | null,
  siteId = 'demo',
  name = 'Sam',
): Promise<void> {
  const site = await loadSite(env.DB, siteId);
  if (!site) throw new Error('no such site');
  tick(1);
  const keeping = { db: env.DB, now: now(), random: () => 7 };
  const submission = { body: text, name, email: 'sam@private.example' };
  await keepChecked(keeping, site, door, [{ submission, assessment: assess(site, submission), label }]);
}

describe('texts from the doors', () => {
  it('are kept up to a thousand an hour a site', async () => {
    const ids = newCommentId(now() - 60_000, 0);
    await env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 998)
       INSERT INTO checked (id, site_id, door, label, fields, decision)
       SELECT ?1 + i, 'demo', 'openai', NULL, '{}', '{}' FROM n`,
    )
      .bind(ids)
      .run();
    const count = () => env.DB.prepare('SELECT count(*) AS n FROM checked').first<number>('n');
    await keep('akismet', CASINO, 'spam');
    expect(await count()).toBe(1000);
    await keep('akismet', CASINO, 'spam');
    expect(await count()).toBe(1000);
    tick(3_600_000);
    await keep('akismet', CASINO, 'spam');
    expect(await count()).toBe(1001);
  });

  it('are read newest first, with what was thought of them', async () => {
    await keep('akismet', CASINO, 'spam');
    await keep('perspective', HELD, null);
    const { checked, next } = await read();
    expect(next).toBeNull();
    expect(checked.map(({ door, label, at }) => [door, label, at])).toEqual([
      ['perspective', null, new Date(now()).toISOString()],
      ['akismet', 'spam', new Date(now() - 1).toISOString()],
    ]);
    expect(checked[0]?.fields).toEqual({ body: HELD, name: 'Sam' });
    expect(checked[0]?.decision.verdict).toBe('hold');
    expect(checked[0]?.decision.findings.map(({ text }) => text).join(' ')).toContain('idiot');
  });

  it('of one label, page by page', async () => {
    for (const label of ['spam', 'toxic', 'spam', null, 'spam'] as const) await keep('akismet', HELD, label);
    const first = await read('?label=spam&limit=2');
    expect(first.checked).toHaveLength(2);
    const rest = await read(`?label=spam&limit=2&cursor=${first.next}`);
    expect(rest.checked).toHaveLength(1);
    expect(rest.next).toBeNull();
    const ids = [...first.checked, ...rest.checked].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('are kept as far as they teach anything', async () => {
    await keep('akismet', `${'x'.repeat(9_999)}😀`, 'spam', 'demo', 'y'.repeat(250_000));
    const [kept] = (await read()).checked;
    expect(kept?.fields).toEqual({ body: `${'x'.repeat(9_999)}\ufffd`, name: 'y'.repeat(200) });
  });

  it('of other sites are not among them', async () => {
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('other', '{}', 1)").run();
    await keep('akismet', HELD, 'toxic', 'other');
    expect((await read()).checked).toEqual([]);
  });

  it('wrong queries get 422, no key 401, no site 404', async () => {
    for (const query of ['?label=ham', '?limit=0', '?cursor=.']) {
      const response = await get(AT + query, KEY);
      expect(response.status).toBe(422);
      expect((await body(response, answers.problem)).errors?.[0]?.pointer).toMatch(/^#query\//);
    }
    expect((await get(AT)).status).toBe(401);
    expect((await get(AT.replace('demo', 'nobody'), KEY)).status).toBe(404);
  });
});
