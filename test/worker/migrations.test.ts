import { applyD1Migrations, reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(() => reset());

describe('0002', () => {
  const migrate = async (settings: object) => {
    const [first, ...others] = env.TEST_MIGRATIONS;
    if (!first) throw new Error('no migrations');
    await applyD1Migrations(env.DB, [first]);
    await env.DB.prepare("UPDATE sites SET settings = ?1 WHERE id = 'demo'")
      .bind(JSON.stringify(settings))
      .run();
    await applyD1Migrations(env.DB, others);
    const { results } = await env.DB.prepare('SELECT id, url, events FROM endpoints ORDER BY id').all();
    return results;
  };

  it('makes endpoints of what the settings had', async () => {
    const endpoints = [
      { id: 'all', url: 'https://a.example/' },
      { id: 'some', url: 'https://b.example/', events: ['comment.pending'] },
    ];
    expect(await migrate({ name: 'Kept', endpoints })).toEqual([
      { id: 'all', url: 'https://a.example/', events: null },
      { id: 'some', url: 'https://b.example/', events: '["comment.pending"]' },
    ]);
    const site = await env.DB.prepare('SELECT settings, version FROM sites').first();
    expect(site).toEqual({ settings: '{"name":"Kept"}', version: 2 });
  });

  it.for([
    [
      'twice the same',
      [
        { id: 'a', url: 'https://a.example/' },
        { id: 'a', url: 'https://b.example/' },
      ],
    ],
    ['text and numbers', ['x', 7, null, [1], { id: 'a', url: 'https://a.example/' }]],
    ['events that are none', [{ id: 'a', url: 'https://a.example/', events: 'comment.pending' }]],
  ] as const)(
    'is not stopped by settings that do not parse: %s',
    async ([, endpoints], { expect: check }) => {
      check(await migrate({ endpoints })).toEqual([{ id: 'a', url: 'https://a.example/', events: null }]);
    },
  );
});

describe('0012', () => {
  it('keeps every event and comment, and how they are found', async () => {
    const at = env.TEST_MIGRATIONS.findIndex(({ name }) => name.startsWith('0012'));
    expect(at).toBeGreaterThan(0);
    await applyD1Migrations(env.DB, env.TEST_MIGRATIONS.slice(0, at));
    await env.DB.batch([
      env.DB.prepare(
        "INSERT INTO pages (id, site_id, url, published) VALUES (1, 'demo', 'https://a.example/', 1)",
      ),
      env.DB.prepare(
        `INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at,
           published_at, on_page) VALUES (5, 'demo', 1, 'https://a.example/', '', 0, 'published', 2, '', 'Kept.', 1, 1, 1)`,
      ),
      env.DB.prepare(
        `INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status, reason, decision, detail)
         VALUES (5, 1, 1, 'engine', 'submit', NULL, 'pending', NULL, '{"margin":3}', NULL),
           (5, 2, 2, 'desk: Anna', 'approve', 'pending', 'published', 'why', NULL, '{"reports":1}')`,
      ),
    ]);
    const events = () => env.DB.prepare('SELECT * FROM events ORDER BY seq').all();
    const source = () => env.DB.prepare('SELECT * FROM search_source').all();
    const before = [(await events()).results, (await source()).results];
    await applyD1Migrations(env.DB, env.TEST_MIGRATIONS.slice(at));
    expect([(await events()).results, (await source()).results]).toEqual(before);
    expect(
      await env.DB.prepare('SELECT receipt, judged, edited_at, withdrawn FROM comments').first(),
    ).toEqual({
      receipt: null,
      judged: 1,
      edited_at: null,
      withdrawn: null,
    });
    await expect(env.DB.prepare('UPDATE events SET at = 3').run()).rejects.toThrow('append-only');
  });
});
