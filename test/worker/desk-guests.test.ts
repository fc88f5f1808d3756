import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { signIn } from './desk.ts';
import { database, get, HELD, KEY, submit, tick } from './harness.ts';

/** The desk's page of guests, and the forms that ban and trust, as a browser without JavaScript uses them. */

database();

const DESK = '/moderate/demo';

async function send(fields: Record<string, unknown> = {}): Promise<{ id: string; device?: string }> {
  // No double click of the one before.
  tick(10 * 60_000);
  const answer = await (
    await submit(fields, { 'cf-connecting-ip': '203.0.113.7' })
  ).json<{ id?: string; comment?: { id: string }; device?: string }>();
  return { id: answer.comment?.id ?? answer.id ?? '', ...(answer.device ? { device: answer.device } : {}) };
}

const statusOf = async (id: string): Promise<string> =>
  (await (await get(`/v1/sites/demo/moderation/comments/${id}`, KEY)).json<{ status: string }>()).status;

describe('the page of guests', () => {
  it('says who is banned, by whom, why, and lifts it', async () => {
    const desk = await signIn('moderator', 'Ann');
    const { id, device } = await send({ name: '<b>Troll</b>' });
    const set = await desk.send(`${DESK}/guests`, {
      comment: id,
      standing: 'banned',
      days: '7',
      'standing-reason': 'Sells "things" <script>',
    });
    expect([set.status, set.headers.get('location')]).toEqual([303, `${DESK}/comments/${id}?done=banned`]);
    const page = await (await desk.open(`${DESK}/guests`)).text();
    expect(page).toContain('&lt;b&gt;Troll&lt;/b&gt;');
    expect(page).toContain('Sells &quot;things&quot; &lt;script&gt;');
    expect(page).toContain('<bdi>Ann</bdi>');
    expect(page).toContain('device, network address');
    const { results } = await env.DB.prepare('SELECT key FROM standings').all<{ key: string }>();
    expect(results).toHaveLength(2);
    for (const { key } of results) expect(page).not.toContain(key);
    const about = await (await desk.open(`${DESK}/comments/${id}?done=banned`)).text();
    expect(about).toContain('The guest is banned.');
    expect(await statusOf((await send({ device })).id)).toBe('rejected');

    const lifted = await desk.send(`${DESK}/guests/lift`, { comment: id, back: 'guests' });
    expect([lifted.status, lifted.headers.get('location')]).toEqual([303, `${DESK}/guests?done=lifted`]);
    expect(await (await desk.open(`${DESK}/guests`)).text()).toContain('Nobody is banned');
    expect(await statusOf((await send({ device })).id)).toBe('published');
    expect((await desk.send(`${DESK}/guests/lift`, { comment: id })).status).toBe(303);
  });

  it('has pages', async () => {
    const desk = await signIn('moderator');
    for (let i = 0; i < 3; i++) {
      const { id } = await send({ name: `Guest ${i}`, email: `guest${i}@mail.example` });
      await desk.send(`${DESK}/guests`, { comment: id, standing: 'banned' });
    }
    const first = await (await desk.open(`${DESK}/guests?limit=2`)).text();
    const [, cursor] = /\?cursor=([^"]+)"/.exec(first) ?? [];
    const second = await (await desk.open(`${DESK}/guests?limit=2&cursor=${cursor}`)).text();
    expect([first, second].map((page) => page.match(/Guest \d/g))).toEqual([
      ['Guest 2', 'Guest 1'],
      ['Guest 0'],
    ]);
  });

  it.for([
    [{ standing: 'banned' }, 422],
    [{ comment: '00000000001', standing: 'banned' }, 404],
    [{ comment: 'x', standing: 'banned' }, 422],
    [{ comment: '00000000001', standing: 'loved' }, 422],
    [{ comment: '00000000001', standing: 'banned', days: '-1' }, 422],
  ] as const)('answers bad input clearly: %j', async ([fields, status]) => {
    const desk = await signIn('moderator');
    expect((await desk.send(`${DESK}/guests`, fields)).status).toBe(status);
  });

  it('is for moderators, and takes no form from elsewhere', async () => {
    const { id } = await send();
    const reader = await signIn('reader');
    expect((await reader.open(`${DESK}/guests`)).status).toBe(403);
    expect((await reader.send(`${DESK}/guests`, { comment: id, standing: 'banned' })).status).toBe(403);
    expect(await (await reader.open(`${DESK}/comments/${id}`)).text()).not.toContain('Ban the guest');
    const desk = await signIn('moderator');
    const forged = await desk.send(`${DESK}/guests`, { comment: id, standing: 'banned', csrf: 'x' });
    expect(forged.status).toBe(403);
    expect(await (await desk.open(`${DESK}/guests`)).text()).toContain('Nobody is banned');
  });
});

describe('a decision with a ban or trust', () => {
  it('rejects and bans at once, says so in the history, and is taken back as one', async () => {
    const desk = await signIn('moderator', 'Ann');
    const { id, device } = await send({ body: HELD });
    const page = await (await desk.open(`${DESK}/comments/${id}`)).text();
    expect(page).toContain('Reject and ban');
    const [, item = ''] = /name="item" value="([^"]+)"/.exec(page) ?? [];
    await desk.send(`${DESK}/actions`, {
      action: 'reject',
      item,
      back: `comment=${id}`,
      standing: 'banned',
      days: '30',
      'standing-reason': 'Again',
    });
    expect(await statusOf(id)).toBe('rejected');
    const after = await (await desk.open(`${DESK}/comments/${id}`)).text();
    expect(after).toContain('The guest was banned: “Again”');
    expect(await statusOf((await send({ device })).id)).toBe('rejected');
    await desk.send(`${DESK}/actions`, { action: 'undo', item: `${id}.2`, back: `comment=${id}` });
    expect(await statusOf(id)).toBe('pending');
    expect(await statusOf((await send({ device })).id)).toBe('published');
  });

  it('approves and trusts at once', async () => {
    const desk = await signIn('moderator');
    const { id, device } = await send({ body: HELD });
    await desk.send(`${DESK}/actions`, { action: 'approve', item: `${id}.1`, standing: 'trusted', days: '' });
    expect(await (await desk.open(`${DESK}/guests`)).text()).toContain('trusted');
    const next = await send({ device });
    expect(await (await get(`/v1/sites/demo/moderation/comments/${next.id}`, KEY)).text()).toContain(
      'GUEST_TRUSTED',
    );
  });
});
