import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { signIn, type SignedIn } from './desk.ts';
import {
  body,
  database,
  get,
  HELD,
  hold,
  KEY,
  moderate,
  post,
  publish,
  submit,
  thread,
  tick,
} from './harness.ts';

/** A comment's own page at the desk: what it shows, blotting out, answering, taking back. */

database();

const DESK = '/moderate/demo';
const at = (id: string, what = ''): string => `${DESK}/comments/${id}${what}`;

const inside = async (id: string) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
const onPage = async () => (await body(await get(thread()), answers.commentPage)).comments;
const read = async (who: SignedIn, path: string): Promise<string> => (await who.open(path)).text();

/** The words of a page, without its markup. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&quot;', '"');

/** A part of the page, by the id of its heading. */
const section = (html: string, id: string): string =>
  wordsOf(new RegExp(`<section aria-labelledby="${id}">.*?</section>`, 's').exec(html)?.[0] ?? '');

const answered = async (fields: Record<string, unknown>): Promise<{ id: string; device: string }> => {
  tick(1);
  const answer = await (
    await submit(fields)
  ).json<{ id?: string; comment?: { id: string }; device: string }>();
  return { id: answer.comment?.id ?? answer.id ?? '', device: answer.device };
};

describe('the page', () => {
  it('shows what it answers and what stood before it, with links', async () => {
    const first = await publish({ name: 'Ann', body: 'The bakery was there before the war.' });
    const other = await publish({ name: 'Ben', body: 'My aunt worked in that shop.' });
    await publish({ page: 'https://news.example/another', body: 'Of another page.' });
    const id = await hold({ name: 'Carl', parent: first });
    await publish({ name: 'Dora', body: 'This came afterwards.' });
    const html = await read(await signIn('reader'), at(id));
    expect(section(html, 'around')).toMatch(
      /It answers Ann .*before the war\. Before it on the page Ben .*aunt/,
    );
    expect(section(html, 'around')).not.toMatch(/Of another page|afterwards|an idiot/);
    expect(html).toContain(`href="${at(first)}"`);
    expect(html).toContain(`href="${at(other)}"`);
    await moderate('delete', [first]);
    expect(section(await read(await signIn('reader'), at(id)), 'around')).toContain('Ann deleted');
  });

  it('shows what else the guest wrote, by device and addresses, and what is nearly the same', async () => {
    const { device } = await answered({ body: 'I was at the match with my son.', email: 'c@mail.example' });
    const rejected = await answered({ body: 'A second remark that went.', device });
    await moderate('reject', [rejected.id]);
    await answered({ body: 'My own view, by post only.', email: 'c@mail.example' });
    await answered({ body: 'Nobody of these.' });
    const long = 'The council should publish the map of the new stops before it decides about the line. ';
    const copied = await publish({ name: 'Elsewhere', body: `${long}Yes!` });
    const { id } = await answered({ body: `${long}Yes.`, device, email: 'c@mail.example' });
    const html = await read(await signIn('reader'), at(id));
    const words = section(html, 'guest');
    expect(words).toContain(
      'with the same published waiting rejected deleted device 1 0 1 0 e-mail address 2 0 0 0',
    );
    expect(words).toMatch(
      /Newest of them My own view, by post only\. now published same e-mail address A second remark that went\. now rejected same device I was at the match with my son\. now published same device, e-mail address/,
    );
    // Whole characters, and as many as fit.
    expect(words).toContain(`Nearly the same text ${long.slice(0, 80)}… now published same text`);
    expect(html).toContain(`href="${at(copied)}"`);
    expect(words).not.toContain('Nobody of these');
    // No key of the guest's leaves the database.
    const { results } = await env.DB.prepare(
      'SELECT device_key, email_key FROM comments WHERE device_key IS NOT NULL',
    ).all<{ device_key: string; email_key: string | null }>();
    for (const row of results) expect(html).not.toContain(row.device_key);
    // The API's answer keeps its form.
    expect(await inside(id)).toMatchObject({ guest: { newest: [{ status: 'published' }, {}, {}] } });
  });

  it('says so where nothing else is known of the guest', async () => {
    const html = await read(await signIn('reader'), at(await publish()));
    expect(section(html, 'guest')).toContain('No other comments with the same device.');
  });

  it('shows bans and trust, with why and until when', async () => {
    const id = await publish();
    const desk = await signIn('moderator');
    const fields = { comment: id, standing: 'banned', days: '7', 'standing-reason': 'Sells "watches"' };
    await desk.send(`${DESK}/guests`, fields);
    expect(section(await read(desk, at(id)), 'guest')).toMatch(
      /Banned until 20\d\d-\d\d-\d\d: Sells "watches"/,
    );
  });

  it('shows who did what, when, why and by which rules', async () => {
    const id = await hold();
    const anna = await signIn('moderator', 'Anna');
    await anna.send(`${DESK}/actions`, { action: 'reject', item: `${id}.1`, reason: 'Not like this.' });
    await moderate('approve', [id]);
    await post(`/v1/sites/demo/comments/${id}/reports`, { reason: 'off-topic', detail: 'Wrong page.' });
    await anna.send(`${DESK}/actions`, { action: 'dismiss', item: `${id}.4` });
    const html = await read(await signIn('reader'), at(id));
    const ruleset = await env.DB.prepare(
      "SELECT decision ->> 'ruleset' AS id FROM events WHERE seq = 1",
    ).first<string>('id');
    expect(ruleset).toMatch(/^20/);
    expect(section(html, 'history')).toBe(
      ` History Reports set aside by Anna now Settled one report. Reported by a reader now Off topic: “Wrong page.” Approved by the API now rejected → published Rejected by Anna now pending → rejected Reason, as the guest may read it: Not like this. Came in, and was decided by the rules now pending Rules ${ruleset} `,
    );
    expect(html).toMatch(/<ol class="events" reversed(="")? start="5">/);
    expect(html).toMatch(/<time datetime="20\d\d-[^"]+Z" title="[^"]+ UTC">/);
  });

  it('shows reports and the appeal beside the decision', async () => {
    const { receipt } = await body(await submit({ body: 'He has no money left.' }), answers.submitted);
    const id = receipt.token.slice(0, 11);
    await moderate('reject', [id], 'A rumour.');
    await post(`/receipts/${receipt.token}/appeal`, { text: 'It was in the paper.' });
    const html = wordsOf(await read(await signIn('moderator'), at(id)));
    expect(html).toContain('The guest appeals It was in the paper.');
    expect(html).toContain('Appealed by the guest');
    expect(html).toContain('Grant the appeal');
  });

  it('gives readers nothing to press', async () => {
    const id = await publish();
    const html = await read(await signIn('reader'), at(id));
    expect(html.match(/<form[^>]*action="([^"]*)"/g)).toEqual([
      expect.stringContaining('action="/moderate/sign-out"'),
    ]);
  });

  it('of another site is not found, nor of no site', async () => {
    const id = await publish();
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('other', '{}', 0)").run();
    const desk = await signIn('moderator');
    const away = `/moderate/other/comments/${id}`;
    for (const path of [away, at('00000000001'), at('nonsense'), at('%00'), at("'--")]) {
      expect((await desk.open(path)).status).toBe(404);
    }
    expect((await desk.send(`${away}/redact`, { words: 'clear' })).status).toBe(404);
    expect((await desk.send(`${at('nonsense')}/redact`, { words: 'clear' })).status).toBe(404);
    expect((await desk.send(`${at('nonsense')}/reply`, { body: 'Hello.' })).status).toBe(404);
    expect((await desk.send(`${away}/reply`, { body: 'Hello.' })).status).toBe(404);
    expect(await onPage()).toMatchObject([{ id, body_text: 'A clear and friendly remark.' }]);
  });

  it('reads its own rows, however much was said and done', async () => {
    const { device } = await answered({ body: 'A first remark about all this.', email: 'c@mail.example' });
    const fields = { device, email: 'c@mail.example' };
    for (let i = 0; i < 60; i++) await answered({ ...fields, body: `A first remark about all that, ${i}.` });
    const { id } = await answered({ ...fields, body: 'A first remark about all of it.' });
    const rows = Array.from({ length: 300 }, (_, i) => ({ seq: i + 2 }));
    await env.DB.prepare(
      `INSERT INTO events (comment_id, seq, at, actor, action, from_status, to_status)
       SELECT (SELECT max(id) FROM comments), value ->> 'seq', 0, 'desk: Ann', 'hold', 'pending', 'pending'
       FROM json_each(?1)`,
    )
      .bind(JSON.stringify(rows))
      .run();
    const desk = await signIn('moderator');
    let count = 0;
    const original = env.DB.batch.bind(env.DB);
    const batch = vi.spyOn(env.DB, 'batch').mockImplementation(async (statements) => {
      const results = await original(statements);
      for (const { meta } of results) count += meta.rows_read;
      return results;
    });
    const html = await read(desk, at(id));
    batch.mockRestore();
    expect(section(html, 'guest')).toContain('device (newest 50) 50 0 0 0');
    expect(section(html, 'history')).toContain('The 200 newest events are shown');
    expect(html).toContain('start="301"');
    // 200 events; two rows for each of 52 comments in three lists; the comment, what is around it, who asks.
    expect(count).toBeLessThan(200 + 3 * 2 * 52 + 60);
  });
});

describe('blotting out', () => {
  const TEXT = 'Peter Miller lives at 12 Elm Street. Ask Peter Miller!';

  it('takes every place of these characters, on the page and in the desk, and says so', async () => {
    const id = await publish({ body: TEXT, name: 'Peter Miller' });
    await get(thread());
    const desk = await signIn('moderator', 'Anna');
    const done = await desk.send(at(id, '/redact'), { words: 'Peter Miller', 'redact-reason': ' Private. ' });
    expect([done.status, done.headers.get('location')]).toEqual([303, at(id, '?done=redacted')]);
    const blots = '█'.repeat(12);
    const html = await read(desk, at(id, '?done=redacted'));
    expect(html).toContain('Blotted out.');
    expect(html).toContain(`${blots} lives at 12 Elm Street. Ask ${blots}!`);
    expect(section(html, 'history')).toContain(
      'Personal data blotted out by Anna now Reason, as the guest may read it: Private. Blotted out: text 0 to 12, text 41 to 53, name 0 to 12.',
    );
    // What was read before is not served from a cache.
    expect(await onPage()).toMatchObject([
      { author: { name: blots }, body_text: expect.stringContaining(blots) },
    ]);
    const stored = await env.DB.prepare('SELECT * FROM comments').all();
    const events = await env.DB.prepare('SELECT * FROM events').all();
    expect(JSON.stringify([stored.results, events.results])).not.toContain('Miller');
  });

  it('takes an address of several lines, and the website as a whole', async () => {
    const id = await publish({ body: 'He lives here:\nElm Street\n12', website: 'https://elm.example/12' });
    const desk = await signIn('moderator');
    await desk.send(at(id, '/redact'), { words: 'Elm Street\r\n12' });
    expect((await inside(id)).body).toBe('He lives here:\n██████████\n██');
    await desk.send(at(id, '/redact'), { words: 'elm' });
    expect(JSON.stringify(await inside(id))).not.toContain('elm.example');
  });

  it.for([
    ['is not there', 'Paul', 'These characters stand nowhere'],
    ['is there too often', 'e', 'They stand in too many places'],
    ['is nothing', '  ', 'Type what is to be blotted out.'],
    ['is too long', 'x'.repeat(1001), 'At most 1,000 characters at once.'],
    ['is half a character', 'a\u0007b', 'What is to be blotted out holds control characters.'],
    ['is markup', '"><script>alert(1)</script>', 'These characters stand nowhere'],
    ['means something to a regular expression', '(a+)+$|.*', 'These characters stand nowhere'],
  ] as const)(
    'changes nothing where it %s, and keeps what was typed',
    async ([, words, why], { expect: check }) => {
      const text = `${TEXT} ${'See there. '.repeat(30)}`;
      const { id } = await answered({ body: text });
      const desk = await signIn('moderator');
      const answer = await desk.send(at(id, '/redact'), { words, 'redact-reason': 'Because "so".' });
      check(answer.status).toBe(422);
      const html = await answer.text();
      check(wordsOf(html)).toContain(why);
      check(html).toContain('aria-invalid="true"');
      check(html).toContain('value="Because &quot;so&quot;."');
      check(html).toMatch(/<details open[^>]* id="redact"/);
      check(html).not.toContain('<script>alert');
      check((await inside(id)).body).toBe(text);
    },
  );

  it('is not for readers, strangers or forged forms', async () => {
    const id = await publish({ body: TEXT });
    const [reader, desk] = [await signIn('reader'), await signIn('moderator')];
    const fields = { words: 'Peter' };
    expect((await reader.send(at(id, '/redact'), fields)).status).toBe(403);
    expect((await desk.send(at(id, '/redact'), { ...fields, csrf: 'x' })).status).toBe(403);
    const away = { origin: 'https://elsewhere.example' };
    expect((await desk.sendAs(away, at(id, '/redact'), fields)).status).toBe(403);
    expect((await desk.sendAs({ cookie: '' }, at(id, '/redact'), fields)).status).toBe(401);
    expect((await inside(id)).body).toBe(TEXT);
  });
});

describe('answering', () => {
  it('is on the page at once, signed by the site where nobody signs', async () => {
    const id = await publish();
    await get(thread());
    tick(1);
    const desk = await signIn('moderator', 'Anna');
    expect(await read(desk, at(id))).toContain('name="name" type="text" value="Greenroom demo"');
    const done = await desk.send(at(id, '/reply'), { name: ' ', body: 'We have corrected it.' });
    expect([done.status, done.headers.get('location')]).toEqual([303, at(id, '?done=replied')]);
    expect(await read(desk, at(id, '?done=replied'))).toContain('The answer is on the page.');
    const [, answer] = await onPage();
    expect(answer).toMatchObject({
      parent: id,
      author: { name: 'Greenroom demo', guest: false },
      body_text: 'We have corrected it.',
    });
    expect(section(await read(desk, at(answer?.id ?? '')), 'history')).toContain(
      'Written by Anna now published',
    );
  });

  it('keeps what was typed where there is nothing to answer any more', async () => {
    const id = await hold();
    const desk = await signIn('moderator');
    expect(await read(desk, at(id))).not.toContain('Publish the answer');
    const answer = await desk.send(at(id, '/reply'), { name: 'Zoe', body: 'A long "answer" <of> mine.' });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('Only a comment that is on air can be answered.');
    expect(html).toContain('A long &quot;answer&quot; &lt;of&gt; mine.</textarea>');
  });

  it.for([
    [{ body: ' ' }, 'Please write something.'],
    [{ name: 'x'.repeat(81), body: 'Hello.' }, 'The name is longer than 80 characters.'],
    [{ name: 'Zoe' }, 'The comment is required.'],
  ] as const)('says what is wrong: %j', async ([fields, why], { expect: check }) => {
    const id = await publish();
    const desk = await signIn('moderator');
    const answer = await desk.send(at(id, '/reply'), fields);
    check(answer.status).toBe(422);
    check(await answer.text()).toContain(why);
    check(await onPage()).toHaveLength(1);
  });

  it('is not for readers or forged forms', async () => {
    const id = await publish();
    const [reader, desk] = [await signIn('reader'), await signIn('moderator')];
    expect((await reader.send(at(id, '/reply'), { body: 'Hello.' })).status).toBe(403);
    expect((await desk.send(at(id, '/reply'), { body: 'Hello.', csrf: 'x' })).status).toBe(403);
    expect(await onPage()).toHaveLength(1);
  });
});

describe('deciding here', () => {
  it('comes back, says what was done, and takes it back', async () => {
    const id = await hold({ name: 'Carl' });
    const desk = await signIn('moderator', 'Anna');
    const done = await desk.send(`${DESK}/actions`, {
      action: 'reject',
      item: `${id}.1`,
      back: `comment=${id}`,
    });
    const location = done.headers.get('location') ?? '';
    expect(location).toBe(at(id, `?done=${id}.2`));
    const html = await read(desk, location);
    expect(html).toContain('The comment of “Carl”</bdi> was rejected.');
    expect(html).toContain('Take the last decision back');
    const [, item = ''] = /class="undo".*?name="item" value="([^"]+)"/s.exec(html) ?? [];
    await desk.send(`${DESK}/actions`, { action: 'undo', item, back: `comment=${id}` });
    expect((await inside(id)).status).toBe('pending');
    await desk.send(`${DESK}/actions`, { action: 'undo', item: `${id}.3`, back: `comment=${id}` });
    expect((await inside(id)).status).toBe('rejected');
  });

  it('has nothing to take back of what only guests did, or was blotted out', async () => {
    const id = await publish();
    const desk = await signIn('moderator');
    await post(`/v1/sites/demo/comments/${id}/reports`, { reason: 'spam' });
    await desk.send(at(id, '/redact'), { words: 'clear' });
    expect(await read(desk, at(id))).not.toContain('Take the last decision back');
  });

  it('says who was faster', async () => {
    const id = await hold({ name: 'Carl' });
    const [anna, bert] = [await signIn('moderator', 'Anna'), await signIn('moderator', 'Bert')];
    await anna.send(`${DESK}/actions`, { action: 'approve', item: `${id}.1` });
    const late = await bert.send(`${DESK}/actions`, {
      action: 'spam',
      item: `${id}.1`,
      back: `comment=${id}`,
    });
    const html = await read(bert, late.headers.get('location') ?? '');
    expect(html).toContain('One comment was not changed');
    expect(html).toContain('is published, <bdi>approved by Anna just now</bdi>');
    expect((await inside(id)).status).toBe('published');
  });

  it('takes an address’s word for nothing', async () => {
    const id = await hold();
    const desk = await signIn('moderator');
    for (const done of ['redacted', 'replied', 'banned', 'trusted', `${id}.2`, '__proto__', '<script>']) {
      const html = await read(desk, at(id, `?done=${done}&missed=x`));
      expect(html).not.toContain('class="notice');
    }
    // That nothing is set for the guest is so.
    expect(await read(desk, at(id, '?done=lifted'))).toContain('neither banned nor trusted');
  });
});

describe('hostile words', () => {
  const WORDS = '</textarea></q><script>alert(1)</script>"><img src=x onerror=alert(2)> \u2067 \u202b';

  it('stay words, in every part of the page', async () => {
    const evil = { name: WORDS, title: WORDS };
    const { id: parent } = await answered({ ...evil, body: WORDS });
    await moderate('approve', [parent]);
    const { device } = await answered({ ...evil, body: `Before it. ${WORDS}` });
    const { receipt } = await body(
      await submit({ ...evil, device, parent, body: `${WORDS} ${HELD}` }),
      answers.submitted,
    );
    const id = receipt.token.slice(0, 11);
    const desk = await signIn('moderator', 'Eve <script>alert(3)</script>');
    await desk.send(`${DESK}/actions`, { action: 'approve', item: `${id}.1`, reason: WORDS });
    await post(`/v1/sites/demo/comments/${id}/reports`, { reason: 'other', detail: WORDS });
    await desk.send(`${DESK}/guests`, { comment: id, standing: 'banned', 'standing-reason': WORDS });
    const refused = [
      await desk.send(at(id, '/redact'), { words: `${WORDS}x`, 'redact-reason': WORDS }),
      await desk.send(at(id, '/reply'), { name: WORDS.repeat(3), body: WORDS }),
    ];
    const pages = [await read(desk, at(id, `?done=${encodeURIComponent(WORDS)}`))];
    for (const answer of refused) {
      expect(answer.status).toBe(422);
      pages.push(await answer.text());
    }
    for (const html of pages) {
      expect(html).not.toMatch(/<script>|<img|<\/textarea>&lt;|<\/q><script/);
      expect(html.match(/<\/textarea>/g)?.length ?? 0).toBe(html.match(/<textarea/g)?.length ?? 0);
      // Parent, guest, event and ban each say it; names are in boxes of their own.
      expect(html.split('&lt;script&gt;alert(1)').length).toBeGreaterThan(8);
      expect(html).toContain('<bdi>Eve &lt;script&gt;alert(3)');
    }
  });
});
