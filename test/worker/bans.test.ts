import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import * as contract from '../../src/http/contract/guests.ts';
import { signIn } from './desk.ts';
import {
  body,
  call,
  configure,
  database,
  freshText,
  get,
  HELD,
  KEY,
  mine,
  now,
  PAGE,
  post,
  submit,
  tick,
} from './harness.ts';

/** Bans: what they hold on to, who is let in all the same, and what the guest notices of them. */

database();

const GUESTS = '/v1/sites/demo/moderation/guests';
const HOUR = 3_600_000;
const PERIOD = 30 * 24 * HOUR;
const from = (address: string) => ({ 'cf-connecting-ip': address });
/** Of one /24, and of the next. */
const TROLL = from('203.0.113.77');
const NEIGHBOUR = from('203.0.113.12');
const STRANGER = from('203.0.114.12');
const CLEAN = 'A clear and friendly remark.';

interface Sent {
  readonly id: string;
  readonly status: string;
  readonly device: string | undefined;
  readonly token: string;
  readonly answer: Response;
}

async function send(fields: Record<string, unknown> = {}, headers: HeadersInit = {}): Promise<Sent> {
  tick(1);
  const answer = await submit({ body: freshText(), ...fields }, headers);
  const told = answers.submitted.parse(await answer.clone().json());
  const id = told.status === 'published' ? told.comment.id : told.id;
  const { status } = await inside(id);
  return { id, status, device: told.device, token: told.receipt.token, answer };
}

const inside = async (id: string) =>
  body(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);

const ban = async (comment: string, more: object = {}) =>
  body(await post(GUESTS, { comment, standing: 'banned', ...more }, KEY), contract.setStanding);
const lift = (comment: string): Promise<Response> => call('DELETE', `${GUESTS}/${comment}`, { headers: KEY });
const in_ = (ms: number): string => new Date(now() + ms).toISOString();
const receiptOf = async (token: string) =>
  body(await post('/v1/sites/demo/receipts', { tokens: [token] }), answers.receiptDocuments).then(
    ({ receipts }) => receipts[0],
  );
const edit = (token: string, text: string): Promise<Response> =>
  post(`/receipts/${token}/edit`, { body: text, acknowledged: true });
const rulesOf = async (id: string) => (await inside(id)).decision?.findings.map(({ rule }) => rule) ?? [];

describe('a ban of a network', () => {
  it('is only made when it is chosen', async () => {
    const { id } = await send({}, TROLL);
    expect((await ban(id)).kinds.toSorted()).toEqual(['address', 'device']);
    expect((await send({}, NEIGHBOUR)).status).toBe('published');
    expect((await ban(id, { kinds: ['network'] })).kinds).toEqual(['network']);
    // The form's word replaces all before.
    const [kept, ...more] = (await body(await get(GUESTS, KEY), contract.standings)).guests;
    expect([kept?.keys.map(({ kind }) => kind), more]).toEqual([['network'], []]);
    expect((await send({}, NEIGHBOUR)).status).toBe('rejected');
    expect((await send({}, STRANGER)).status).toBe('published');
  });

  it.for([
    ['2001:db8:1:2::1', '2001:db8:1:ffff::9', '2001:db8:2:2::1'],
    ['::ffff:203.0.113.9', '203.0.113.200', '203.0.112.9'],
  ] as const)('reaches as far as a /24 or a /48: %s', async ([troll, within, beyond]) => {
    const { id } = await send({}, from(troll));
    await ban(id, { kinds: ['network'] });
    expect((await send({}, from(within))).status).toBe('rejected');
    expect((await send({}, from(beyond))).status).toBe('published');
  });

  it('lets in who is trusted, and who has something on air', async () => {
    const troll = await send({}, TROLL);
    const established = await send({}, NEIGHBOUR);
    const trusted = await send({ body: `${HELD} ${freshText()}` }, NEIGHBOUR);
    const newcomer = await send({ body: `${HELD} ${freshText()}` }, NEIGHBOUR);
    await ban(troll.id, { kinds: ['network'] });
    await post(GUESTS, { comment: trusted.id, standing: 'trusted' }, KEY);
    expect((await send({ device: established.device }, NEIGHBOUR)).status).toBe('published');
    expect((await send({ device: trusted.device }, NEIGHBOUR)).status).toBe('published');
    expect((await send({ device: newcomer.device }, NEIGHBOUR)).status).toBe('rejected');
    // Nor does a name or an e-mail open the door.
    expect((await send({ email: 'a@b.example', name: 'Ann' }, NEIGHBOUR)).status).toBe('rejected');
  });

  it('ends when it is over, and with its key at the latest', async () => {
    const { id } = await send({}, TROLL);
    const at = now();
    await ban(id, { kinds: ['network'], until: in_(HOUR) });
    expect((await send({}, NEIGHBOUR)).status).toBe('rejected');
    tick(HOUR);
    expect((await send({}, NEIGHBOUR)).status).toBe('published');
    await ban(id, { kinds: ['network'] });
    // The key of the comment's period is known for that period and the next (ADDRESS_KEY_DAYS).
    const lapse = (Math.floor(at / PERIOD) + 2) * PERIOD;
    tick(lapse - now() - HOUR);
    expect((await send({}, NEIGHBOUR)).status).toBe('rejected');
    tick(HOUR + 1);
    expect((await send({}, NEIGHBOUR)).status).toBe('published');
  });

  it('is no way to recognise a guest', async () => {
    const { id } = await send({}, TROLL);
    await send({}, NEIGHBOUR);
    const { guest } = await inside(id);
    expect(guest?.counts).toMatchObject({ address: { published: 0 } });
    expect(guest?.newest).toEqual([]);
    expect(guest?.known).toEqual(['device', 'address', 'network']);
  });

  it('stays when a neighbour is banned otherwise, and is lifted by any comment from there', async () => {
    const troll = await send({}, TROLL);
    const other = await send({}, NEIGHBOUR);
    await ban(troll.id, { kinds: ['network'] });
    await ban(other.id, { kinds: ['device'] });
    expect((await send({}, NEIGHBOUR)).status).toBe('rejected');
    expect((await lift(other.id)).status).toBe(204);
    expect((await send({ device: other.device }, NEIGHBOUR)).status).toBe('published');
  });

  it('where nothing is known of a network is refused, and leaves what was there', async () => {
    const { id, device } = await send();
    await ban(id);
    const refused = await post(GUESTS, { comment: id, standing: 'banned', kinds: ['network'] }, KEY);
    expect(refused.status).toBe(409);
    expect((await send({ device })).status).toBe('rejected');
  });

  it('leaves nothing with a comment whose guest erases it', async () => {
    const { id, token } = await send({}, TROLL);
    expect((await call('POST', `/receipts/${token}/erase`)).status).toBe(200);
    const row = await env.DB.prepare('SELECT network_key, address_key FROM comments').first();
    expect(row).toEqual({ network_key: null, address_key: null });
    expect((await inside(id)).guest?.known).toEqual([]);
  });
});

describe('what a ban holds on to', () => {
  it('is what was chosen, and nothing else', async () => {
    const email = 'troll@mail.example';
    const { id, device } = await send({ email }, TROLL);
    await ban(id, { kinds: ['email'] });
    expect((await send({ device }, TROLL)).status).toBe('published');
    expect((await send({ email }, STRANGER)).status).toBe('rejected');
    await ban(id, { kinds: ['device'] });
    expect((await send({ email }, STRANGER)).status).toBe('published');
    expect((await send({ device }, STRANGER)).status).toBe('rejected');
  });

  it.for([
    [{ kinds: [] }, '/kinds'],
    [{ kinds: ['shoe size'] }, '/kinds/0'],
    [{ kinds: 'device' }, '/kinds'],
    [{ told: 'yes' }, '/told'],
  ] as const)('is told clearly: %j', async ([more, pointer]) => {
    const { id } = await send();
    const refused = await post(GUESTS, { comment: id, standing: 'banned', ...more }, KEY);
    expect(refused.status).toBe(422);
    const { errors } = await body(refused, answers.problem);
    expect(errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('goes with an action, too, and is taken back with it', async () => {
    const { id } = await send({}, TROLL);
    const guest = { standing: 'banned', kinds: ['network'], told: true, reason: 'No trolls' };
    await post('/v1/sites/demo/moderation/actions', { action: 'reject', ids: [id], guest }, KEY);
    const { events } = await inside(id);
    expect(events?.at(-1)).toMatchObject({
      detail: { standing: { kinds: ['network'], told: true, reason: 'No trolls' } },
    });
    expect((await send({}, NEIGHBOUR)).answer.status).toBe(202);
    await post('/v1/sites/demo/moderation/actions', { action: 'undo', ids: [id] }, KEY);
    expect((await send({}, NEIGHBOUR)).status).toBe('published');
  });
});

/** An answer, and a page, without what differs between any two comments. */
const faceOf = async (sent: Sent) => {
  const text = await sent.answer.clone().text();
  const page = await (await get(`/receipts/${sent.token}`)).text();
  const document = await receiptOf(sent.token);
  const blank = (said: string): string =>
    said
      .replaceAll(sent.token, '')
      .replaceAll(sent.id, '')
      .replaceAll(sent.device ?? sent.token, '')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
      .replaceAll(/<blockquote[^]*?<\/blockquote>/g, '')
      .replaceAll(/(<textarea[^>]*>)[^<]*/g, '$1');
  return {
    status: sent.answer.status,
    headers: [...sent.answer.headers],
    text: blank(text),
    page: blank(page),
    document: { ...document, id: '', url: '', body: '', created_at: '', edit_until: '' },
  };
};

describe('a ban that is not told', () => {
  it('of the guest: answer, receipt and page are those of a comment that waits', async () => {
    const { id, device } = await send({}, TROLL);
    const waiting = await send({ body: HELD, device: (await send({}, STRANGER)).device }, STRANGER);
    await ban(id, { reason: 'Secret reason' });
    const banned = await send({ body: CLEAN, device }, TROLL);
    expect([waiting.status, banned.status]).toEqual(['pending', 'rejected']);
    expect(await faceOf(banned)).toEqual(await faceOf(waiting));
    expect(await rulesOf(banned.id)).toContain('GUEST_BANNED');
  });

  it.for([
    ['domain', 'bad-deals.example', 'See https://bad-deals.example/now'],
    ['phrase', 'purple walrus', 'The purple walrus is back'],
  ] as const)('of a %s: the same', async ([kind, text, said]) => {
    await configure({ anyPage: true, bans: [{ kind, text, reason: 'Secret reason' }] });
    const waiting = await send({ body: HELD });
    const banned = await send({ body: said });
    expect([waiting.status, banned.status]).toEqual(['pending', 'rejected']);
    expect(await faceOf(banned)).toEqual(await faceOf(waiting));
  });

  it('asks to think again, and declines for the tone, as it would without the ban', async () => {
    const { id, device } = await send({}, TROLL);
    const nudged = await submit({ body: HELD, device, acknowledged: undefined }, STRANGER);
    expect(nudged.status).toBe(422);
    await ban(id);
    const again = await submit({ body: HELD, device, acknowledged: undefined }, STRANGER);
    expect([again.status, await again.json()]).toEqual([422, await nudged.json()]);
    await configure({ anyPage: true, policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } });
    const plain = await send({ body: HELD }, STRANGER);
    const banned = await send(
      { body: HELD, device: (await send({ device }, TROLL)).device, email: 'x@y.example' },
      TROLL,
    );
    expect(banned.status).toBe('rejected');
    expect((await faceOf(banned)).text).toBe((await faceOf(plain)).text);
    expect((await faceOf(banned)).page).toBe((await faceOf(plain)).page);
  });

  it('counts for a change, and looks as if that waited', async () => {
    const first = await send({}, TROLL);
    const other = await send({}, STRANGER);
    await ban(first.id);
    const banned = await edit(first.token, 'Another clear and friendly remark.');
    const held = await edit(other.token, HELD);
    expect([banned.status, held.status]).toEqual([200, 200]);
    const [one, two] = [await receiptOf(first.token), await receiptOf(other.token)];
    expect([one?.status, one?.may, one?.decided]).toEqual([two?.status, two?.may, two?.decided]);
    expect((await inside(first.id)).status).toBe('rejected');
  });

  it('says nothing of one that is told, where both count', async () => {
    const { id, device } = await send({ email: 'troll@mail.example' }, TROLL);
    const other = await send({ email: 'other@mail.example' }, STRANGER);
    await ban(id, { kinds: ['device'], told: true });
    await ban(other.id, { kinds: ['email'] });
    const both = await send({ device, email: 'other@mail.example' }, STRANGER);
    expect(await both.answer.clone().json()).toMatchObject({ status: 'pending' });
    expect((await receiptOf(both.token))?.status).toBe('waiting');
  });
});

describe('a ban that is told', () => {
  it('is told with its end and its reason, and can be appealed', async () => {
    const { id, device } = await send({}, TROLL);
    const until = in_(24 * HOUR);
    await ban(id, { told: true, until, reason: 'Third <b>warning</b>' });
    const banned = await send({ device }, STRANGER);
    expect(banned.answer.status).toBe(202);
    expect(await body(banned.answer.clone(), answers.submitted)).toMatchObject({
      status: 'declined',
      reasons: ['banned'],
      ban: { until, reason: 'Third <b>warning</b>' },
    });
    expect(await receiptOf(banned.token)).toMatchObject({
      status: 'declined',
      decided: { by: 'automatic', categories: ['banned'], ban: { until, reason: 'Third <b>warning</b>' } },
      may: { appeal: true, edit: false },
    });
    const page = await (await get(`/receipts/${banned.token}?lang=en`)).text();
    expect(page).toContain('a ban set by the moderators');
    expect(page).toMatch(/The ban ends: .*UTC\./);
    expect(page).toContain('Third &lt;b&gt;warning&lt;/b&gt;');
    const appealed = await post(`/receipts/${banned.token}/appeal`, { text: 'It was my brother.' });
    expect(appealed.status).toBe(202);
    const granted = { action: 'approve', ids: [banned.id], reason: 'Sorry' };
    await post('/v1/sites/demo/moderation/actions', granted, KEY);
    const receipt = await receiptOf(banned.token);
    expect(receipt).toMatchObject({ status: 'published', appeal: { state: 'granted' } });
    expect(receipt?.decided?.ban).toBeUndefined();
  });

  it('is told without an end, and by a form without JavaScript in the guest’s language', async () => {
    const email = 'troll@mail.example';
    const { id } = await send({ email }, TROLL);
    await ban(id, { told: true });
    const form = new URLSearchParams({ page: PAGE, body: CLEAN, email, words: 'fr' });
    const headers = {
      ...STRANGER,
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
    };
    const answer = await post('/v1/sites/demo/comments', form.toString(), headers);
    expect(answer.status).toBe(202);
    const page = await answer.text();
    expect(page).toContain('une interdiction décidée par la modération');
    expect(page).toContain('L’interdiction n’a pas de fin prévue');
    expect(page).toContain(CLEAN);
  });

  it.for([
    ['domain', 'bad-deals.example', 'See shop.bad-deals.example now', 'shop.bad-deals.example'],
    ['phrase', 'purple walrus', 'The pur\u200bple WALRUS is back', 'pur\u200bple WALRUS'],
  ] as const)('of a %s marks where it is, and is over in time', async ([kind, text, said, marked]) => {
    const until = in_(HOUR);
    await configure({ anyPage: true, bans: [{ kind, text, reason: 'Enough of it', told: true, until }] });
    const banned = await send({ body: said });
    const receipt = await receiptOf(banned.token);
    expect(receipt).toMatchObject({ status: 'declined', decided: { categories: ['banned'] } });
    expect(receipt?.decided?.ban).toEqual({ until, reason: 'Enough of it' });
    expect(receipt?.decided?.words.map(({ start, end }) => said.slice(start, end))).toEqual([marked]);
    const { decision } = await inside(banned.id);
    expect(decision).toMatchObject({ verdict: 'reject' });
    expect(decision?.findings).toContainEqual(
      expect.objectContaining({ rule: `${kind.toUpperCase()}_BANNED`, text: marked, score: 0 }),
    );
    tick(HOUR);
    expect((await send({ body: said })).status).toBe('published');
  });

  it('counts for a change of the text', async () => {
    await configure({ anyPage: true, bans: [{ kind: 'phrase', text: 'purple walrus', told: true }] });
    const { id, token } = await mine();
    const edited = await body(await edit(token, 'The purple walrus is back.'), answers.ownEdited);
    expect([edited.receipt.status, edited.receipt.decided?.categories]).toEqual(['declined', ['banned']]);
    expect((await inside(id)).status).toBe('rejected');
  });
});

describe('bans of domains and phrases', () => {
  it('are in what check says, and in no other site’s', async () => {
    await configure({ anyPage: true, bans: [{ kind: 'domain', text: 'bad-deals.example' }] });
    const answer = await post('/v1/sites/demo/check', { body: 'At bad-deals.example' }, KEY);
    expect(await body(answer, answers.assessment)).toMatchObject({
      verdict: 'reject',
      findings: [{ rule: 'DOMAIN_BANNED', field: 'body', text: 'bad-deals.example' }],
    });
    const items = await post('/v1/sites/demo/check', { items: [{ body: CLEAN }] }, KEY);
    expect(await body(items, answers.assessments)).toMatchObject({ items: [{ verdict: 'approve' }] });
  });

  it('that cannot be found are refused, and say which', async () => {
    const put = (bans: unknown) =>
      call('PUT', '/v1/sites/demo/moderation/settings', {
        body: { bans },
        headers: { ...KEY, 'if-match': '*' },
      });
    const { errors } = await body(await put([{ kind: 'domain', text: 'co.uk' }]), answers.problem);
    expect(errors).toEqual([
      { pointer: '/bans/0/text', detail: expect.stringContaining('“co.uk” is an ending') },
    ]);
    expect((await put([{ kind: 'domain', text: 'shop.co.uk' }])).status).toBe(200);
  });
});

describe('at the desk', () => {
  const AT = '/moderate/demo/guests';

  it('what is banned is chosen, and the list says it', async () => {
    const desk = await signIn('moderator', 'Ann');
    const { id } = await send({}, TROLL);
    const page = await (await desk.open(`/moderate/demo/comments/${id}`)).text();
    for (const [kind, checked] of [
      ['device', true],
      ['address', true],
      ['network', false],
    ] as const) {
      const box = new RegExp(`<input type="checkbox" name="kind" value="${kind}"[^>]*>`).exec(page)?.[0];
      expect(box?.includes('checked')).toBe(checked);
    }
    expect(page).not.toContain('value="email"');
    const form = { comment: id, standing: 'banned', days: '7', kind: 'network', told: 'yes' };
    expect((await desk.send(AT, { ...form, 'standing-reason': 'Enough' })).status).toBe(303);
    const list = await (await desk.open(AT)).text();
    expect(list).toContain('By whole network');
    expect(list).toContain('The guest is told');
    expect(await (await desk.open(`/moderate/demo/comments/${id}`)).text()).toContain('By whole network');
    const banned = await send({}, NEIGHBOUR);
    expect((await receiptOf(banned.token))?.decided?.ban?.reason).toBe('Enough');
    expect((await desk.send(AT, { ...form, kind: 'shoe' })).status).toBe(422);
  });

  it('an editor bans a domain and a phrase, and lifts them: each a version of the settings', async () => {
    const desk = await signIn('editor', 'Ann');
    const add = (fields: Record<string, string>) => desk.send(`${AT}/bans`, { days: '7', ...fields });
    const done = await add({
      kind: 'domain',
      text: 'https://www.Bad-Deals.example/x?y',
      why: 'Sells <things>',
    });
    expect([done.status, done.headers.get('location')]).toEqual([303, `${AT}?done=banned#bans`]);
    await add({ kind: 'phrase', text: 'purple walrus', days: '', told: 'yes' });
    expect((await send({ body: 'At bad-deals.example' })).status).toBe('rejected');
    const page = await (await desk.open(`${AT}?done=banned`)).text();
    expect(page).toContain('<bdi>bad-deals.example</bdi>');
    expect(page).toContain('Sells &lt;things&gt;');
    const { bans } = await (
      await get('/v1/sites/demo/moderation/settings', KEY)
    ).json<{ bans: { text: string; until: string | null; told: boolean }[] }>();
    expect(bans).toMatchObject([
      { text: 'bad-deals.example', told: false, until: expect.stringMatching(/^\d{4}-/) },
      { text: 'purple walrus', told: true, until: null },
    ]);
    const history = await (await get('/v1/sites/demo/moderation/settings/versions', KEY)).text();
    expect(history).toContain('desk: Ann');
    // The same again takes the place of the first.
    await add({ kind: 'domain', text: 'bad-deals.example', days: '1' });
    await desk.send(`${AT}/bans/lift`, { kind: 'domain', text: 'bad-deals.example' });
    expect((await desk.send(`${AT}/bans/lift`, { kind: 'domain', text: 'bad-deals.example' })).status).toBe(
      303,
    );
    expect((await send({ body: 'At bad-deals.example' })).status).toBe('published');
    expect((await send({ body: 'A purple walrus' })).status).toBe('rejected');
  });

  it('what cannot be banned comes back as it was typed', async () => {
    const desk = await signIn('editor');
    const refused = await desk.send(`${AT}/bans`, { kind: 'domain', text: 'co.uk', why: 'Why not' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('value="co.uk"');
    expect(page).toContain('value="Why not"');
    expect(page).toContain('is an ending that many domains share');
  });

  it('is for editors; moderators see what counts', async () => {
    await configure({ anyPage: true, bans: [{ kind: 'domain', text: 'bad-deals.example' }] });
    const desk = await signIn('moderator');
    const page = await (await desk.open(AT)).text();
    expect(page).toContain('bad-deals.example');
    expect(page).not.toContain('Ban it');
    expect((await desk.send(`${AT}/bans`, { kind: 'phrase', text: 'casino' })).status).toBe(403);
    const lifted = await desk.send(`${AT}/bans/lift`, { kind: 'domain', text: 'bad-deals.example' });
    expect(lifted.status).toBe(403);
  });
});
