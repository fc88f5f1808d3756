import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listCredentials } from '../../src/comments/credentials.ts';
import { siteWithSecrets } from '../../src/comments/site-secrets.ts';
import { encode, hire, OWN, signIn, type SignedIn, signInWith } from './desk.ts';
import { call, database, get, hold, KEY, listen, moderate, now, nudges, tick } from './harness.ts';
import { deliver, idsOf, inTurn, left, outside, typesOf, verified } from './outside.ts';

/** The desk's pages of webhooks, as a browser without JavaScript uses them. */

database();
afterEach(() => vi.restoreAllMocks());

const HOOKS = '/moderate/demo/webhooks';
const DESK = `${HOOKS}/endpoints/desk`;
const SLACK = 'https://hooks.slack.com/services/T0/B0/secret-of-the-channel';
const NEW = { id: 'desk', url: 'https://hooks.example/in?token=hush', format: 'standard', enabled: 'on' };

const endpoints = async () =>
  (
    await env.DB.prepare(
      'SELECT id, url, events, format, disabled, digest_every FROM endpoints ORDER BY id',
    ).all()
  ).results;
const secretIn = (page: string): string =>
  /whsec_[A-Za-z0-9+/]{43}=|\bgr[a-z2-7]{26}\b/.exec(page)?.[0] ?? '';
const text = async (response: Response | Promise<Response>): Promise<string> => (await response).text();
const credentials = () => listCredentials(env.DB, 'demo', now());

/** Every page of the area, one after the other. */
async function allPages(desk: SignedIn): Promise<string> {
  const pages = [];
  // oxlint-disable-next-line no-await-in-loop -- a few
  for (const path of [HOOKS, DESK, '/moderate/demo/settings']) pages.push(await text(desk.open(path)));
  return pages.join('\n');
}

describe('an endpoint', () => {
  it('is added; its secret is shown once, on no page again, and signs', async () => {
    const desk = await signIn();
    const made = await desk.send(HOOKS, NEW);
    expect([made.status, made.headers.get('cache-control')]).toEqual([201, 'no-store']);
    const secret = secretIn(await made.text());
    expect(await endpoints()).toEqual([
      {
        id: 'desk',
        url: NEW.url,
        events: null,
        format: 'standard',
        disabled: null,
        digest_every: null,
      },
    ]);
    expect(await allPages(desk)).not.toContain('whsec_');
    await hold();
    const [sent] = await deliverOne();
    expect(sent && verified(secret, sent)).toMatchObject({ type: 'comment.pending' });
  });

  it('in a format for people needs no secret, and says what it wants', async () => {
    const desk = await signIn();
    const made = await desk.send(HOOKS, {
      ...NEW,
      url: SLACK,
      format: 'slack',
      events: ['moderation.digest', 'moderation.flood', 'endpoint.disabled'],
      digest_every: '30',
    });
    expect([made.status, made.headers.get('location')]).toEqual([303, `${DESK}?done=saved`]);
    expect(await endpoints()).toMatchObject([{ format: 'slack', digest_every: 30 }]);
    const page = await text(desk.open(DESK));
    expect(page).toContain(`value="${SLACK}"`);
    expect(page).not.toContain('New secret');
  });

  it.for([
    ['no id', { id: '' }, 'id', 422],
    ['an id with capitals', { id: 'Desk' }, 'id', 422],
    ['an id that is a path', { id: '../people' }, 'id', 422],
    ['an id of 41 letters', { id: 'x'.repeat(41) }, 'id', 422],
    ['an id that is taken', { id: 'old' }, 'id', 409],
    ['no url', { url: '' }, 'url', 422],
    ['two urls', { url: ['https://a.example/', 'https://b.example/'] }, 'url', 422],
    ['http', { url: 'http://hooks.example/' }, 'url', 422],
    ['a metadata address', { url: 'https://169.254.169.254/latest' }, 'url', 422],
    ['a url that is a script', { url: 'javascript:alert(1)' }, 'url', 422],
    ['a url too long', { url: `https://hooks.example/${'x'.repeat(2048)}` }, 'url', 422],
    ['mail without a sender', { url: 'mailto:a@b.example', format: 'email' }, 'url', 422],
    ['no such format', { format: 'teams' }, 'format', 422],
    ['no such event', { events: ['comment.pending', 'comment.loved'] }, 'events', 422],
    ['each comment in a chat', { format: 'slack', events: 'comment.pending' }, 'events', 422],
    ['digests every minute', { events: 'moderation.digest', digest_every: '1' }, 'digest_every', 422],
    ['digests every so often', { events: 'moderation.digest', digest_every: 'often' }, 'digest_every', 422],
    ['an interval without digests', { digest_every: '60' }, 'digest_every', 422],
  ] as const)(
    'with %s is not added, and the field says why',
    async ([, wrong, field, status], { expect: check }) => {
      await listen({ id: 'old', url: 'https://old.example/' });
      const before = await endpoints();
      const desk = await signIn();
      const { id, ...put } = { ...NEW, ...wrong };
      const refused = await desk.sendAs({}, HOOKS, { id, ...put });
      check(refused.status).toBe(status);
      const page = await refused.text();
      check(page).toContain('role="alert"');
      check(page).toContain(`<a href="#${field}">`);
      check(page).toMatch(new RegExp(`id="${field}-wrong"`));
      check(page).not.toContain('<script>');
      check(await endpoints()).toEqual(before);
      check((await credentials()).length).toBe(0);
    },
  );

  it('keeps what was typed where something else was wrong, as text', async () => {
    const desk = await signIn();
    const page = await text(desk.send(HOOKS, { ...NEW, id: '"><b>x', events: 'comment.pending' }));
    expect(page).toContain('value="&quot;&gt;&lt;b&gt;x"');
    expect(page).toContain(`value="${NEW.url}"`);
    expect(page).toMatch(/value="comment.pending" checked/);
  });

  it('is refused where the API refuses it, in the same words', async () => {
    const desk = await signIn();
    const wrong = { url: 'http://10.0.0.1/', format: 'slack', events: ['comment.pending'], digest_every: 5 };
    const { errors } = await (
      await call('PUT', '/v1/sites/demo/moderation/endpoints/desk', { body: wrong, headers: KEY })
    ).json<{ errors: { detail: string }[] }>();
    expect(errors.length).toBeGreaterThan(1);
    const page = await text(desk.send(HOOKS, { ...NEW, ...wrong, digest_every: '5' }));
    for (const { detail } of errors) expect(page).toContain(detail);
  });

  it('is one of ten at most', async () => {
    await listen(...Array.from({ length: 9 }, (_, i) => ({ id: `e${i}`, url: 'https://hooks.example/' })));
    const desk = await signIn();
    expect((await desk.send(HOOKS, NEW)).status).toBe(201);
    expect(await text(desk.open(HOOKS))).not.toContain('Add an endpoint');
    const eleventh = await desk.send(HOOKS, { ...NEW, id: 'eleventh' });
    expect(eleventh.status).toBe(409);
    expect(await eleventh.text()).toContain('at most 10 endpoints');
    expect(await endpoints()).toHaveLength(10);
  });

  it('is changed, paused and turned on; its secret stays', async () => {
    const desk = await signIn();
    const secret = secretIn(await text(desk.send(HOOKS, NEW)));
    const url = 'https://other.example/';
    const changed = await desk.send(DESK, {
      do: 'change',
      url,
      format: 'standard',
      events: ['comment.pending', 'moderation.digest'],
      digest_every: '',
      enabled: 'on',
    });
    expect([changed.status, changed.headers.get('location')]).toEqual([303, `${DESK}?done=saved`]);
    expect(await endpoints()).toMatchObject([{ url, digest_every: 60, disabled: null }]);
    expect(await text(desk.open(`${DESK}?done=saved`))).toContain('Saved.');

    expect((await desk.send(DESK, { do: 'off' })).headers.get('location')).toBe(`${DESK}?done=off`);
    expect(await endpoints()).toMatchObject([{ url, digest_every: 60, disabled: 'paused' }]);
    expect(await text(desk.open(HOOKS))).toContain('paused: turned off by hand');
    expect((await desk.send(DESK, { do: 'test' })).status).toBe(409);
    expect((await desk.send(DESK, { do: 'on' })).status).toBe(303);
    await hold();
    const [sent] = await deliverOne();
    expect(sent?.url).toBe(url);
    expect(sent && verified(secret, sent)).toBeTruthy();
    // The box that is not ticked pauses, too.
    await desk.send(DESK, { do: 'change', url, format: 'standard' });
    expect(await endpoints()).toMatchObject([{ disabled: 'paused', events: null }]);
  });

  it('is not changed to what the API refuses: the form shows what was typed, the endpoint stays', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    const desk = await signIn();
    const refused = await desk.send(DESK, { do: 'change', url: 'http://<b>', format: 'standard' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('value="http://&lt;b&gt;"');
    expect(page).toContain('<details class="card" open');
    expect(await endpoints()).toMatchObject([{ url: 'https://hooks.example/', disabled: null }]);
  });

  it('that was removed meanwhile is not made again by its form', async () => {
    const desk = await signIn();
    const change = { do: 'change', url: 'https://hooks.example/', format: 'standard', enabled: 'on' };
    for (const form of [
      change,
      { do: 'on' },
      { do: 'off' },
      { do: 'test' },
      { do: 'rotate' },
      { do: 'remove' },
    ])
      expect((await desk.send(DESK, form)).status).toBe(404);
    expect((await desk.send(`${DESK}/again`, { id: 'msg_00000000001_1_desk' })).status).toBe(404);
    expect((await desk.send(DESK, { do: 'explode' })).status).toBe(404);
    expect((await desk.open(DESK)).status).toBe(404);
    expect([await endpoints(), await credentials()]).toEqual([[], []]);
  });

  it('has no other buttons', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    const desk = await signIn();
    for (const wrong of ['explode', '', 'constructor']) {
      expect((await desk.send(DESK, { do: wrong })).status).toBe(422);
    }
    expect((await desk.send(DESK)).status).toBe(422);
  });

  it('is removed with its secrets, its log and what was still to be told', async () => {
    const desk = await signIn();
    await desk.send(HOOKS, NEW);
    await hold();
    expect(await left()).toBe(1);
    const removed = await desk.send(DESK, { do: 'remove' });
    expect(removed.headers.get('location')).toBe(`${HOOKS}?done=removed`);
    expect(await text(desk.open(`${HOOKS}?done=removed`))).toContain('The endpoint is removed');
    expect([await endpoints(), await credentials(), await left()]).toEqual([[], [], 0]);
  });

  it('gets a new secret: both sign for a day, or the old one is ended at once', async () => {
    const desk = await signIn();
    const old = secretIn(await text(desk.send(HOOKS, NEW)));
    tick(1000);
    const rotated = await desk.send(DESK, { do: 'rotate' });
    expect(rotated.status).toBe(201);
    const fresh = secretIn(await rotated.text());
    expect(fresh).not.toBe(old);
    expect(await allPages(desk)).not.toContain('whsec_');
    await desk.send(DESK, { do: 'test' });
    const [both] = await deliverOne();
    if (!both) throw new Error('nothing was sent');
    expect(verified(old, both)).toEqual(verified(fresh, both));

    const page = await text(desk.open(DESK));
    expect(page).toContain('good until');
    const [, id = ''] = new RegExp(`${HOOKS}/credentials/([0-9a-z]{11})"`).exec(page) ?? [];
    expect((await desk.send(`${HOOKS}/credentials/${id}`)).status).toBe(303);
    await desk.send(DESK, { do: 'test' });
    const [one] = await deliverOne();
    if (!one) throw new Error('nothing was sent');
    expect(() => verified(old, one)).toThrow('No matching signature');
    expect(verified(fresh, one)).toBeTruthy();
    // The last one stays: it signs.
    const [last] = await credentials();
    const [kept] = (await text(desk.open(DESK))).match(new RegExp(`${HOOKS}/credentials/`, 'g')) ?? [];
    expect([last?.expiresAt, kept]).toEqual([null, undefined]);
  });

  it('gets a test, which wakes the courier', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    const desk = await signIn();
    nudges.length = 0;
    expect((await desk.send(DESK, { do: 'test' })).headers.get('location')).toBe(`${DESK}?done=test`);
    expect(nudges).toHaveLength(1);
    const sent = await deliverOne();
    expect(typesOf(sent)).toEqual(['endpoint.test']);
    const page = await text(desk.open(DESK));
    expect(page).toContain('endpoint.test');
    // It is about no comment, so it neither leads to one nor can be asked for again.
    expect(page).not.toContain('name="id"');
  });
});

/** One run over what is due, to endpoints that take everything. */
async function deliverOne() {
  const sent = inTurn();
  await deliver();
  vi.restoreAllMocks();
  return sent;
}

describe('the state of an endpoint', () => {
  it('works, fails since when with what waits, is off and why', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    const desk = await signIn('reader');
    expect(await text(desk.open(HOOKS))).toMatch(/working<\/span>.*nothing waits/);
    await hold();
    inTurn(500);
    await deliver();
    const failing = await text(desk.open(HOOKS));
    expect(failing).toMatch(/failing<\/span>/);
    expect(failing).toContain(`<time datetime="${new Date(now()).toISOString()}">`);
    expect(failing).toMatch(/1 message waits.*next try/);
    tick(60_000);
    expect(await text(desk.open(DESK))).toContain('due now');
    outside(() => 410);
    await deliver();
    expect(await text(desk.open(HOOKS))).toContain('off: it answered 410 Gone');
    await listen({ id: 'desk', url: 'https://hooks.example/', disabled: 'failing' });
    expect(await text(desk.open(DESK))).toContain('off: it failed for thirty days');
  });

  it('is not the state of another site’s endpoint of the same id', async () => {
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('blog', '{}', 0)").run();
    await listen({ id: 'desk', url: 'https://blog-hooks.example/', siteId: 'blog' });
    const desk = await signIn();
    expect(await text(desk.open(HOOKS))).not.toContain('blog-hooks');
    expect((await desk.open(DESK)).status).toBe(404);
    const blog = await signInWith(await hire('Bo', 'editor', ['demo']));
    for (const path of ['/moderate/blog/webhooks', '/moderate/blog/webhooks/endpoints/desk'])
      expect((await blog.open(path)).status).toBe(404);
    expect((await blog.send('/moderate/blog/webhooks/endpoints/desk', { do: 'remove' })).status).toBe(404);
    expect(await endpoints()).toHaveLength(1);
  });
});

describe('the log', () => {
  const HOSTILE = '</bdi></td><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\u0000&amp; "\'';

  it('shows another server’s words as text, to editors', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    const comment = await hold();
    inTurn(new Response(HOSTILE, { status: 500 }));
    await deliver();
    const page = await text((await signIn()).open(DESK));
    expect(page).toContain('&lt;/bdi&gt;&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img');
    expect(page).toContain('&amp;amp;');
    for (const char of ['<script>alert', '<img', '\u202e', '\u0000']) expect(page).not.toContain(char);
    expect(page).toContain(`href="/moderate/demo/comments/${comment}"`);
    expect(page).toMatch(/failed<\/span>.*>500</);
  });

  it('keeps an endpoint’s address from those who may not change it, whatever the endpoint says', async () => {
    await listen(
      { id: 'desk', url: SLACK, format: 'slack' },
      { id: 'query', url: NEW.url },
      { id: 'mail', url: 'mailto:chief@paper.example', format: 'email' },
    );
    await (await signIn()).send(DESK, { do: 'test' });
    inTurn(new Response(`Cannot POST ${new URL(SLACK).pathname}`, { status: 404 }));
    await deliver();
    expect(await text((await signIn()).open(DESK))).toContain('Cannot POST');
    for (const role of ['reader', 'moderator'] as const) {
      const desk = await signIn(role);
      const pages = [await allPages(desk)];
      for (const id of ['query', 'mail']) pages.push(await text(desk.open(`${HOOKS}/endpoints/${id}`)));
      for (const page of pages) {
        expect(page).not.toMatch(/secret-of-the-channel|hush|chief|Cannot POST/);
      }
      expect(pages.join('')).toContain('https://hooks.slack.com/…');
      expect(pages.join('')).toContain('…@paper.example');
      expect(pages[0]).toContain('404');
      // Nothing to press that would only be refused.
      expect(pages.join('')).not.toMatch(/action="\/moderate\/demo\/webhooks/);
    }
  });

  it('has pages', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    for (let i = 0; i < 3; i++) {
      await hold();
      await deliverOne();
      tick(10_000);
    }
    const desk = await signIn('reader');
    const first = await text(desk.open(`${DESK}?limit=2`));
    const [, cursor = ''] = /\?cursor=([^"]+)"/.exec(first) ?? [];
    const second = await text(desk.open(`${DESK}?limit=2&cursor=${cursor}`));
    const links = [first, second].map((page) => page.match(/\/comments\/[0-9a-z]{11}/g) ?? []);
    expect(links.map(({ length }) => length)).toEqual([2, 1]);
    expect(new Set(links.flat()).size).toBe(3);
    expect(second).not.toContain('?cursor=');
    for (const wrong of ['cursor=..', 'limit=0', 'limit=x'])
      expect((await desk.open(`${DESK}?${wrong}`)).status).toBe(422);
    for (const harmless of ['done=<b>', 'n=<b>', 'more=<b>', 'done=constructor']) {
      const page = await desk.open(`${DESK}?${harmless}`);
      expect(page.status).toBe(200);
      expect(await page.text()).not.toMatch(/<b>|notice good/);
    }
  });

  it('sends one message again, under its id', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    await hold();
    const [id] = idsOf(await deliverOne());
    const desk = await signIn();
    const [, shown = ''] = /name="id" value="([^"]+)"/.exec(await text(desk.open(DESK))) ?? [];
    expect(shown).toBe(id);
    nudges.length = 0;
    const again = await desk.send(`${DESK}/again`, { id: shown });
    expect([again.status, again.headers.get('location')]).toEqual([303, `${DESK}?done=again`]);
    expect(nudges).toHaveLength(1);
    expect(idsOf(await deliverOne())).toEqual([id]);
    for (const wrong of ['', 'msg_x', `${id}x`, 'msg_00000000001_1_desk', 'x'.repeat(101)]) {
      const refused = await desk.send(`${DESK}/again`, { id: wrong });
      expect([404, 422]).toContain(refused.status);
      expect(await refused.text()).toContain('role="alert"');
    }
    expect(await left()).toBe(0);
  });

  it('sends all again that was skipped since a time, once the endpoint is on', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    const since = new Date(now()).toISOString().slice(0, 16);
    const comments = [await hold(), await hold()];
    await moderate('approve', comments);
    outside(() => 410);
    await deliver();
    await deliver();
    vi.restoreAllMocks();
    const desk = await signIn();
    const off = await desk.send(`${DESK}/again`, { since });
    expect(off.status).toBe(409);
    expect(await off.text()).toContain('The endpoint is turned off');
    await desk.send(DESK, { do: 'on' });
    const again = await desk.send(`${DESK}/again`, { since });
    expect(again.headers.get('location')).toBe(`${DESK}?n=4`);
    expect(await text(desk.open(`${DESK}?n=4`))).toContain('on their way again: 4');
    expect(await deliverOne()).toHaveLength(4);
  });

  it('goes on where there is more than one call takes', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    await hold();
    await env.DB.prepare(
      `WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 501)
       INSERT INTO deliveries (site_id, endpoint, at, subject, seq, type, attempt, outcome, status, ms, excerpt)
       SELECT 'demo', 'desk', ?1 + n, n, 1, 'comment.pending', 9, 'given-up', 500, 1, '' FROM s`,
    )
      .bind(now())
      .run();
    const desk = await signIn();
    const first = await desk.send(`${DESK}/again`, { since: new Date(now()).toISOString() });
    const location = first.headers.get('location') ?? '';
    const more = new Date(now() + 500).toISOString();
    expect(location).toBe(`${DESK}?${encode({ n: '500', more })}`);
    expect(await text(desk.open(location))).toContain(`name="since" value="${more}"`);
    const rest = await desk.send(`${DESK}/again`, { since: more });
    expect(rest.headers.get('location')).toBe(`${DESK}?n=2`);
    expect(await text(desk.open(`${DESK}?n=0`))).toContain('Nothing was given up');
  });

  it.for(['', 'yesterday', '2026-13-01T00:00', '2026-02-30T00:00', '2026-11-23', "2026-11-23T12:00'--"])(
    'does not know the time %j',
    async (since, { expect: check }) => {
      await listen({ id: 'desk', url: 'https://hooks.example/' });
      const refused = await (await signIn()).send(`${DESK}/again`, { since });
      check(refused.status).toBe(422);
      check(await refused.text()).toContain('id="since-wrong"');
    },
  );

  it('of another site’s message sends nothing', async () => {
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('blog', '{}', 0)").run();
    await listen(
      { id: 'desk', url: 'https://hooks.example/' },
      { id: 'desk', url: 'https://blog.example/', siteId: 'blog' },
    );
    const id = `msg_${await hold()}_1_desk`;
    await deliverOne();
    const desk = await signIn();
    expect((await desk.send('/moderate/blog/webhooks/endpoints/desk/again', { id })).status).toBe(404);
    expect(await left()).toBe(0);
  });
});

describe('credentials', () => {
  const OWN_SECRET = `whsec_${btoa('x'.repeat(24))}`;
  const AT = `${HOOKS}/credentials`;
  const good = async (kind: 'sender' | 'coral') => {
    const vault = { db: env.DB, webhookSecret: env.WEBHOOK_SECRET, now: now() };
    return (await siteWithSecrets(vault, 'demo', kind))?.secrets.map(({ secret }) => secret);
  };

  it.for(['sender', 'opinion', 'door'] as const)(
    'of kind %s: the secret is shown once, on no page again',
    async (kind, { expect: check }) => {
      const desk = await signIn();
      const made = await desk.send(AT, { kind, name: ' Ticket system ', secret: '' });
      check(made.status).toBe(201);
      const secret = secretIn(await made.text());
      check(secret).toMatch(kind === 'door' ? /^gr/ : /^whsec_/);
      const page = await text(desk.open(HOOKS));
      check(page).toContain('<bdi>Ticket system</bdi>');
      check(page).not.toContain(secret);
      check(await credentials()).toMatchObject([{ kind, name: 'Ticket system', expiresAt: null }]);
    },
  );

  it('that the other side brought is kept and not shown', async () => {
    const desk = await signIn();
    const kept = await desk.send(AT, { kind: 'sender', name: 'bot', secret: OWN_SECRET });
    expect([kept.status, kept.headers.get('location')]).toEqual([303, `${HOOKS}?done=kept`]);
    expect(await text(desk.open(`${HOOKS}?done=kept`))).not.toContain(OWN_SECRET);
    expect(await good('sender')).toEqual([OWN_SECRET]);
  });

  it('that are removed open no door from then on, though the door remembers who came', async () => {
    const desk = await signIn();
    const key = secretIn(await text(desk.send(AT, { kind: 'door', name: 'wordpress' })));
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const verify = () => text(call('POST', '/1.1/verify-key', { body: encode({ key }), headers }));
    expect(await verify()).toBe('valid');
    const [, id = ''] = new RegExp(`${AT}/([0-9a-z]{11})"`).exec(await text(desk.open(HOOKS))) ?? [];
    await desk.send(`${AT}/${id}`);
    expect(await verify()).toBe('invalid');
  });

  it('are replaced: the older one is good for another day, and can be removed at once', async () => {
    const desk = await signIn();
    const first = secretIn(await text(desk.send(AT, { kind: 'sender', name: 'bot' })));
    tick(1);
    const second = secretIn(await text(desk.send(AT, { kind: 'sender', name: 'bot' })));
    expect(await good('sender')).toEqual([second, first]);
    const page = await text(desk.open(HOOKS));
    expect(page).toContain(`good until <time datetime="${new Date(now() + 86_400_000).toISOString()}"`);
    expect(page.match(/>Replace</g)).toHaveLength(1);
    const old = (await credentials()).find(({ expiresAt }) => expiresAt !== null);
    const ids = [...page.matchAll(new RegExp(`${AT}/([0-9a-z]{11})"`, 'g'))].map(([, id]) => id ?? '');
    expect(ids).toHaveLength(2);
    const removed = await desk.send(`${AT}/${ids[0]}`);
    expect(removed.headers.get('location')).toBe(`${HOOKS}?done=revoked`);
    expect((await credentials()).some(({ id }) => id === old?.id)).toBe(false);
    expect(await good('sender')).toEqual([second]);
    expect((await desk.send(`${AT}/${ids[0]}`)).status).toBe(404);
  });

  it.for([
    ['no kind', { kind: '' }, 'kind'],
    ['a kind that comes with its endpoint', { kind: 'endpoint' }, 'kind'],
    ['no name', { name: '' }, 'name'],
    ['a name that is markup', { name: '<b>bot' }, 'name'],
    ['a short secret', { secret: 'whsec_MTIzNDU2' }, 'secret'],
    ['a secret that is none', { secret: 'hush-hush-hush-hush' }, 'secret'],
    ['a door’s own key', { kind: 'door', secret: 'hush-hush-hush-hush' }, 'secret'],
    ['no secret of Coral’s', { kind: 'coral' }, 'secret'],
  ] as const)(
    'with %s are refused; what was typed as a secret is not shown',
    async ([, wrong, field], { expect: check }) => {
      const refused = await (await signIn()).send(AT, { kind: 'sender', name: 'bot', ...wrong });
      check(refused.status).toBe(422);
      const page = await refused.text();
      check(page).toContain(`id="${field}-wrong"`);
      if ('secret' in wrong) check(page).not.toContain(wrong.secret);
      if (!('name' in wrong)) check(page).toContain('value="bot"');
      check(await credentials()).toEqual([]);
    },
  );

  it('are a hundred at most', async () => {
    await env.DB.prepare(
      `WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 100)
       INSERT INTO credentials (id, site_id, kind, name, created_at, sealed, hash)
       SELECT n, 'demo', 'door', 'n' || n, 1, NULL, 'h' || n FROM s`,
    ).run();
    const desk = await signIn();
    for (const [path, form] of [
      [AT, { kind: 'door', name: 'one more' }],
      [HOOKS, NEW],
    ] as const) {
      const refused = await desk.send(path, form);
      expect(refused.status).toBe(409);
      expect(await refused.text()).toContain('at most 100 credentials');
    }
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    expect((await desk.send(DESK, { do: 'rotate' })).status).toBe(409);
    expect(await endpoints()).toHaveLength(1);
  });

  it.for(['x', '00000000001', '%00', '1 OR 1=1'])('there is none of id %s', async (id, { expect: check }) => {
    check((await (await signIn()).send(`${AT}/${encodeURIComponent(id)}`)).status).toBe(404);
  });

  it('of another site stay', async () => {
    await env.DB.prepare("INSERT INTO sites (id, settings, created_at) VALUES ('blog', '{}', 0)").run();
    const desk = await signIn();
    await desk.send('/moderate/blog/webhooks/credentials', { kind: 'door', name: 'wordpress' });
    const [theirs] = await listCredentials(env.DB, 'blog', now());
    const page = await text(desk.open('/moderate/blog/webhooks'));
    const [, id = ''] = /\/credentials\/([0-9a-z]{11})"/.exec(page) ?? [];
    expect(await text(desk.open(HOOKS))).not.toContain('wordpress');
    expect((await desk.send(`${AT}/${id}`)).status).toBe(404);
    expect(await listCredentials(env.DB, 'blog', now())).toEqual([theirs]);
  });
});

describe('who may', () => {
  const forms = [
    [HOOKS, NEW],
    [DESK, { do: 'remove' }],
    [DESK, { do: 'rotate' }],
    [DESK, { do: 'test' }],
    [DESK, { do: 'change', url: 'https://thief.example/', format: 'standard', enabled: 'on' }],
    [`${DESK}/again`, { since: '2026-01-01T00:00' }],
    [`${HOOKS}/credentials`, { kind: 'door', name: 'thief' }],
    [`${HOOKS}/credentials/00000000001`, {}],
  ] as const;

  it('readers and moderators look and change nothing', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    const before = await endpoints();
    for (const role of ['reader', 'moderator'] as const) {
      const desk = await signIn(role);
      for (const path of [HOOKS, DESK]) expect((await desk.open(path)).status).toBe(200);
      for (const [path, form] of forms) expect((await desk.send(path, form)).status).toBe(403);
    }
    expect([await endpoints(), await credentials(), await left()]).toEqual([before, [], 0]);
  });

  it('no form from elsewhere, and none of another session', async () => {
    await listen({ id: 'desk', url: 'https://hooks.example/' });
    const before = await endpoints();
    const desk = await signIn();
    const other = await signIn();
    for (const [path, form] of forms) {
      const elsewhere = { origin: 'https://thief.example' };
      expect((await desk.sendAs(elsewhere, path, form)).status).toBe(403);
      expect((await desk.sendAs({ 'sec-fetch-site': 'cross-site' }, path, form)).status).toBe(403);
      expect((await desk.send(path, { ...form, csrf: '' })).status).toBe(403);
      expect((await desk.send(path, { ...form, csrf: other.csrf })).status).toBe(403);
      expect((await call('POST', path, { body: encode(form), headers: { origin: OWN } })).status).toBe(401);
    }
    expect([await endpoints(), await credentials(), await left()]).toEqual([before, [], 0]);
  });

  it('everybody finds the way: the navigation, and the settings', async () => {
    const page = await text((await signIn('reader')).open('/moderate/demo/settings'));
    expect(page.match(/href="\/moderate\/demo\/webhooks"/g)).toHaveLength(2);
    expect((await get(HOOKS)).status).toBe(303);
  });
});
