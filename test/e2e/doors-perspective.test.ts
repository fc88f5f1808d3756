import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentanalyzer } from 'googleapis/build/src/apis/commentanalyzer/index.js';
import * as z from 'zod';
import { startServer, type Server } from './server.ts';

/** Google's own client and Coral's own request, against the running Worker: only the address is another. */

const KEY = 'dev-api-key';
const HELD = 'You are an idiot.';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** One line of a site's code changes: `rootUrl`. */
const client = (auth: string) => commentanalyzer({ version: 'v1alpha1', auth });
const rootUrl = (): { rootUrl: string } => ({ rootUrl: `${server.origin}/compat/perspective/` });

/** What the client throws (gaxios 2). */
const thrown = z.looseObject({
  code: z.union([z.string(), z.int()]),
  message: z.string(),
  response: z.looseObject({
    status: z.int(),
    data: z.looseObject({
      error: z.looseObject({ status: z.string(), details: z.array(z.looseObject({})).optional() }),
    }),
  }),
});
const failure = async (call: Promise<unknown>) =>
  thrown.parse(
    await call.then(
      () => null,
      (error: unknown) => error,
    ),
  );

describe('googleapis', () => {
  it('analyses a comment', async () => {
    const { data, status } = await client(KEY).comments.analyze(
      {
        requestBody: {
          comment: { text: `${HELD} The road is fine.` },
          requestedAttributes: { TOXICITY: {}, INSULT: {}, THREAT: { scoreThreshold: 0.5 } },
          spanAnnotations: true,
          clientToken: 'token',
          doNotStore: true,
        },
      },
      rootUrl(),
    );
    expect(status).toBe(200);
    expect(data).toMatchObject({ languages: ['en'], detectedLanguages: ['en'], clientToken: 'token' });
    expect(Object.keys(data.attributeScores ?? {})).toEqual(['TOXICITY', 'INSULT']);
    const toxicity = data.attributeScores?.['TOXICITY'];
    expect(toxicity?.summaryScore).toEqual({ type: 'PROBABILITY', value: expect.any(Number) as unknown });
    expect(toxicity?.summaryScore?.value).toBeGreaterThan(0.8);
    const [span, ...others] = toxicity?.spanScores ?? [];
    expect(others).toEqual([]);
    expect(HELD.slice(span?.begin ?? 0, span?.end ?? 0)).toContain('idiot');
  });

  it('works with the host name alone changed', async () => {
    const { data } = await client(KEY).comments.analyze(
      {
        requestBody: {
          comment: { text: 'Well put.' },
          requestedAttributes: { TOXICITY: {} },
          languages: ['en'],
        },
      },
      { rootUrl: `${server.origin}/` },
    );
    expect(data.attributeScores?.['TOXICITY']?.summaryScore?.value).toBeLessThan(0.1);
  });

  it('reports what Perspective would', async () => {
    const analyze = (requestBody: object, key = KEY) =>
      failure(client(key).comments.analyze({ requestBody }, rootUrl()));
    const comment = { text: 'x' };
    const requestedAttributes = { TOXICITY: {} };
    const errors = [
      [await analyze({ comment: {}, requestedAttributes }), 'COMMENT_EMPTY'],
      [await analyze({ comment }), 'NO_REQUESTED_ATTRIBUTES'],
      [await analyze({ comment: { text: 'x'.repeat(21_000) }, requestedAttributes }), 'COMMENT_TOO_LONG'],
      [
        await analyze({ comment, requestedAttributes, languages: ['sv'] }),
        'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE',
      ],
      [await analyze({ comment, requestedAttributes: { UNSUBSTANTIAL: {} } }), 'INVALID_REQUEST'],
    ] as const;
    for (const [error, errorType] of errors) {
      expect(Number(error.code)).toBe(400);
      expect(error.response.data.error).toMatchObject({
        status: 'INVALID_ARGUMENT',
        details: [{ errorType }],
      });
    }
    const wrongKey = await analyze({ comment, requestedAttributes }, 'wrong');
    expect(wrongKey.message).toBe('API key not valid. Please pass a valid API key.');
    expect(wrongKey.response.data.error.details).toMatchObject([{ reason: 'API_KEY_INVALID' }]);
  });

  it('suggests a score', async () => {
    const { data } = await client(KEY).comments.suggestscore(
      {
        requestBody: {
          comment: { text: 'It was a joke among friends, and they know that it was.' },
          attributeScores: { TOXICITY: { summaryScore: { value: 0 } } },
          clientToken: 'comment:7',
        },
      },
      rootUrl(),
    );
    expect(data).toEqual({ clientToken: 'comment:7', detectedLanguages: ['en'], requestedLanguages: [] });
  });
});

describe('Coral', () => {
  /** services/perspective of coralproject/talk: the path is joined to the endpoint of its settings. */
  const send = async (operation: string, body: object): Promise<Response> => {
    const url = new URL(`${server.origin}/compat/perspective/v1alpha1`);
    url.pathname += `/${operation}`;
    url.searchParams.set('key', KEY);
    const headers = { 'Content-Type': 'application/json' };
    return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  };
  const answer = z.looseObject({
    attributeScores: z.looseObject({
      TOXICITY: z.looseObject({ summaryScore: z.looseObject({ value: z.number() }) }),
    }),
  });

  it.for([
    [HELD, true],
    ['يا كلب، اخرس', true],
    ['I disagree, and here is why: the road was planned in 1998.', false],
  ] as const)('%j is toxic at its default threshold: %j', async ([text, toxic], { expect: check }) => {
    const response = await send('comments:analyze', {
      comment: { text },
      doNotStore: true,
      requestedAttributes: { TOXICITY: {} },
      languages: ['en'],
    });
    const { attributeScores } = answer.parse(await response.json());
    check(attributeScores.TOXICITY.summaryScore.value > 0.8).toBe(toxic);
  });

  it('says what its moderators decided', async () => {
    const response = await send('comments:suggestscore', {
      comment: { text: HELD },
      context: { entries: [{ text: JSON.stringify({ url: 'https://news.example/a?commentID=7' }) }] },
      attributeScores: { TOXICITY: { summaryScore: { value: 1 } } },
      languages: ['en'],
      communityId: 'Coral:https://comments.news.example',
      clientToken: 'comment:7',
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ clientToken: 'comment:7', requestedLanguages: ['en'] });
  });
});
