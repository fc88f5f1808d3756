import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { parseId } from '../../src/comments/id.ts';
import { signIn } from './desk.ts';
import { CASINO, database, moderate, publish, submit, tick } from './harness.ts';

/** The desk's page for a guest who asks for their data, or wants it erased, as a browser without JavaScript uses it. */

database();

const DATA = '/moderate/demo/guests/data';
const EMAIL = 'Zebulon@Private.example';

const withdrawn = (id: string) =>
  env.DB.prepare('SELECT withdrawn FROM comments WHERE id = ?1').bind(parseId(id)).first('withdrawn');
/** The hidden field by which the next form knows whose data it is about. */
const whoIn = (page: string): string => /name="who" value="([^"]+)"/.exec(page)?.[1] ?? '';

describe('the page of a guest’s data', () => {
  it('finds by e-mail address, which stands nowhere afterwards', async () => {
    const desk = await signIn('editor');
    const id = await publish({ email: EMAIL, body: 'A remark about <i>zeppelins</i>.' });
    await publish({ email: 'other@mail.example', body: 'A remark about gardens.' });
    expect(await (await desk.open('/moderate/demo/guests')).text()).toContain(`href="${DATA}"`);
    const found = await desk.send(DATA, { do: 'find', email: EMAIL });
    expect([found.status, found.headers.get('location'), found.headers.get('cache-control')]).toEqual([
      200,
      null,
      'no-store',
    ]);
    const page = await found.text();
    expect(page).toContain('1 comment');
    expect(page).toContain('&lt;i&gt;zeppelins&lt;/i&gt;');
    expect(page).not.toContain('gardens');
    expect(page.toLowerCase()).not.toContain('private.example');
    const key = await env.DB.prepare('SELECT email_key FROM comments WHERE id = ?1')
      .bind(parseId(id))
      .first<string>('email_key');
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    expect(page).not.toContain(key);
  });

  it('gives a file', async () => {
    const desk = await signIn('editor');
    for (let i = 0; i < 60; i++) await publish({ email: EMAIL, body: `Remark number ${i} of mine.` });
    const who = whoIn(await (await desk.send(DATA, { do: 'find', email: EMAIL })).text());
    const file = await desk.send(DATA, { do: 'export', who });
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="guest-data-\d{4}-\d\d-\d\d\.json"$/,
    );
    const { comments, complete } = await file.json<{ comments: unknown[]; complete: boolean }>();
    expect([comments.length, complete]).toEqual([60, true]);
  });

  it('erases with a reason and a confirmation, a hundred at a time', async () => {
    const desk = await signIn('editor', 'Eve');
    const { device } = await (await submit()).json<{ device: string }>();
    const ids: string[] = [];
    for (let i = 0; i < 102; i++) ids.push(await publish({ device, body: `Remark number ${i} of mine.` }));
    const from = await desk.open(`/moderate/demo/comments/${ids[0]}`);
    expect(await from.text()).toContain(`href="${DATA}?comment=${ids[0]}"`);
    const who = whoIn(await (await desk.open(`${DATA}?comment=${ids[0]}`)).text());
    const unsures: readonly Record<string, string>[] = [
      { reason: 'By letter' },
      { sure: 'yes' },
      { sure: 'yes', reason: ' ' },
    ];
    for (const unsure of unsures) {
      expect((await desk.send(DATA, { do: 'erase', who, ...unsure })).status).toBe(422);
    }
    expect(await withdrawn(ids[0] ?? '')).toBeNull();
    const asked = { do: 'erase', who, sure: 'yes', reason: 'By letter of the guest' };
    expect(await (await desk.send(DATA, asked)).text()).toContain('100 comments erased. There are more');
    expect(await (await desk.send(DATA, asked)).text()).toContain('3 comments erased. That is all.');
    const about = await (await desk.open(`/moderate/demo/comments/${ids[0]}`)).text();
    expect(about).toContain('A moderator has erased this comment for its guest');
    expect(about).toContain('By letter of the guest');
    expect(about).toContain('<bdi>Eve</bdi>');
  });

  it('tells a moderator what is so, and the guest’s file what the guest may know', async () => {
    const desk = await signIn('editor');
    const { id } = await (await submit({ body: CASINO, email: EMAIL })).json<{ id: string }>();
    await moderate('spam', [id]);
    const page = await (await desk.send(DATA, { do: 'find', email: EMAIL })).text();
    expect(page).toMatch(/rejected/i);
    const file = await desk.send(DATA, { do: 'export', who: whoIn(page) });
    expect(await file.json()).toMatchObject({ comments: [{ status: 'waiting', decided: null }] });
  });

  it('takes no sealed name of another site, of long ago, or made up', async () => {
    const desk = await signIn('editor');
    const id = await publish({ email: EMAIL });
    const who = whoIn(await (await desk.send(DATA, { do: 'find', email: EMAIL })).text());
    await env.DB.prepare(
      "INSERT INTO sites (id, settings, version, created_at) SELECT 'other', settings, 1, 0 FROM sites",
    ).run();
    const erase = { do: 'erase', sure: 'yes', reason: 'By letter' };
    expect((await desk.send('/moderate/other/guests/data', { ...erase, who })).status).toBe(422);
    for (const made of ['', 'x', who.slice(4), `A${who}`, 'A'.repeat(64), `${who.slice(0, -8)}AAAAAAA=`]) {
      expect((await desk.send(DATA, { ...erase, who: made })).status).toBe(422);
    }
    tick(3_600_000);
    expect((await desk.send(DATA, { ...erase, who })).status).toBe(422);
    expect(await withdrawn(id)).toBeNull();
  });

  it('shows what was wrong, and repeats nothing that was typed', async () => {
    const desk = await signIn('editor');
    const response = await desk.send(DATA, { do: 'find', email: 'Zebulon at private' });
    const page = await response.text();
    expect([response.status, page.includes('This is not an e-mail address.')]).toEqual([422, true]);
    expect(page).not.toContain('Zebulon');
    expect(await (await desk.send(DATA, { do: 'find', email: 'nobody@mail.example' })).text()).toContain(
      'No comments were found',
    );
    expect((await desk.open(`${DATA}?comment=nonsense`)).status).toBe(200);
  });

  it('is for editors, and for posts from the desk', async () => {
    const id = await publish({ email: EMAIL });
    const moderator = await signIn('moderator');
    expect((await moderator.open(DATA)).status).toBe(403);
    expect((await moderator.send(DATA, { do: 'find', email: EMAIL })).status).toBe(403);
    expect(await (await moderator.open('/moderate/demo/guests')).text()).not.toContain(DATA);
    expect(await (await moderator.open(`/moderate/demo/comments/${id}`)).text()).not.toContain(DATA);
    const editor = await signIn('editor');
    const elsewhere = await editor.sendAs({ origin: 'https://evil.example' }, DATA, {
      do: 'find',
      email: EMAIL,
    });
    expect(elsewhere.status).toBe(403);
  });
});
