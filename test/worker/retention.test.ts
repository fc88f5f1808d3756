import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { forgetByAge } from '../../src/comments/retention/forget-by-age.ts';
import { newCommentId } from '../../src/comments/id.ts';
import { KEY_COLUMNS } from '../../src/store/kept-of-guests.ts';
import { configure, database, now, publish, tick } from './harness.ts';

/** Keys of guests, and logs, are erased when the site's time is up. Comments: retention-comments.test.ts. */

database();

const DAY = 86_400_000;
const FROM = { email: 'someone@private.example' };

/** How many comments still have a key. */
const keyed = () =>
  env.DB.prepare('SELECT count(*) AS n FROM comments WHERE email_key IS NOT NULL').first<number>('n');

/** How many comments the index finds by the key of the e-mail address. */
const found = async (key: unknown) => {
  const match = `facets : ge${String(key)}`;
  return env.DB.prepare('SELECT count(*) AS n FROM search WHERE search MATCH ?1')
    .bind(match)
    .first<number>('n');
};
const anyKey = () =>
  env.DB.prepare('SELECT email_key FROM comments WHERE email_key IS NOT NULL').first('email_key');

const run = async () => (await forgetByAge(env.DB, now())).guestKeys;

describe('texts from the doors', () => {
  it('stay as long as the site keeps logs', async () => {
    await env.DB.prepare(
      `INSERT INTO checked (id, site_id, door, fields, decision) VALUES (?1, 'demo', 'coral', '{}', '{}')`,
    )
      .bind(newCommentId(now(), 0))
      .run();
    const forget = async () => (await forgetByAge(env.DB, now())).checked;
    tick(30 * DAY - 10);
    expect(await forget()).toBe(0);
    await configure({ anyPage: true, retention: { logs: 90 } });
    tick(20 * DAY);
    expect(await forget()).toBe(0);
    await configure({ anyPage: true, retention: { logs: 50 } });
    expect(await forget()).toBe(1);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM checked').first('n')).toBe(0);
  });
});

describe('webhooks that came in', () => {
  it('are known as long as the site keeps logs, and never less than a sender repeats', async () => {
    const arrive = (id: string) =>
      env.DB.prepare("INSERT INTO received VALUES ('demo', '', ?1, ?2, 1, 'published')")
        .bind(id, now())
        .run();
    const forget = async () => (await forgetByAge(env.DB, now())).received;
    await configure({ anyPage: true, retention: { logs: 1 } });
    await arrive('first');
    tick(3 * DAY);
    await arrive('second');
    expect(await forget()).toBe(0);
    tick(DAY);
    expect(await forget()).toBe(1);
    expect(await env.DB.prepare('SELECT webhook_id FROM received').first('webhook_id')).toBe('second');
    await configure({ anyPage: true, retention: { logs: 365 } });
    tick(29 * DAY);
    expect(await forget()).toBe(1);
  });
});

describe('the columns with keys', () => {
  it('are all of those that there are', async () => {
    const { results } = await env.DB.prepare('SELECT name FROM pragma_table_info(?1)')
      .bind('comments')
      .all<{ name: string }>();
    const keys = results.map(({ name }) => name).filter((name) => name.endsWith('_key'));
    // The look of a name is no key: it goes with the name.
    expect([...KEY_COLUMNS, 'name_key'].toSorted()).toEqual(keys.toSorted());
  });
});

describe('keys of guests', () => {
  it('stay as long as the site says, then go', async () => {
    await publish(FROM);
    const key = await anyKey();
    tick(20 * DAY);
    await publish(FROM);
    tick(10 * DAY - 10);
    expect(await run()).toBe(0);
    expect([await keyed(), await found(key)]).toEqual([2, 2]);
    tick(20);
    expect(await run()).toBe(1);
    expect([await keyed(), await found(key)]).toEqual([1, 1]);
    expect(await run()).toBe(0);
    tick(20 * DAY);
    expect(await run()).toBe(1);
    expect([await keyed(), await found(key)]).toEqual([0, 0]);
  });

  it('leave the comment as it is, and findable by its words', async () => {
    await publish({ ...FROM, body: 'A remark about gardens.' });
    tick(31 * DAY);
    await run();
    const row = await env.DB.prepare('SELECT body, status, version FROM comments').first();
    expect(row).toEqual({ body: 'A remark about gardens.', status: 'published', version: 1 });
    const words = await env.DB.prepare(
      "SELECT count(*) AS n FROM search WHERE search MATCH 'words : gardens'",
    ).first('n');
    expect(words).toBe(1);
  });

  it('go by the settings as they are now, and do not wait for a walk that was ahead', async () => {
    await configure({ anyPage: true, retention: { guestKeys: 365 } });
    await publish(FROM);
    tick(40 * DAY);
    await publish(FROM);
    tick(40 * DAY);
    expect(await run()).toBe(0);
    await configure({ anyPage: true, retention: { guestKeys: 50 } });
    expect(await run()).toBe(1);
    await configure({ anyPage: true, retention: { guestKeys: 10 } });
    expect(await run()).toBe(1);
    await configure({ anyPage: true, retention: { guestKeys: 365 } });
    await publish(FROM);
    tick(60 * DAY);
    expect(await run()).toBe(0);
    await configure({ anyPage: true, retention: { guestKeys: 50 } });
    expect(await run()).toBe(1);
  });

  it('are each site’s own matter', async () => {
    const other = async (days: number) =>
      env.DB.prepare('INSERT INTO sites (id, settings, created_at) VALUES (?1, ?2, ?3)')
        .bind(`d${days}`, JSON.stringify({ anyPage: true, retention: { guestKeys: days } }), now())
        .run();
    await publish(FROM);
    await other(5);
    await env.DB.prepare("UPDATE comments SET site_id = 'd5'").run();
    await publish(FROM);
    tick(6 * DAY);
    expect(await run()).toBe(1);
    await other(6);
    tick(30 * DAY);
    expect(await run()).toBe(1);
    expect(await keyed()).toBe(0);
  });

  it('that a site joins a walk late are not passed over', async () => {
    await publish(FROM);
    tick(31 * DAY);
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('new', '{}', ?1)")
      .bind(now())
      .run();
    await run();
    await publish(FROM);
    await env.DB.prepare("UPDATE comments SET site_id = 'new' WHERE email_key IS NOT NULL").run();
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('old', '{}', 1)").run();
    tick(31 * DAY);
    expect(await run()).toBe(1);
  });

  it('go by the default where the settings do not parse', async () => {
    await publish(FROM);
    await configure({ anyPage: true, retention: { guestKeys: 'ever' } });
    tick(31 * DAY);
    expect(await run()).toBe(1);
  });

  it('go in steps: a run is bounded, and the next goes on', async () => {
    await publish(FROM);
    await env.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500)
       INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at,
         on_page, email_key)
       SELECT c.id + n.i, c.site_id, c.page_id, c.page_url, '', 0, 'pending', 1, '', 'x', c.created_at, 0, 'e'
       FROM n, comments c`,
    ).run();
    tick(31 * DAY);
    expect(await run()).toBe(2000);
    expect(await run()).toBe(501);
    expect([await keyed(), await found('e')]).toEqual([0, 0]);
  });
});
