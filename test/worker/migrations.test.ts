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
