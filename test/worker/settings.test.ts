import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { problem } from '../../src/http/contract/answers.ts';
import { settingsAnswer, settingsVersions } from '../../src/http/contract/settings.ts';
import { storeSettings } from '../../src/store/site-versions.ts';
import { body, call, configure, database, get, hold, KEY, now, post, publish, submit } from './harness.ts';

/** Settings over the API: whole documents, versions, and nothing that does not parse. */

database();

const AT = '/v1/sites/demo/moderation/settings';

const read = async () => {
  const response = await get(AT, KEY);
  return { tag: response.headers.get('etag') ?? '', settings: await body(response, settingsAnswer) };
};

const put = (document: unknown, tag: string | null, more = '', to = AT): Promise<Response> =>
  call('PUT', to + more, {
    body: document,
    headers: {
      'content-type': 'application/json',
      ...KEY,
      ...(tag === null ? {} : { 'if-match': tag }),
    },
  });

const rollback = (version: unknown, tag: string): Promise<Response> =>
  call('POST', `${AT}/rollback`, { body: { version }, headers: { ...KEY, 'if-match': tag } });

const history = async (query = '') => body(await get(`${AT}/versions${query}`, KEY), settingsVersions);

async function expectProblem(response: Response, status: number, slug: string) {
  const said = await body(response, problem);
  expect(said).toMatchObject({ status, type: `/problems/${slug}` });
  return said;
}

const stored = () =>
  env.DB.prepare("SELECT settings, version FROM sites WHERE id = 'demo'").first<{
    settings: string;
    version: number;
  }>();

describe('settings', () => {
  it('are read whole, with their version, and sent back unchanged change nothing', async () => {
    const { tag, settings } = await read();
    expect(tag).toBe('"v1"');
    expect(settings).toMatchObject({
      name: 'Greenroom demo',
      anyPage: true,
      premoderation: 'none',
      policy: {},
    });
    const same = await put(settings, tag);
    expect(same.status).toBe(200);
    expect(same.headers.get('etag')).toBe('"v1"');
    expect(await stored()).toEqual({ settings: '{"name":"Greenroom demo","anyPage":true}', version: 1 });
    expect((await history()).versions).toHaveLength(1);
  });

  it('are replaced as a whole, as the next version, and defaults stay defaults', async () => {
    const { tag, settings } = await read();
    const changed = await put(
      { ...settings, anyPage: false, maxBodyLength: 10_000 },
      tag,
      '?moderator=Mo&note=Why',
    );
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).toBe('"v2"');
    expect(await body(changed, settingsAnswer)).toMatchObject({ anyPage: false, maxBodyLength: 10_000 });
    expect(await stored()).toEqual({ settings: '{"name":"Greenroom demo"}', version: 2 });
    const { versions } = await history();
    expect(versions[0]).toEqual({
      version: 2,
      at: new Date(now()).toISOString(),
      actor: 'api: Mo',
      note: 'Why',
      rolled_back_to: null,
      changes: ['Threads on any page: yes → no'],
    });
    expect(versions[1]).toMatchObject({ version: 1, actor: 'migration' });
  });

  it('keep the parts of others: a second opinion and the doors', async () => {
    const document = {
      name: 'x',
      anyPage: true,
      doors: { store: true },
      secondOpinion: { url: 'https://check.example/', when: 'all' },
    };
    await put(document, '*');
    const { tag, settings } = await read();
    expect(settings).toMatchObject({
      doors: { store: true, akismet: 'not-approved' },
      secondOpinion: { url: 'https://check.example/', when: 'all', cap: 4 },
    });
    await put({ ...settings, nudge: false }, tag);
    expect(JSON.parse((await stored())?.settings ?? '')).toMatchObject({
      doors: { store: true },
      secondOpinion: { url: 'https://check.example/', when: 'all' },
    });
  });

  it('are not for those without the key, nor of a site that there is none of', async () => {
    for (const [method, path] of [
      ['GET', AT],
      ['PUT', AT],
      ['GET', `${AT}/versions`],
      ['POST', `${AT}/rollback`],
      ['PUT', '/v1/sites/demo/moderation/pages'],
    ] as const) {
      await expectProblem(await call(method, path, { headers: { 'if-match': '*' } }), 401, 'unauthorized');
      const elsewhere = path.replace('demo', 'nobody');
      const sent = method === 'GET' ? {} : { body: { version: 1, page: 'https://a.example/', state: null } };
      const headers = { ...KEY, 'if-match': '*' };
      // The document itself is looked at first: an empty one is fine.
      const given = path === AT && method === 'PUT' ? { body: {} } : sent;
      const response = await call(method, elsewhere, { ...given, headers });
      expect(response.status).toBe(404);
    }
  });
});

describe('If-Match', () => {
  it('is asked for', async () => {
    await expectProblem(await put({}, null), 428, 'if-match-required');
    await expectProblem(await post(`${AT}/rollback`, { version: 1 }, KEY), 428, 'if-match-required');
  });

  it.for(['"v2"', 'W/"v1"', 'v1', '"1"', '""', '"v01"', '"v1", "v2"', '"v999999999999999999999"', 'null'])(
    '%s is not the newest version',
    async (tag, { expect: check }) => {
      const response = await put({ anyPage: false }, tag);
      check(response.headers.get('etag')).toBe('"v1"');
      await expectProblem(response, 412, 'stale-version');
      check(await stored()).toMatchObject({ version: 1 });
    },
  );

  it('* takes what is there', async () => {
    expect((await put({ name: 'New', anyPage: true }, '*')).headers.get('etag')).toBe('"v2"');
  });

  it('lets one of two editors through, however close they are', async () => {
    const { tag, settings } = await read();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => put({ ...settings, name: `By ${i}` }, tag)),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 412, 412, 412, 412, 412, 412, 412,
    ]);
    expect(await stored()).toMatchObject({ version: 2 });
    expect((await history()).versions).toHaveLength(2);
  });

  it('holds between the read and the write, too', async () => {
    const change = {
      siteId: 'demo',
      expected: 1,
      at: now(),
      actor: 'test',
      note: null,
      rolledBackTo: null,
      changes: [],
      settings: '{"anyPage":true}',
    };
    expect(await Promise.all([storeSettings(env.DB, change), storeSettings(env.DB, change)])).toEqual([
      2,
      null,
    ]);
  });

  it('* loses nothing: each of several is a version', async () => {
    await Promise.all(Array.from({ length: 4 }, (_, i) => put({ anyPage: true, name: `By ${i}` }, '*')));
    const { versions } = await history();
    expect(versions.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
  });
});

describe('a document that does not parse', () => {
  it.for([
    [{ orgins: [] }, ['/orgins']],
    [{ origins: ['https://a.example/', 7], name: '' }, ['/name', '/origins/0', '/origins/1']],
    [
      { policy: { rules: { NO_SUCH: { mode: 'off' }, LINK: { points: 3 } } } },
      ['/policy/rules/NO_SUCH', '/policy/rules/LINK/points'],
    ],
    [{ policy: { rules: { 'a/b~c': {} } } }, ['/policy/rules/a~1b~0c']],
    [{ policy: { thresholds: { spam: { hold: 9, reject: 5 } } } }, ['/policy/thresholds/spam']],
    [{ premoderation: 'some' }, ['/premoderation']],
    [{ closeAfterDays: 0 }, ['/closeAfterDays']],
    [{ nudge: 'yes' }, ['/nudge']],
    [{ retention: { guestKeys: 0 } }, ['/retention/guestKeys']],
    [{ endpoints: [] }, ['/endpoints']],
    [[], ['']],
    [null, ['']],
    ['"{}"', ['']],
  ] as const)('%j is refused, place by place', async ([document, pointers], { expect: check }) => {
    const response = await put(document === null ? 'null' : document, '"v1"');
    const { errors = [] } = await expectProblem(response, 422, 'invalid-input');
    check(errors.map(({ pointer }) => pointer)).toEqual(pointers);
    check(await stored()).toEqual({ settings: '{"name":"Greenroom demo","anyPage":true}', version: 1 });
  });

  it('is no way to prototypes', async () => {
    const response = await put('{"__proto__":{"anyPage":true},"constructor":1}', '"v1"');
    expect(await expectProblem(response, 422, 'invalid-input')).toMatchObject({ status: 422 });
  });

  it('is refused where a list has as many entries as fit in 1 MiB', async () => {
    const many = Array.from({ length: 400_000 }, () => 0);
    for (const document of [
      { origins: many },
      { secondOpinion: { url: 'https://check.example/', forces: many } },
      { learning: { ignore: many } },
      { policy: { words: many } },
    ]) {
      // Sequential, to tell which one it is.
      // oxlint-disable-next-line no-await-in-loop
      await expectProblem(await put(document, '*'), 422, 'invalid-input');
    }
  });

  it('is refused unread over 1 MiB', async () => {
    const long = JSON.stringify({ name: 'x'.repeat(10 * 1024 * 1024) });
    await expectProblem(await put(long, '"v1"'), 413, 'body-too-large');
    await expectProblem(await put('{', '"v1"'), 400, 'unreadable-body');
    const form = await call('PUT', AT, {
      body: 'name=x',
      headers: { ...KEY, 'if-match': '*', 'content-type': 'application/x-www-form-urlencoded' },
    });
    await expectProblem(form, 415, 'unsupported-media-type');
  });

  it('that was written by hand is shown as such, and cannot be sent back as if it were fine', async () => {
    await configure({ anyPage: true, maxBodyLength: 'long', nonsense: 1 });
    const { tag, settings } = await read();
    expect(settings.broken).toEqual(['maxBodyLength', 'nonsense']);
    expect(tag).toBe('"v2"');
    await expectProblem(await put(settings, tag), 422, 'invalid-input');
    await hold({ body: 'A friendly remark.' });
    const { broken: _, ...mended } = settings;
    expect((await put(mended, tag)).status).toBe(200);
    await publish();
    const { versions } = await history();
    expect(versions.map(({ actor }) => actor)).toEqual(['api', 'by hand', 'migration']);
    expect(versions[0]?.changes).toEqual([
      'Longest comment: can be read again.',
      'nonsense: can be read again.',
    ]);
  });
});

describe('rolling back', () => {
  it('makes an old version the newest, and says so', async () => {
    await put({ anyPage: true, name: 'Two' }, '"v1"');
    await put({ anyPage: true, name: 'Three', nudge: false }, '"v2"');
    const back = await rollback(2, '"v3"');
    expect(back.status).toBe(200);
    expect(back.headers.get('etag')).toBe('"v4"');
    expect(await body(back, settingsAnswer)).toMatchObject({ name: 'Two', nudge: true });
    expect((await history('?limit=1')).versions).toMatchObject([
      { version: 4, rolled_back_to: 2, changes: ['Name of the site: “Three” → “Two”', 'Nudge: no → yes'] },
    ]);
  });

  it('is refused where it cannot be done', async () => {
    await expectProblem(await rollback(2, '"v1"'), 404, 'not-found');
    await expectProblem(await rollback(0, '"v1"'), 422, 'invalid-input');
    await expectProblem(await rollback('1', '"v1"'), 422, 'invalid-input');
    await configure({ anyPage: 'maybe' });
    await put({ anyPage: true }, '"v2"');
    const { errors } = await expectProblem(await rollback(2, '"v3"'), 422, 'invalid-input');
    expect(errors).toMatchObject([{ pointer: '/anyPage' }]);
    await expectProblem(await rollback(1, '"v2"'), 412, 'stale-version');
    expect(await stored()).toEqual({ settings: '{"anyPage":true}', version: 3 });
    await configure('[]');
    await put({ anyPage: true }, '"v4"');
    await expectProblem(await rollback(4, '"v5"'), 422, 'invalid-input');
  });
});

describe('the history', () => {
  it('is read in pages', async () => {
    for (let i = 1; i <= 6; i++) await put({ anyPage: true, name: `Name ${i}` }, `"v${i}"`);
    const first = await history('?limit=3');
    expect([first.versions.map(({ version }) => version), first.next]).toEqual([[7, 6, 5], 5]);
    const second = await history(`?limit=4&before=${first.next}`);
    expect([second.versions.map(({ version }) => version), second.next]).toEqual([[4, 3, 2, 1], null]);
    for (const query of ['?limit=0', '?limit=101', '?before=x', '?before=-1', '?limit=1e3']) {
      await expectProblem(await get(`${AT}/versions${query}`, KEY), 422, 'invalid-input');
    }
  });

  it('takes no change of what is written', async () => {
    await expect(env.DB.prepare("UPDATE site_versions SET settings = '{}'").run()).rejects.toThrow(
      /append-only/,
    );
    await expect(env.DB.prepare('DELETE FROM site_versions').run()).rejects.toThrow(/append-only/);
  });
});

it('counts for the next comment', async () => {
  await submit();
  await put({ anyPage: true, maxBodyLength: 5 }, '*');
  expect((await submit()).status).toBe(422);
});
