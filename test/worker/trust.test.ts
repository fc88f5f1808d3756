import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { markFloods } from '../../src/comments/floods.ts';
import { parseId } from '../../src/comments/id.ts';
import { replyAsStaff } from '../../src/comments/reply.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { loadSite } from '../../src/store/sites.ts';
import {
  body as read,
  configure,
  database,
  get,
  KEY,
  moderate,
  PAGE,
  post,
  submit,
  tick,
} from './harness.ts';

/** What the door finds out about a guest and a text: repeats, history, names, newcomers. Each with honest people beside it. */

database();

const DAY = 86_400_000;
const ADVERT =
  'My cousin started a new shop for handmade rugs, have a look at https://rugs.example/new when you have time';
const REMARK =
  'The council should have listened to the people who live beside the canal before it let all of the trees be felled.';

interface Answer {
  readonly device?: string;
  readonly id?: string;
  readonly comment?: { readonly id: string };
  readonly receipt: { readonly token: string };
}

/** Somebody at an address of their own posts; what became of it, as moderators see it. */
let guests = 0;
async function send(fields: Record<string, unknown> = {}, address?: string) {
  tick(1);
  guests += 1;
  const from = { 'cf-connecting-ip': address ?? `198.51.${guests >> 8}.${guests & 255}` };
  const response = await submit(fields, from);
  const answer = await response.json<Answer>();
  const id = answer.comment?.id ?? answer.id ?? '';
  return { ...(await inside(id)), id, device: answer.device ?? '', token: answer.receipt.token, answer };
}

async function inside(id: string) {
  const found = await read(await get(`/v1/sites/demo/moderation/comments/${id}`, KEY), answers.moderated);
  const findings = found.decision?.findings ?? [];
  const points = Object.fromEntries(findings.map(({ rule, score }) => [rule, score]));
  return { status: found.status, points, findings };
}

const rules = ({ points }: { points: Record<string, number> }): string[] =>
  Object.keys(points).filter((rule) => /^(?:REPEAT|TEMPLATE|HISTORY|NAME|NEWCOMER)/.test(rule));

describe('repeats', () => {
  it('an advert is held the second time, by another guest on another page, with another link', async () => {
    expect((await send({ body: ADVERT })).status).toBe('published');
    const varied = `${ADVERT.replace('rugs.example/new', 'carpets.example/?id=7')}!!`;
    const second = await send({ body: varied, page: 'https://news.example/b', name: 'Joe' });
    expect(second.status).toBe('pending');
    expect(rules(second)).toEqual(['REPEATED_BY_OTHERS', 'TEMPLATE_WITH_LINKS']);
  });

  it('the same device or address is the same guest', async () => {
    const { device } = await send({ body: ADVERT }, '203.0.113.9');
    const byAddress = await send({ body: ADVERT, page: 'https://news.example/b' }, '203.0.113.9');
    const byDevice = await send({ body: ADVERT, page: 'https://news.example/c', device });
    expect([byAddress, byDevice].map(({ status }) => status)).toEqual(['pending', 'pending']);
    expect([byAddress, byDevice].map((one) => rules(one)[0])).toEqual([
      'REPEATED_BY_SELF',
      'REPEATED_BY_SELF',
    ]);
  });

  it('is forgotten after a day', async () => {
    await send({ body: ADVERT });
    tick(DAY + 60_000);
    expect(rules(await send({ body: ADVERT }))).toEqual([]);
  });

  it('of another site is none', async () => {
    await env.DB.prepare(
      "INSERT INTO sites (id, settings, version, created_at) VALUES ('other', '{\"anyPage\":true}', 1, 1)",
    ).run();
    await post('/v1/sites/other/comments', { page: PAGE, body: ADVERT });
    expect(rules(await send({ body: ADVERT }))).toEqual([]);
  });

  it.for([
    'May God have mercy on him.',
    'Free Palestine! Free all of them!',
    'ألف مبروك للجميع وإلى الأمام دائما',
    'Our thoughts and prayers are with the families of the victims.',
  ])('many people may say: %s', async (body, { expect: check }) => {
    for (let i = 0; i < 7; i++) check((await send({ body })).status).toBe('published');
    await markFloods(env.DB, tick(60_000));
    check((await send({ body })).status).toBe('published');
  });

  it('what a moderator marked as spam is held when it comes again, in other words', async () => {
    const first = await send({ body: REMARK });
    await moderate('spam', [first.id]);
    const again = await send({ body: REMARK.replace('listened to', 'heard') });
    expect(again).toMatchObject({ status: 'pending', points: { REPEATS_REMOVED: 8 } });
  });

  it('… and is not, once the moderator has taken that back; nor what its guest took back', async () => {
    const first = await send({ body: REMARK });
    await moderate('spam', [first.id]);
    await moderate('undo', [first.id]);
    expect((await send({ body: REMARK })).points).not.toHaveProperty('REPEATS_REMOVED');
    const other = await send({
      body: 'I have cooked from this recipe twice now, and left the onions in for longer.',
    });
    await post(`/receipts/${other.token}/delete`, {});
    const again = await send({
      body: 'I have cooked from this recipe twice now, and left the onions in for longer.',
    });
    expect(rules(again)).toEqual([]);
  });

  it('what joins a flood says so', async () => {
    for (let i = 0; i < 5; i++) await send({ body: ADVERT });
    expect(await markFloods(env.DB, tick(60_000))).toBe(5);
    expect((await send({ body: ADVERT })).points).toHaveProperty('REPEATS_FLOOD', 5);
  });

  it('a comment cannot be changed into one: it waits, and its own text is none', async () => {
    const mine = await send({ body: 'What a lovely morning it was at the market today.' });
    const edit = (text: string) => post(`/receipts/${mine.token}/edit`, { body: text, acknowledged: true });
    expect((await edit('What a lovely morning it was at the market today!')).status).toBe(200);
    expect(rules(await inside(mine.id))).toEqual([]);
    await send({ body: ADVERT });
    await edit(ADVERT);
    const after = await inside(mine.id);
    expect(after.status).toBe('pending');
    expect(rules(after)).toContain('REPEATED_BY_OTHERS');
  });

  it('nobody is told: a held repeat looks like any comment that waits', async () => {
    await send({ body: ADVERT });
    const { answer, token } = await send({ body: ADVERT });
    expect(Object.keys(answer).toSorted()).toEqual(['device', 'id', 'receipt', 'status']);
    const page = await (await get(`/receipts/${token}`)).text();
    expect(page).not.toMatch(/same text|REPEATED|flood/i);
  });
});

/** Comments that have nothing in common. */
const words = (n: number): string =>
  [
    'The ferry was late again and nobody at the pier knew why.',
    'I planted tomatoes in March and lost them all to the frost.',
    'Our school choir would sing this much better, with respect.',
    'Has anybody read the appendix? The figures do not add up.',
    'My grandfather built violins in that street until 1961.',
    'Thank you for printing the whole speech and not half of it.',
    'They should plant lime trees there, not concrete pots.',
    'You can still see the old tramway if you go by the mill.',
  ][n] ?? '';

describe('history', () => {
  it('what is published of a device takes a little from a doubt about spam', async () => {
    const { device } = await send({ body: words(0) });
    for (let i = 1; i < 6; i++) await send({ body: words(i), device });
    const stranger = await send({ body: `${REMARK} More at https://a.example/x and https://b.example/y` });
    const known = await send({
      body: `And that is not all. More at https://c.example/x and https://d.example/y`,
      device,
    });
    expect(stranger.points).not.toHaveProperty('HISTORY_PUBLISHED');
    expect(known.points['HISTORY_PUBLISHED']).toBe(-1);
  });

  it('what a moderator rejected speaks against the device, fading; what the rules rejected does not', async () => {
    const { device, id } = await send({ body: words(0) });
    await moderate('reject', [id]);
    expect((await send({ body: words(1), device })).points).toHaveProperty('HISTORY_REJECTED', 1);
    tick(30 * DAY);
    expect((await send({ body: words(2), device })).points).toHaveProperty('HISTORY_REJECTED', 0.5);
    const other = await send({
      body: 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X',
    });
    expect(rules(await send({ body: words(3), device: other.device }))).toEqual([]);
  });

  it('is earned by no name, no e-mail address and no network address', async () => {
    const mine = { name: 'Anna', email: 'a@b.example' };
    for (let i = 0; i < 6; i++) await send({ ...mine, body: words(i) }, '203.0.113.8');
    const again = await send(
      { ...mine, body: 'See https://c.example/x and https://d.example/y' },
      '203.0.113.8',
    );
    expect(again.points).not.toHaveProperty('HISTORY_PUBLISHED');
  });
});

const moderator = (name: string, sites: readonly string[] | null = null) =>
  env.DB.prepare(
    `INSERT INTO moderators (name, name_key, role, sites, created_at, changed_by, changed_at)
     VALUES (?1, lower(?1), 'moderator', ?2, 1, 'test', 1)`,
  )
    .bind(name, sites && JSON.stringify(sites))
    .run();

describe('names', () => {
  it('a moderator’s waits for a person, in whatever case; of another site’s it does not', async () => {
    await moderator('Samira Haddad');
    await moderator('Omar Said', ['other']);
    const taken = await send({ name: 'samira  HADDAD', body: words(0) });
    expect([taken.status, rules(taken)]).toEqual(['pending', ['NAME_OF_STAFF']]);
    expect((await send({ name: 'Omar Said', body: words(1) })).status).toBe('published');
    expect((await send({ name: 'Samira', body: words(2) })).status).toBe('published');
    await env.DB.prepare('UPDATE moderators SET disabled_at = 2').run();
    expect((await send({ name: 'Samira Haddad', body: words(3) })).status).toBe('published');
  });

  it('a namesake waits once: approved, that guest is known', async () => {
    await moderator('Samira Haddad');
    const first = await send({ name: 'Samira Haddad', body: words(0) });
    await moderate('approve', [first.id]);
    const second = await send({ name: 'Samira Haddad', body: words(1), device: first.device });
    expect([second.status, rules(second)]).toEqual(['published', []]);
    expect((await send({ name: 'Samira Haddad', body: words(2) })).status).toBe('pending');
  });

  it('one under which the staff has answered, the site’s own and a reserved one wait', async () => {
    const parent = (await send({ body: words(0) })).id;
    await configure({ name: 'The Daily Tern', reservedNames: ['Newsroom'], anyPage: true });
    const reply = { parent, body: 'Thank you, we have corrected it.', name: 'Dina from the desk' };
    const [site, to] = [await loadSite(env.DB, 'demo'), parseId(parent)];
    if (!site || to === null) throw new Error('no site');
    await replyAsStaff(
      env.DB,
      site,
      { ...reply, parent: to, actor: 'desk: Dina' },
      { now: tick(1), random: () => 7 },
    );
    for (const name of [
      'Dina from the desk',
      'D\u0456na from the desk',
      'the daily tern',
      'NEWSROOM',
      'Newsro0m',
    ]) {
      expect([name, (await send({ name, body: words(3) })).status]).toEqual([name, 'pending']);
    }
    expect((await send({ name: 'Dina', body: words(4) })).status).toBe('published');
  });

  it('an established guest’s is small evidence without that guest’s device, and the guest is told nothing', async () => {
    const { device, id } = await send({ name: 'Wanderer 77', body: words(0) });
    for (let i = 1; i < 4; i++) await send({ name: 'Wanderer 77', body: words(i), device });
    const own = await send({ name: 'Wanderer 77', body: words(4), device });
    expect(rules(own)).toEqual([]);
    const taken = await send({ name: 'wanderer77', body: words(5) });
    expect([taken.status, taken.points['NAME_OF_ESTABLISHED']]).toEqual(['published', 1.5]);
    const disguised = await send({ name: 'W\u0430nderer 77', body: words(6), parent: id });
    expect([disguised.status, disguised.points['NAME_OF_ESTABLISHED']]).toEqual(['published', 4.5]);
    for (const { token, answer } of [taken, disguised]) {
      const page = await (await get(`/receipts/${token}`)).text();
      expect(page + JSON.stringify(answer)).not.toMatch(/NAME_OF|another device|established/i);
    }
  });

  it('that several guests bear is nobody’s', async () => {
    for (let i = 0; i < 6; i++) await send({ name: 'Maria', body: words(i) });
    expect(rules(await send({ name: 'Maria', body: words(7) }))).toEqual([]);
  });

  it('an erased or blotted name is kept in no key', async () => {
    const { token } = await send({ name: 'Wanderer 77', body: words(0) });
    await post(`/receipts/${token}/delete`, {});
    await post(`/receipts/${token}/erase`, {});
    expect(await env.DB.prepare('SELECT name, name_key FROM comments').first()).toEqual({
      name: '',
      name_key: null,
    });
  });
});

describe('newcomers', () => {
  const LINK = 'There is more about the harbour at https://harbour.example/plan in case it helps.';

  it('with a link wait where the site says so, and only then', async () => {
    expect((await send({ body: LINK })).status).toBe('published');
    await configure({ newcomers: { links: 'hold' }, anyPage: true });
    tick(DAY + 1);
    const held = await send({ body: LINK });
    expect([held.status, rules(held)]).toEqual(['pending', ['NEWCOMER_LINK']]);
    expect((await send({ body: words(0), website: 'https://me.example/' })).status).toBe('pending');
    expect((await send({ body: `${words(1)} https://news.example/older` })).status).toBe('published');
    const { device } = await send({ body: words(2) });
    tick(DAY + 1);
    expect((await send({ body: LINK, device })).status).toBe('published');
  });

  it('are not known by the comment that they put a link into', async () => {
    await configure({ newcomers: { links: 'hold' }, anyPage: true });
    const first = await send({ body: words(0) });
    expect(first.status).toBe('published');
    const edit = (token: string, text: string) =>
      post(`/receipts/${token}/edit`, { body: text, acknowledged: true });
    await edit(first.token, LINK);
    const after = await inside(first.id);
    expect([after.status, rules(after)]).toEqual(['pending', ['NEWCOMER_LINK']]);
    // Who has something else on air is known, and so is whoever corrects a word.
    const second = await send({ body: words(1) });
    await send({ body: words(2), device: second.device });
    await edit(second.token, LINK.replace('harbour at', 'ferry at'));
    const third = await send({ body: words(3) });
    await edit(third.token, `${words(3)} Sorry.`);
    expect([(await inside(second.id)).status, (await inside(third.id)).status]).toEqual([
      'published',
      'published',
    ]);
  });

  it('who were let in by a person are not by that with another text', async () => {
    await configure({ premoderation: 'first-time', anyPage: true });
    const first = await send({ body: words(0) });
    await moderate('approve', [first.id]);
    await post(`/receipts/${first.token}/edit`, { body: words(5), acknowledged: true });
    const after = await inside(first.id);
    expect([after.status, Object.keys(after.points)]).toEqual(['pending', ['PREMODERATED']]);
  });

  it('are known after so many published comments', async () => {
    await configure({ premoderation: 'first-time', newcomers: { approveAfter: 2 }, anyPage: true });
    const first = await send({ body: words(0) });
    expect(first.status).toBe('pending');
    await moderate('approve', [first.id]);
    const second = await send({ body: words(1), device: first.device });
    expect(second.status).toBe('pending');
    await moderate('approve', [second.id]);
    expect((await send({ body: words(2), device: first.device })).status).toBe('published');
  });
});
