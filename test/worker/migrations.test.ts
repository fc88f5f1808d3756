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

describe('0013 to 0018', () => {
  it('keep what a database of before has: comments, bans, walks, endpoints, floods', async () => {
    const at = env.TEST_MIGRATIONS.findIndex(({ name }) => name.startsWith('0013'));
    expect(at).toBeGreaterThan(0);
    await applyD1Migrations(env.DB, env.TEST_MIGRATIONS.slice(0, at));
    await env.DB.batch(
      [
        "INSERT INTO pages (id, site_id, url, published) VALUES (1, 'demo', 'https://a.example/', 1)",
        `INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at,
           published_at, on_page, device_key, address_key, print, cluster)
         VALUES (5, 'demo', 1, 'https://a.example/', '', 0, 'published', 1, 'Ann', 'Kept.', 1, 1, 1,
             '00000000000000d1', '00000000000000a1', '0123456789abcdef', 5),
           (6, 'demo', 1, 'https://a.example/', '', 0, 'pending', 1, '', 'Kept, too.', 1, NULL, 0, NULL, NULL, NULL, 5)`,
        `INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status, reason, decision, detail)
         VALUES (5, 1, 1, 'engine', 'submit', NULL, 'published', NULL, '{"margin":3}', NULL),
           (6, 1, 1, 'engine', 'submit', NULL, 'pending', NULL, '{"margin":3}', NULL)`,
        "INSERT INTO clusters (site_id, id, print, n, first_at, last_at) VALUES ('demo', 5, '0123456789abcdef', 2, 1, 1)",
        `INSERT INTO standings (site_id, kind, key, standing, until, reason, by, at, comment_id, seq)
         VALUES ('demo', 'address', '00000000000000a1', 'banned', 9, 'why', 'desk: Anna', 2, 5, 0)`,
        'INSERT INTO forgotten (days, sites, upto) VALUES (30, \'["demo"]\', 4)',
        `INSERT INTO endpoints (site_id, id, url, format, events, created_at)
         VALUES ('demo', 'chat', 'https://hooks.example/', 'slack', '["moderation.digest"]', 1)`,
      ].map((sql) => env.DB.prepare(sql)),
    );
    const rows = async (sql: string) => (await env.DB.prepare(sql).all()).results;
    const kept =
      'SELECT id, site_id, status, name, body, device_key, address_key, print, cluster FROM comments';
    const source = 'SELECT * FROM search_source ORDER BY id';
    const before = [await rows(kept), await rows(source), await rows('SELECT * FROM events')];
    await applyD1Migrations(env.DB, env.TEST_MIGRATIONS.slice(at));
    expect([await rows(kept), await rows(source), await rows('SELECT * FROM events')]).toEqual(before);
    expect(await rows('SELECT kind, key, until, reason, told FROM standings')).toEqual([
      { kind: 'address', key: '00000000000000a1', until: 9, reason: 'why', told: 0 },
    ]);
    expect(await rows('SELECT kind, days, sites, upto FROM forgotten')).toEqual([
      { kind: 'guestKeys', days: 30, sites: '["demo"]', upto: 4 },
    ]);
    expect(await rows('SELECT events FROM endpoints')).toEqual([
      { events: '["moderation.digest","moderation.flood"]' },
    ]);
    // A list of near-duplicates is gone with the last of them.
    await env.DB.prepare('UPDATE comments SET cluster = NULL WHERE id = 5').run();
    expect(await rows('SELECT n FROM clusters')).toEqual([{ n: 1 }]);
    await env.DB.prepare('UPDATE comments SET cluster = NULL WHERE id = 6').run();
    expect(await rows('SELECT n FROM clusters')).toEqual([]);
  });
});
