import { env } from 'cloudflare:workers';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeCredential } from '../../src/comments/credentials.ts';
import { createModerator, TEST_STRING } from '../../src/moderation/index.ts';
import { body, CASINO, call, configure, database, HELD, newApp, now, tick } from './harness.ts';

/** Perspective's door from within: what a client could send, and what is kept of it. */

database();

const ROOT = '/compat/perspective/v1alpha1';
const MASTER = 'dev-api-key';
const ARABIC = 'يا كلب، اخرس';
/** With the charset, as Google sends it. */
const GOOGLE_JSON = 'application/json; charset=UTF-8';

const scored = z.object({ value: z.number(), type: z.literal('PROBABILITY') });
const analysis = z.strictObject({
  attributeScores: z
    .record(
      z.string(),
      z.strictObject({
        spanScores: z.array(z.strictObject({ begin: z.int(), end: z.int(), score: scored })).min(1),
        summaryScore: scored,
      }),
    )
    .optional(),
  languages: z.array(z.string()),
  detectedLanguages: z.array(z.string()),
  clientToken: z.string().optional(),
});
const suggestion = z.strictObject({
  clientToken: z.string().optional(),
  detectedLanguages: z.array(z.string()),
  requestedLanguages: z.array(z.string()),
});
const refusal = z.strictObject({
  error: z.strictObject({
    code: z.int(),
    message: z.string().min(1),
    status: z.enum(['INVALID_ARGUMENT', 'PERMISSION_DENIED']),
    details: z.array(z.looseObject({ '@type': z.string() })).optional(),
  }),
});

const send = (method: string, input: unknown, key: string | null = MASTER, root = ROOT): Promise<Response> =>
  call('POST', `${root}/comments:${method}${key === null ? '' : `?key=${encodeURIComponent(key)}`}`, {
    body: input,
  });
const ask = (text: string, more: object = {}) => ({
  comment: { text },
  requestedAttributes: { TOXICITY: {} },
  ...more,
});
const analyze = async (input: unknown) => body(await send('analyze', input), analysis);
const toxicity = async (text: string, more: object = {}): Promise<number> =>
  (await analyze(ask(text, more))).attributeScores?.['TOXICITY']?.summaryScore.value ?? Number.NaN;

async function expectProblem(response: Response, code: number, errorType?: string) {
  expect(response.status).toBe(code);
  expect(response.headers.get('content-type')).toBe(GOOGLE_JSON);
  const { error } = await body(response, refusal);
  expect(error.code).toBe(code);
  expect(error.details?.[0]?.['errorType']).toBe(errorType);
  return error;
}

const checked = async () => {
  const { results } = await env.DB.prepare(
    'SELECT site_id, door, label, fields, decision FROM checked ORDER BY label',
  ).all<Record<string, string | null>>();
  return results;
};

async function doorKey(siteId = 'demo'): Promise<string> {
  const vault = { db: env.DB, webhookSecret: env.WEBHOOK_SECRET, now: now(), random: () => tick(1) };
  const made = await makeCredential(vault, { siteId, kind: 'door', name: 'coral', secret: null });
  if ('refused' in made) throw new Error(made.refused);
  return made.secret;
}

describe('analyze', () => {
  it('answers several attributes in the words of Perspective', async () => {
    const attributes = ['TOXICITY', 'SEVERE_TOXICITY', 'INSULT', 'SPAM', 'TOXICITY_EXPERIMENTAL'];
    const answer = await analyze({
      comment: { text: HELD, type: 'PLAIN_TEXT' },
      context: { entries: [{ text: 'The article.' }] },
      requestedAttributes: Object.fromEntries(attributes.map((name) => [name, { scoreType: 'PROBABILITY' }])),
      languages: ['en'],
      clientToken: 'comment:7',
      sessionId: '12',
      communityId: 'Coral:https://news.example',
      spanAnnotations: true,
      doNotStore: true,
    });
    expect(answer).toMatchObject({ languages: ['en'], detectedLanguages: ['en'], clientToken: 'comment:7' });
    expect(Object.keys(answer.attributeScores ?? {})).toEqual(attributes);
    expect(answer.attributeScores?.['TOXICITY']?.summaryScore.value).toBeGreaterThan(0.8);
    expect(answer.attributeScores?.['SPAM']).toEqual({
      spanScores: [{ begin: 0, end: HELD.length, score: { value: 0.02, type: 'PROBABILITY' } }],
      summaryScore: { value: 0.02, type: 'PROBABILITY' },
    });
    const [span] = answer.attributeScores?.['INSULT']?.spanScores ?? [];
    expect(HELD.slice(span?.begin, span?.end)).toContain('idiot');
  });

  it('is found where only the host name is changed', async () => {
    const response = await send('analyze', ask(HELD), MASTER, '/v1alpha1');
    expect(response.headers.get('content-type')).toBe(GOOGLE_JSON);
    expect(
      (await body(response, analysis)).attributeScores?.['TOXICITY']?.summaryScore.value,
    ).toBeGreaterThan(0.8);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it("moves with the site's own thresholds", async () => {
    const { scores } = createModerator().assess({ body: HELD });
    const at = async (hold: number, reject: number): Promise<number> => {
      await configure({ policy: { thresholds: { toxicity: { hold, reject } } } });
      return toxicity(HELD);
    };
    expect(await at(scores.toxicity, 99)).toBe(0.81);
    expect(await at(scores.toxicity + 0.1, 99)).toBeLessThanOrEqual(0.8);
    expect(await at(1, scores.toxicity)).toBe(0.95);
    expect(await at(scores.toxicity, scores.toxicity)).toBe(0.95);
  });

  it('reads as held while a part of the settings is broken', async () => {
    await configure({ policy: { thresholds: 'none' } });
    expect(await toxicity('A clear and friendly remark.')).toBe(0.81);
  });

  it('reads a text that is too long to be read to its end as held, and the test string as rejected', async () => {
    expect(await toxicity('A friendly remark. '.repeat(1070))).toBeGreaterThan(0.8);
    expect(await toxicity(TEST_STRING)).toBe(0.95);
  });

  it('judges Arabic that a client calls English', async () => {
    const answer = await analyze(ask(ARABIC, { languages: ['en'] }));
    expect(answer).toMatchObject({ languages: ['en'], detectedLanguages: ['ar'] });
    expect(answer.attributeScores?.['TOXICITY']?.summaryScore.value).toBeGreaterThan(0.8);
  });

  it('leaves out what is below the threshold asked for', async () => {
    const requestedAttributes = { TOXICITY: { scoreThreshold: 0.5 }, SPAM: { scoreThreshold: '0.5' } };
    const high = await analyze({ comment: { text: HELD }, requestedAttributes });
    expect(Object.keys(high.attributeScores ?? {})).toEqual(['TOXICITY']);
    const low = await analyze({ comment: { text: 'A clear and friendly remark.' }, requestedAttributes });
    expect(low).not.toHaveProperty('attributeScores');
  });

  it('takes names as the .proto file writes them, null for unset, and no media type', async () => {
    const response = await call('POST', `${ROOT}/comments:analyze?key=${MASTER}`, {
      body: JSON.stringify({
        comment: { text: HELD, type: null },
        requested_attributes: { TOXICITY: { score_threshold: null } },
        client_token: 'x',
        context: null,
      }),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(await body(response, analysis)).toMatchObject({ clientToken: 'x', detectedLanguages: ['en'] });
  });
});

describe('languages', () => {
  it.for([['en'], ['ar'], ['pt-BR'], ['zh-Hant-TW'], ['ar-Latn'], ['en', 'fr']])(
    '%s are read',
    async (languages, { expect: check }) => {
      check((await analyze(ask('A clear remark.', { languages }))).languages).toEqual(languages);
    },
  );

  it.for([['ko'], ['hi-Latn'], ['en', 'sv'], ['nonsense!'], ['']])(
    '%s are refused as Perspective did',
    async (languages, { expect: check }) => {
      const response = await send('analyze', ask(HELD, { languages }));
      const error = await expectProblem(response, 400, 'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE');
      check(error.message).toMatch(/^Attribute TOXICITY does not support request languages: /);
      check(error.details?.[0]).toMatchObject({
        languageNotSupportedByAttributeError: { requestedLanguages: languages, attribute: 'TOXICITY' },
      });
    },
  );

  it('are found where none is named', async () => {
    const answer = await analyze(ask('يا أخي، المقال جميل جدا وشكرا لكم', { languages: [] }));
    expect(answer).toMatchObject({ languages: ['ar'], detectedLanguages: ['ar'] });
  });

  it('that cannot be told or read are errors where nothing was found', async () => {
    await expectProblem(await send('analyze', ask('12345 67')), 400, 'LANGUAGE_DETECTION_FAILED');
    const error = await expectProblem(
      await send('analyze', ask('정말 좋은 기사입니다')),
      400,
      'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE',
    );
    expect(error.details?.[0]).toMatchObject({
      languageNotSupportedByAttributeError: { detectedLanguages: ['ko'], attribute: 'TOXICITY' },
    });
  });

  it('that a few words do not tell are no error', async () => {
    expect(await analyze(ask('Well put.'))).toMatchObject({ languages: ['und'], detectedLanguages: ['und'] });
    await expectProblem(await send('analyze', ask('สวัสดี')), 400, 'LANGUAGE_DETECTION_FAILED');
  });

  it('are no way around: abuse in a sentence of another language is answered', async () => {
    expect(await toxicity('정말 좋은 기사입니다 정말 좋은 기사입니다. fuck you, you idiot')).toBeGreaterThan(
      0.8,
    );
  });
});

describe('a key', () => {
  it('of the site opens it, in the query or a header', async () => {
    const key = await doorKey();
    expect((await send('analyze', ask(HELD), key)).status).toBe(200);
    const response = await call('POST', `${ROOT}/comments:analyze`, {
      body: ask(HELD),
      headers: { 'x-goog-api-key': key },
    });
    expect(response.status).toBe(200);
  });

  it.for(['wrong', 'a'.repeat(201), 'a'.repeat(7000), "' OR 1=1 --", 'dev-api-ke', ' dev-api-key', '\0'])(
    '%# that is none gets what Google answers',
    async (key, { expect: check }) => {
      const error = await expectProblem(await send('analyze', ask(HELD), key), 400);
      check(error).toMatchObject({
        status: 'INVALID_ARGUMENT',
        details: [{ reason: 'API_KEY_INVALID', domain: 'googleapis.com' }],
      });
    },
  );

  it.for([null, ''])('that is missing (%j) is forbidden', async (key) => {
    const error = await expectProblem(await send('suggestscore', ask(HELD), key), 403);
    expect(error.status).toBe('PERMISSION_DENIED');
  });

  it('comes before the body: who has none learns nothing of what is wrong with it', async () => {
    await expectProblem(await send('analyze', '{', 'wrong'), 400);
    expect((await (await send('analyze', '{', 'wrong')).text()).includes('API_KEY_INVALID')).toBe(true);
  });

  it('of one site keeps nothing with another', async () => {
    await env.DB.prepare(
      `INSERT INTO sites (id, settings, version, created_at) VALUES ('other', '{"doors":{"store":true}}', 1, ?1)`,
    )
      .bind(now())
      .run();
    const key = await doorKey('other');
    expect((await send('analyze', ask(HELD), key)).status).toBe(200);
    expect((await checked()).map((row) => row['site_id'])).toEqual(['other']);
  });
});

describe('bad input', () => {
  const INVALID = 'INVALID_REQUEST';
  const manyNames = () => Array.from({ length: 20_000 }, (_, i) => `"A${i}":1`).join(',');
  it.for([
    ['no comment', { requestedAttributes: { TOXICITY: {} } }, 'COMMENT_EMPTY'],
    ['no text', ask('x', { comment: {} }), 'COMMENT_EMPTY'],
    ['an empty text', ask(''), 'COMMENT_EMPTY'],
    ['a blank text', ask(' \n\u00a0'), 'COMMENT_EMPTY'],
    ['an empty body', '', 'COMMENT_EMPTY'],
    ['20,481 bytes', ask('a'.repeat(20_481)), 'COMMENT_TOO_LONG'],
    ['20,481 bytes of Arabic', ask('ا'.repeat(10_241)), 'COMMENT_TOO_LONG'],
    ['no attributes', { comment: { text: 'x' } }, 'NO_REQUESTED_ATTRIBUTES'],
    ['an empty map', ask('x', { requestedAttributes: {} }), 'NO_REQUESTED_ATTRIBUTES'],
    ['an unknown attribute', ask('x', { requestedAttributes: { UNSUBSTANTIAL: {} } }), INVALID],
    ['an attribute that every object has', ask('x', { requestedAttributes: { constructor: {} } }), INVALID],
    ['a number as attribute', ask('x', { requestedAttributes: { TOXICITY: 1 } }), INVALID],
    ['a list of attributes', ask('x', { requestedAttributes: ['TOXICITY'] }), INVALID],
    ['another score type', ask('x', { requestedAttributes: { TOXICITY: { scoreType: 'RAW' } } }), INVALID],
    [
      'a threshold that is none',
      ask('x', { requestedAttributes: { TOXICITY: { scoreThreshold: '!' } } }),
      INVALID,
    ],
    ['a text that is a number', ask('x', { comment: { text: 7 } }), INVALID],
    ['HTML', ask('x', { comment: { text: '<b>x</b>', type: 'HTML' } }), INVALID],
    ['a type that is none', ask('x', { comment: { text: 'x', type: 'MARKDOWN' } }), INVALID],
    ['both kinds of context', ask('x', { context: { entries: [], articleAndParentComment: {} } }), INVALID],
    ['a language that is a number', ask('x', { languages: [1] }), INVALID],
    ['101 languages', ask('x', { languages: Array.from({ length: 101 }, () => 'en') }), INVALID],
    ['doNotStore as text', ask('x', { doNotStore: 'true' }), INVALID],
    ['a mistyped name', ask('x', { doNotstore: true }), INVALID],
    ['null', null, INVALID],
    ['a list', [], INVALID],
    ['text', '"x"', INVALID],
    ['no JSON', '{"comment":', INVALID],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), INVALID],
    ['deep JSON', `${'{"comment":'.repeat(20_000)}1${'}'.repeat(20_000)}`, INVALID],
    ['deep lists', `{"languages":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, INVALID],
    ['a list too long to look at', `{"context":{"entries":[1${',1'.repeat(500_000)}]}}`, INVALID],
    ['names too many to look at', `{"requestedAttributes":{${manyNames()}}}`, INVALID],
    ['fields too many to look at', `{${manyNames()}}`, INVALID],
    ['a body of over 1 MiB', ask('x', { clientToken: 'x'.repeat(1_100_000) }), INVALID],
    ['a body of over 256 KiB', ask('x', { clientToken: 'x'.repeat(262_144) }), INVALID],
    ['a prototype', '{"__proto__":{"comment":{"text":"x"}}}', INVALID],
  ] as const)('%s', async ([, input, errorType], { expect: check }) => {
    const error = await expectProblem(await send('analyze', input ?? 'null'), 400, errorType);
    check(error.message.length).toBeLessThan(400);
  });

  it('as attribute names asks for none', async () => {
    const input = '{"comment":{"text":"x"},"requestedAttributes":{"__proto__":{}}}';
    await expectProblem(await send('analyze', input), 400, 'NO_REQUESTED_ATTRIBUTES');
  });

  it('takes any string for a text', async () => {
    for (const text of ['a\u0000b', 'a\ud800', '\u202eabc', 'a' + '\u0301'.repeat(5000), '﷽'.repeat(3000)]) {
      expect((await send('analyze', ask(text, { languages: ['en'] }))).status).toBe(200);
    }
  });

  it('of whatever shape is answered or refused, never more than that', async () => {
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('PLAIN_TEXT', 'en', 'PROBABILITY'),
    );
    const shape = fc.record(
      {
        comment: fc.oneof(anything, fc.record({ text: fc.string({ unit: 'binary' }), type: anything })),
        requestedAttributes: fc.oneof(
          anything,
          fc.dictionary(fc.constantFrom('TOXICITY', 'SPAM', '__proto__'), anything),
        ),
        attributeScores: fc.dictionary(fc.constantFrom('TOXICITY', 'SPAM'), anything),
        languages: anything,
        context: anything,
        doNotStore: anything,
        spanAnnotations: anything,
        clientToken: anything,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(shape, fc.constantFrom('analyze', 'suggestscore'), async (input, method) => {
        const response = await send(method, JSON.stringify(input));
        expect([200, 400]).toContain(response.status);
        await response.json();
      }),
      { numRuns: 200 },
    );
  });

  it('of another method names those that there are', async () => {
    const response = await call('GET', `${ROOT}/comments:analyze?key=${MASTER}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it.for(['comments', 'comments:', 'comments:delete', 'commentsXanalyze', 'comments/analyze'])(
    '%s is no method',
    async (method) => {
      expect((await call('POST', `${ROOT}/${method}?key=${MASTER}`, { body: ask('x') })).status).toBe(404);
    },
  );
});

describe('storing', () => {
  it('is off', async () => {
    await analyze(ask(HELD));
    expect(await checked()).toEqual([]);
  });

  it('keeps what the site wants kept, with what was thought of it and nothing of who asked', async () => {
    await configure({ doors: { store: true } });
    await analyze(
      ask(HELD, { clientToken: 'tok', sessionId: 'ses', context: { entries: [{ text: 'ctx' }] } }),
    );
    const [row, ...others] = await checked();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ site_id: 'demo', door: 'perspective', label: null });
    expect(JSON.parse(row?.['fields'] ?? '')).toEqual({ body: HELD });
    expect(JSON.parse(row?.['decision'] ?? '')).toMatchObject({ verdict: 'hold', because: 'toxicity' });
    for (const secret of ['tok', 'ses', 'ctx', MASTER])
      expect(JSON.stringify(row)).not.toContain(`"${secret}"`);
  });

  it.for([{ doNotStore: true }, { do_not_store: true }])('is forbidden by %j', async (forbidden) => {
    await configure({ doors: { store: true } });
    await analyze(ask(HELD, forbidden));
    expect(await checked()).toEqual([]);
  });

  it('fails by itself: the scores are answered', async () => {
    await configure({ doors: { store: true } });
    await env.DB.prepare('DROP TABLE checked').run();
    expect(await toxicity(HELD)).toBeGreaterThan(0.8);
  });
});

describe('suggestscore', () => {
  it('of more spans than there can be is refused', async () => {
    const spanScores = `[1${',1'.repeat(500_000)}]`;
    const input = `{"comment":{"text":"x"},"attributeScores":{"TOXICITY":{"spanScores":${spanScores}}}}`;
    await expectProblem(await send('suggestscore', input), 400, 'INVALID_REQUEST');
  });

  const suggest = (scores: object | null, more: object = {}) => ({
    comment: { text: HELD },
    attributeScores: scores,
    ...more,
  });
  const value = (number: number) => ({ summaryScore: { value: number } });
  const labels = async () => (await checked()).map((row) => row['label']);

  it('keeps what a moderator says, as Coral sends it', async () => {
    const response = await send(
      'suggestscore',
      suggest(
        { TOXICITY: value(1) },
        {
          context: { entries: [{ text: '{"url":"https://news.example/a?commentID=7"}' }] },
          languages: ['en'],
          communityId: 'Coral:https://news.example',
          clientToken: 'comment:7',
        },
      ),
    );
    expect(await body(response, suggestion)).toEqual({
      clientToken: 'comment:7',
      detectedLanguages: ['en'],
      requestedLanguages: ['en'],
    });
    const [row] = await checked();
    expect(row).toMatchObject({ site_id: 'demo', door: 'perspective', label: 'toxic' });
    expect(JSON.parse(row?.['fields'] ?? '')).toEqual({ body: HELD });
    expect(JSON.parse(row?.['decision'] ?? '')).toMatchObject({ verdict: 'hold' });
  });

  it('keeps one row for each thing that was said', async () => {
    await send('suggestscore', suggest({ TOXICITY: value(0), SPAM: value(1) }));
    expect(await labels()).toEqual(['not-toxic', 'spam']);
  });

  it('goes by the highest span where there is no summary', async () => {
    const spanScores = [0.1, 0.9].map((score, at) => ({ begin: at, end: at + 1, score: { value: score } }));
    await send('suggestscore', suggest({ TOXICITY: { spanScores } }));
    expect(await labels()).toEqual(['toxic']);
  });

  it('believes doNotStore, which Google’s had not', async () => {
    const response = await send('suggestscore', suggest({ TOXICITY: value(1) }, { doNotStore: true }));
    expect(response.status).toBe(200);
    expect(await labels()).toEqual([]);
  });

  it.for([
    ['no scores', {}],
    ['null', null],
    ['an unknown attribute', { FLIRTATION: value(1) }],
    ['no score', { TOXICITY: {} }],
    ['no value', { TOXICITY: { summaryScore: {} } }],
    ['a value above 1', { TOXICITY: value(2) }],
    ['a value that is none', { TOXICITY: { summaryScore: { value: 'high' } } }],
    ['a number', { TOXICITY: 1 }],
  ] as const)('refuses %s', async ([, scores], { expect: check }) => {
    await expectProblem(await send('suggestscore', suggest(scores)), 400, 'INVALID_REQUEST');
    check(await labels()).toEqual([]);
  });

  it('refuses an empty comment', async () => {
    const input = { comment: { text: '' }, attributeScores: { TOXICITY: value(1) } };
    await expectProblem(await send('suggestscore', input), 400, 'COMMENT_EMPTY');
  });
});

it('spam is told apart from abuse', async () => {
  const answer = await analyze({
    comment: { text: CASINO },
    requestedAttributes: { SPAM: {}, TOXICITY: {}, LIKELY_TO_REJECT: {} },
  });
  const [spam, abuse, either] = ['SPAM', 'TOXICITY', 'LIKELY_TO_REJECT'].map(
    (name) => answer.attributeScores?.[name]?.summaryScore.value ?? 0,
  );
  expect(spam).toBeGreaterThan(0.8);
  expect(abuse).toBe(0.02);
  expect(either).toBe(spam);
});

it('one read of the database is all that an analysis takes', async () => {
  let batches = 0;
  const db = new Proxy(env.DB, {
    get(target, name) {
      if (name === 'batch') batches += 1;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const response = await newApp().fetch(
    new Request(`http://localhost:8787${ROOT}/comments:analyze?key=${MASTER}`, {
      method: 'POST',
      body: JSON.stringify(ask(HELD)),
    }),
    { ...env, DB: db },
  );
  expect(response.status).toBe(200);
  expect(batches).toBe(1);
});
