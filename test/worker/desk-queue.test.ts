import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { signIn } from './desk.ts';
import {
  body,
  CASINO,
  database,
  get,
  HELD,
  hold,
  KEY,
  moderate,
  post,
  publish,
  submit,
  tick,
} from './harness.ts';

database();

const QUEUE = '/moderate/demo';

/** Ids of the cards, as they follow each other on the page. */
const idsOf = (html: string): string[] =>
  [...html.matchAll(/<article [^>]*id="comment-([^"]+)"/g)].map(([, id = '']) => id);

/** What cards of these ids carry in their forms. */
const itemsOf = (html: string): string[] =>
  [...html.matchAll(/data-item="([^"]+)"/g)].map(([, item = '']) => item);

/** Rows read by all statements while `work` runs. */
async function rowsRead(work: () => Promise<unknown>): Promise<number> {
  let read = 0;
  const original = env.DB.batch.bind(env.DB);
  const batch = vi.spyOn(env.DB, 'batch').mockImplementation(async (statements) => {
    const results = await original(statements);
    for (const { meta } of results) read += meta.rows_read;
    return results;
  });
  await work();
  batch.mockRestore();
  return read;
}

describe('the lists', () => {
  it('show what waits, the newest first, with counts', async () => {
    const [first, second] = [await hold(), await hold({ name: 'Lucky' })];
    const reader = await signIn('reader');
    const html = await (await reader.open(QUEUE)).text();
    expect(idsOf(html)).toEqual([second, first]);
    expect(html).toContain('data-tally="pending">2<');
    expect(html).toContain('Held: toxicity');
    expect(html).toMatch(/<mark class="toxicity" title="[^"]+">/);
  });

  it('have a list for each status, and for what waits for an answer', async () => {
    const [published, rejected, deleted, pending] = [
      await publish(),
      await hold(),
      await publish(),
      await hold(),
    ];
    await moderate('reject', [rejected]);
    await moderate('delete', [deleted]);
    await env.DB.batch([
      env.DB.prepare('UPDATE comments SET reports = 1 WHERE on_page = 1'),
      env.DB.prepare("UPDATE comments SET appeal = 'open' WHERE status = 'rejected'"),
      env.DB.prepare(
        'INSERT OR REPLACE INTO search (rowid, facets, words) SELECT id, facets, words FROM search_source',
      ),
    ]);
    const reader = await signIn('reader');
    const list = async (name: string) => idsOf(await (await reader.open(`${QUEUE}?list=${name}`)).text());
    expect(await list('pending')).toEqual([pending]);
    expect(await list('published')).toEqual([published]);
    expect(await list('rejected')).toEqual([rejected]);
    expect(await list('deleted')).toEqual([deleted]);
    expect(await list('reported')).toEqual([published]);
    expect(await list('appealed')).toEqual([rejected]);
  });

  it('are narrowed and ordered by their address', async () => {
    const a = await hold({ name: 'Anna', page: 'https://news.example/a', lang: 'en' });
    const b = await hold({ name: 'Bert', page: 'https://news.example/b', lang: 'de' });
    const reader = await signIn('reader');
    const list = async (query: string) => idsOf(await (await reader.open(`${QUEUE}?${query}`)).text());
    expect(await list('order=oldest')).toEqual([a, b]);
    expect(await list('order=newest')).toEqual([b, a]);
    expect((await list('order=doubt')).toSorted()).toEqual([a, b].toSorted());
    expect(await list('q=bert')).toEqual([b]);
    expect(await list('q=idiot+-bert')).toEqual([a]);
    expect(await list('page=https%3A%2F%2Fnews.example%2Fa')).toEqual([a]);
    expect(await list('language=de')).toEqual([b]);
    expect(await list('rule=INSULT_AT_PERSON')).toEqual([b, a]);
    expect(await list('rule=LINK')).toEqual([]);
    expect(await list('category=insult&language=en')).toEqual([a]);
    expect(await list('category=advert')).toEqual([]);
    expect(await list('by=engine')).toEqual([b, a]);
    expect(await list('by=person')).toEqual([]);
    await moderate('hold', [a]);
    await moderate('approve', [b]);
    expect(await list('list=published&by=person')).toEqual([b]);
    // A form sends what was left empty, too.
    expect(await list('q=&rule=&category=&language=&page=&by=&order=newest&list=')).toEqual([a]);
  });

  it('find more of a guest by a comment of theirs', async () => {
    const answer = await (await submit({ body: HELD, name: 'One' })).json<{ id: string; device: string }>();
    tick(1);
    const again = await (
      await submit({ body: `${HELD} Again.`, name: 'Two', device: answer.device })
    ).json<{ id: string }>();
    const other = await hold({ name: 'Three' });
    const reader = await signIn('reader');
    const html = await (await reader.open(`${QUEUE}?guest=${answer.id}`)).text();
    expect(idsOf(html)).toEqual(expect.arrayContaining([again.id, answer.id]));
    expect(idsOf(html)).not.toContain(other);
    expect(html).toContain('One guest');
  });

  it('page without skipping or repeating, whatever the order', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 40; i++) ids.push(await hold());
    const reader = await signIn('reader');
    for (const order of ['newest', 'oldest', 'doubt']) {
      const seen: string[] = [];
      let next: string | undefined = `${QUEUE}?order=${order}`;
      while (next !== undefined) {
        const html: string = await (await reader.open(next)).text();
        seen.push(...idsOf(html));
        next = /href="([^"]+)" data-next/.exec(html)?.[1]?.replaceAll('&amp;', '&');
      }
      expect(seen.length).toBe(40);
      expect(new Set(seen)).toEqual(new Set(ids));
    }
    const page = await (await reader.open(`${QUEUE}?fragment=1`)).text();
    expect(idsOf(page)).toHaveLength(16);
    expect(page).not.toContain('<html');
  });

  it('say what is wrong with an address', async () => {
    const reader = await signIn('reader');
    for (const query of [
      'list=all',
      'order=best',
      'cursor=x',
      'guest=me',
      `q=${'x'.repeat(201)}`,
      'page=x',
    ]) {
      expect((await reader.open(`${QUEUE}?${query}`)).status).toBe(422);
    }
  });

  it('say why they are empty', async () => {
    const reader = await signIn('reader');
    expect(await (await reader.open(QUEUE)).text()).toContain('Nothing waits.');
    expect(await (await reader.open(`${QUEUE}?q=nowhere`)).text()).toContain('Nothing in this list fits.');
  });

  it('read fewer than 60 rows, who asks included, however many there are', async () => {
    for (let i = 0; i < 60; i++) await hold();
    for (let i = 0; i < 20; i++) {
      const id = await publish();
      for (let k = 1; k <= 10; k++) {
        const reader = { 'cf-connecting-ip': `203.0.113.${k}` };
        await post(`/v1/sites/demo/comments/${id}/reports`, { reason: 'spam', detail: 'It is.' }, reader);
      }
    }
    const moderator = await signIn('moderator');
    for (const query of [
      '',
      '?order=oldest',
      '?order=doubt',
      '?q=idiot',
      '?rule=INSULT',
      '?list=published',
      '?list=published&order=oldest',
      '?list=rejected',
      '?list=reported',
      '?list=appealed',
      '?list=deleted',
      '?language=en&category=insult&by=engine',
    ]) {
      let html = '';
      const read = await rowsRead(async () => {
        html = await (await moderator.open(QUEUE + query)).text();
      });
      expect(idsOf(html).length).toBeLessThanOrEqual(16);
      expect({ query, few: read < 60 }).toEqual({ query, few: true });
    }
  });
});

describe('acting', () => {
  it('goes back to the list, says what was done, and takes it back', async () => {
    const id = await hold({ name: 'Carl' });
    const moderator = await signIn('moderator');
    const list = `${QUEUE}?q=carl`;
    const [item = ''] = itemsOf(await (await moderator.open(list)).text());
    const done = await moderator.send(`${QUEUE}/actions`, {
      action: 'reject',
      item,
      back: 'q=carl',
      template: '1',
    });
    expect(done.status).toBe(303);
    const location = done.headers.get('location') ?? '';
    expect(location).toBe(`${QUEUE}?q=carl&done=${id}.2`);
    const html = await (await moderator.open(location)).text();
    expect(html).toContain('The comment of “Carl”</bdi> was rejected.');
    const one = await body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
    expect(one).toMatchObject({ status: 'rejected' });
    expect(one.events?.at(-1)).toMatchObject({
      action: 'reject',
      reason: 'It attacks somebody instead of what they said.',
    });
    expect(one.events?.at(-1)?.actor).toMatch(/^desk: Ed/);

    expect(html).toContain(`name="item" value="${id}.2"`);
    await moderator.send(`${QUEUE}/actions`, { action: 'undo', item: `${id}.2`, back: 'q=carl' });
    expect(idsOf(await (await moderator.open(list)).text())).toEqual([id]);
  });

  it('says that the guest was banned with it', async () => {
    await hold({ name: 'Carl' });
    const moderator = await signIn('moderator');
    const [item = ''] = itemsOf(await (await moderator.open(`${QUEUE}?q=carl`)).text());
    const ban = { action: 'reject', item, back: '', standing: 'banned', days: '7' };
    const done = await moderator.send(`${QUEUE}/actions`, ban);
    const html = await (await moderator.open(done.headers.get('location') ?? '')).text();
    expect(html).toContain('The comment of “Carl”</bdi> was rejected, and the guest banned.');
  });

  it('tells a script what became of each', async () => {
    const [a, b] = [await hold(), await hold()];
    await moderate('approve', [b]);
    const moderator = await signIn('moderator', 'Nadia');
    const headers = { accept: 'application/json' };
    const answer = await moderator.sendAs(headers, `${QUEUE}/actions`, {
      action: 'reject',
      item: [`${a}.1`, `${b}.1`, '00000000001.1'],
    });
    expect(await answer.json()).toEqual({
      results: [
        { id: a, ok: true, status: 'rejected', item: `${a}.2` },
        {
          id: b,
          ok: false,
          status: 'published',
          item: `${b}.2`,
          detail: 'Already approved by api just now.',
        },
        { id: '00000000001', ok: false, detail: 'The site has no comment of this id.' },
      ],
    });
  });

  it('shows the second of two moderators what the first did', async () => {
    const id = await hold({ name: 'Carl' });
    const [first, second] = [await signIn('moderator', 'Anna'), await signIn('moderator', 'Bert')];
    await first.send(`${QUEUE}/actions`, { action: 'approve', item: `${id}.1` });
    const late = await second.send(`${QUEUE}/actions`, { action: 'reject', item: `${id}.1` });
    const html = await (await second.open(late.headers.get('location') ?? '')).text();
    expect(html).toContain('The comment of “Carl”</bdi> is published, <bdi>approved by Anna just now</bdi>');
    const one = await body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
    expect(one.status).toBe('published');
  });

  it('lets one of two who press at once decide, and tells the other', async () => {
    const ids = [await hold(), await hold(), await hold()];
    const [first, second] = [await signIn('moderator', 'Anna'), await signIn('moderator', 'Bert')];
    const item = ids.map((id) => `${id}.1`);
    const headers = { accept: 'application/json' };
    const answers = await Promise.all([
      first.sendAs(headers, `${QUEUE}/actions`, { action: 'approve', item }),
      second.sendAs(headers, `${QUEUE}/actions`, { action: 'reject', item }),
    ]);
    const told = await Promise.all(
      answers.map((answer) => answer.json<{ results: { ok: boolean; detail?: string }[] }>()),
    );
    const won = told.map(({ results }) => results.filter(({ ok }) => ok).length);
    expect(won.toSorted((a, b) => a - b)).toEqual([0, 3]);
    const { results: late = [] } = told.find((_, i) => won[i] === 0) ?? {};
    for (const { detail } of late) {
      expect(detail).toMatch(/^Already (?:approved by Anna|rejected by Bert) just now\.$/);
    }
    const { results } = await env.DB.prepare('SELECT count(*) AS n FROM events WHERE seq = 2').all();
    expect(results).toEqual([{ n: 3 }]);
  });

  it('takes an address’s word for nothing', async () => {
    const id = await hold({ name: 'Carl' });
    await moderate('approve', [id]);
    const moderator = await signIn('moderator');
    for (const query of [`done=${id}.2`, `done=${id}.1`, 'done=<script>', `done=${'x,'.repeat(500)}`]) {
      const html = await (await moderator.open(`${QUEUE}?${query}`)).text();
      expect(html).not.toContain('was approved');
      expect(html).not.toContain('value="undo"');
    }
  });

  it('is not for readers, strangers or forged forms', async () => {
    const id = await hold();
    const [reader, moderator] = [await signIn('reader'), await signIn('moderator')];
    const html = await (await reader.open(QUEUE)).text();
    expect(html).not.toContain('name="action"');
    expect(html).not.toContain('type="checkbox"');
    const fields = { action: 'approve', item: `${id}.1` };
    expect((await reader.send(`${QUEUE}/actions`, fields)).status).toBe(403);
    expect((await reader.send(`${QUEUE}/bulk`, fields)).status).toBe(403);
    expect((await reader.open(`${QUEUE}/bulk`)).status).toBe(403);
    expect((await moderator.send(`${QUEUE}/actions`, { ...fields, csrf: 'x' })).status).toBe(403);
    const away = { origin: 'https://elsewhere.example' };
    expect((await moderator.sendAs(away, `${QUEUE}/actions`, fields)).status).toBe(403);
    const wrongs: Record<string, string | string[]>[] = [
      { action: 'publish', item: `${id}.1` },
      { action: 'approve' },
      { action: 'approve', item: id },
      { action: 'approve', item: `${id}.0` },
      { action: 'approve', item: Array.from({ length: 101 }, () => `${id}.1`) },
      { action: 'reject', item: `${id}.1`, reason: 'x'.repeat(1001) },
    ];
    for (const wrong of wrongs) {
      expect((await moderator.send(`${QUEUE}/actions`, wrong)).status).toBe(422);
    }
    const one = await body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
    expect(one.status).toBe('pending');
  });

  it('on a hundred thousand comments at once is refused, not tried', async () => {
    const moderator = await signIn('moderator');
    const many = Array.from({ length: 140_000 }, () => 'x');
    const answer = await moderator.send(`${QUEUE}/actions`, { action: 'approve', item: many });
    expect(answer.status).toBe(422);
  });

  it('never reaches another site’s comments', async () => {
    const id = await hold();
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('other', '{}', 0)").run();
    const moderator = await signIn('moderator');
    expect(idsOf(await (await moderator.open('/moderate/other')).text())).toEqual([]);
    await moderator.send('/moderate/other/actions', { action: 'approve', item: `${id}.1` });
    await moderator.send('/moderate/other/bulk', { action: 'approve', filter: '', upTo: 'zzzzzzzzzzz' });
    const guests = await (await moderator.open(`/moderate/other?list=rejected&guest=${id}`)).text();
    expect(idsOf(guests)).toEqual([]);
    const one = await body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
    expect(one.status).toBe('pending');
  });
});

describe('hostile words', () => {
  const WORDS = '<script>alert(1)</script>"><img src=x onerror=alert(2)>';

  it('stay words, wherever they stand', async () => {
    const id = await hold({ name: WORDS, title: WORDS, body: `${HELD} ${WORDS} ${CASINO}` });
    const moderator = await signIn('moderator', 'Eve <script>alert(3)</script>');
    await moderator.send(`${QUEUE}/actions`, { action: 'reject', item: `${id}.1`, reason: WORDS });
    const pages = [
      `${QUEUE}?list=rejected&done=${id}.2&missed=${id}.1`,
      `${QUEUE}?list=rejected&q=${encodeURIComponent('"><script>alert(4)</script>')}`,
      `${QUEUE}?list=rejected&fragment=1`,
      `${QUEUE}/bulk?list=rejected&q=${encodeURIComponent('"><script>alert(4)</script>')}`,
      `${QUEUE}?list=<script>alert(5)</script>`,
    ];
    for (const page of pages) {
      const html = await (await moderator.open(page)).text();
      expect(html).not.toMatch(/<script>|<img|onerror=alert\(2\)>/);
    }
    expect(await (await moderator.open(pages[0] ?? '')).text()).toContain('&lt;script&gt;alert(1)');
  });
});
