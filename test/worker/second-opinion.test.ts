import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TEST_STRING } from '../../src/moderation/index.ts';
import { outside } from './outside.ts';
import { configure, database, get, HELD, KEY, post, submit, tick } from './harness.ts';
import { verified } from './outside.ts';

database();
afterEach(() => vi.restoreAllMocks());

const URL_OF_IT = 'https://opinion.example/check?key=hush';
/** Some evidence, under the threshold: 4.75 points of 5. */
const CLOSE = 'This is a stupid article.';
const CLEAR = 'A clear and friendly remark.';
/** Each becomes eighteen letters: the rules read only the beginning. */
const UNREAD = '\ufdfa'.repeat(3000);

type Asked = ReturnType<typeof outside>;
type Answer = () => Response | Promise<Response>;

const saying =
  (verdict: string, more: object = {}): Answer =>
  () =>
    Response.json({ verdict, ...more });

/** Sets the demo site up, and what it is answered. */
async function opinion(answer: Answer, settings: object = {}): Promise<Asked> {
  await configure({ anyPage: true, secondOpinion: { url: URL_OF_IT, ...settings } });
  return outside(answer);
}

interface Moderated {
  status: string;
  decision: {
    verdict: string;
    because?: string;
    scores: Record<string, number>;
    findings: {
      rule: string;
      category: string;
      score: number;
      field: string;
      start: number;
      end: number;
      why: string;
    }[];
  };
}

/** Posts a comment; what moderators see of it, with the opinion's finding. */
async function judged(body: string, fields: object = {}) {
  tick(1);
  const response = await submit({ body, ...fields });
  expect([201, 202]).toContain(response.status);
  const answer = await response.json<{ id?: string; comment?: { id: string } }>();
  const id = answer.comment?.id ?? answer.id ?? '';
  const moderated = await (await get(`/v1/sites/demo/moderation/comments/${id}`, KEY)).json<Moderated>();
  const { status, decision } = moderated;
  const finding = decision.findings.find(({ rule }) => rule.startsWith('SECOND_OPINION'));
  return { status, decision, finding };
}

describe('what is asked', () => {
  it('the comment with our assessment, without the e-mail address, signed by the deployment', async () => {
    const asked = await opinion(saying('hold'));
    await judged(HELD, {
      name: 'Ann',
      email: 'ann@private.example',
      website: 'https://ann.example/',
      title: 'News',
      lang: 'en',
    });
    expect(asked).toHaveLength(1);
    const [request] = asked;
    if (!request) throw new Error('nothing was asked');
    expect(request.url).toBe(URL_OF_IT);
    expect(request.headers.get('content-type')).toBe('application/json');
    expect(verified(env.WEBHOOK_SECRET, request)).toMatchObject({
      body: HELD,
      name: 'Ann',
      website: 'https://ann.example/',
      page: 'https://news.example/article',
      title: 'News',
      lang: 'en',
      assessment: { verdict: 'hold', because: 'toxicity', scores: { spam: 0 } },
    });
    expect(request.body).not.toContain('private.example');
  });

  it('each time under another id', async () => {
    const asked = await opinion(saying('hold'));
    await judged(HELD);
    await judged(HELD);
    expect(new Set(asked.map(({ headers }) => headers.get('webhook-id'))).size).toBe(2);
  });

  it('signed with the site’s own secrets while one follows the other', async () => {
    const make = async () => {
      const made = await post(
        '/v1/sites/demo/moderation/credentials',
        { kind: 'opinion', name: 'judge' },
        KEY,
      );
      return (await made.json<{ secret: string }>()).secret;
    };
    const old = await make();
    tick(1);
    const young = await make();
    const asked = await opinion(saying('hold'));
    await judged(HELD);
    const [request] = asked;
    if (!request) throw new Error('nothing was asked');
    expect(request.headers.get('webhook-signature')?.split(' ')).toHaveLength(2);
    expect(verified(young, request)).toMatchObject({ body: HELD });
    expect(verified(old, request)).toMatchObject({ body: HELD });
    expect(() => verified(env.WEBHOOK_SECRET, request)).toThrow('signature');
  });

  it('in Coral’s shape, signed in Coral’s way', async () => {
    const asked = await opinion(() => Response.json({ status: 'APPROVED' }), { shape: 'coral', cap: 6 });
    const { status, finding } = await judged(HELD);
    expect(status).toBe('published');
    expect(finding).toMatchObject({ score: -6, why: 'The second opinion (opinion.example) said approve.' });
    const [request] = asked;
    if (!request) throw new Error('nothing was asked');
    expect(JSON.parse(request.body)).toMatchObject({
      action: 'NEW',
      comment: { body: HELD, parentID: null },
    });
    const key = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(env.WEBHOOK_SECRET),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(request.body));
    const hex = Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(request.headers.get('x-coral-signature')).toBe(`sha256=${hex}`);
  });
});

describe('who is asked about', () => {
  it('held comments only, unless the site says all', async () => {
    const asked = await opinion(saying('hold'));
    expect(await judged(CLEAR)).toMatchObject({ status: 'published', finding: undefined });
    expect(asked).toHaveLength(0);
    await opinion(saying('hold'), { when: 'all' });
    expect(await judged(CLEAR)).toMatchObject({ status: 'published', finding: { score: 0 } });
  });

  it('nobody without a second opinion in the settings', async () => {
    const asked = outside(saying('approve'));
    expect(await judged(HELD)).toMatchObject({ status: 'pending', finding: undefined });
    expect(asked).toHaveLength(0);
  });

  it('nothing that is rejected already, that a hard fact decided, or while settings are broken', async () => {
    const forces = ['approve', 'hold', 'reject'];
    const asked = await opinion(saying('approve'), { when: 'all', forces, cap: 20 });
    expect(await judged(TEST_STRING)).toMatchObject({ status: 'rejected', finding: undefined });
    expect(await judged(UNREAD)).toMatchObject({
      status: 'pending',
      decision: { because: 'forced' },
      finding: undefined,
    });
    const strict = { thresholds: { toxicity: { hold: 1, reject: 2 } } };
    const secondOpinion = { url: URL_OF_IT, when: 'all', forces };
    await configure({ anyPage: true, policy: strict, secondOpinion });
    expect(await judged(HELD)).toMatchObject({ status: 'rejected', finding: undefined });
    await configure({ anyPage: true, orgins: [], secondOpinion });
    expect(await judged(CLEAR)).toMatchObject({ status: 'pending', finding: undefined });
    expect(await judged(HELD)).toMatchObject({ status: 'pending', finding: undefined });
    expect(asked).toHaveLength(0);
  });
});

describe('what it says', () => {
  it('is evidence with a capped score', async () => {
    await opinion(saying('approve', { reason: 'Friendly banter.' }));
    const four = await judged(HELD);
    expect(four).toMatchObject({ status: 'pending', decision: { because: 'toxicity' } });
    expect(four.finding).toEqual({
      rule: 'SECOND_OPINION',
      category: 'context',
      score: -4,
      field: 'body',
      start: 0,
      end: 0,
      text: '',
      why: 'The second opinion (opinion.example) said approve: “Friendly banter.”',
    });
    await opinion(saying('approve'), { cap: 6 });
    const six = await judged(HELD);
    expect(six).toMatchObject({
      status: 'published',
      decision: { verdict: 'approve', scores: { toxicity: 3.75 } },
    });
    expect(six.decision.because).toBeUndefined();
  });

  it('of a held comment counts in the sum that held it', async () => {
    await opinion(saying('reject', { scores: { spam: 9 } }), { cap: 12 });
    expect(await judged(HELD)).toMatchObject({
      status: 'rejected',
      decision: { because: 'toxicity', scores: { spam: 0, toxicity: 21.75 } },
    });
    await opinion(saying('approve'), { cap: 12 });
    expect(await judged('Buy now at https://shop.example')).toMatchObject({
      status: 'published',
      decision: { scores: { spam: 0 } },
    });
  });

  it('of an approved comment counts in the sum that it names', async () => {
    await opinion(saying('reject', { scores: { spam: 0.9, toxicity: 0.1 } }), { when: 'all', cap: 6 });
    expect(await judged(CLEAR)).toMatchObject({
      status: 'pending',
      decision: { because: 'spam', scores: { spam: 6 } },
    });
    await opinion(saying('reject'), { when: 'all', cap: 6 });
    expect(await judged(CLEAR)).toMatchObject({ status: 'pending', decision: { because: 'toxicity' } });
  });

  it('alone does not hold a clean comment by default', async () => {
    await opinion(saying('reject'), { when: 'all' });
    expect(await judged(CLEAR)).toMatchObject({ status: 'published', finding: { score: 4 } });
  });

  it('of hold has no points', async () => {
    await opinion(saying('hold'));
    expect(await judged(HELD)).toMatchObject({ status: 'pending', decision: { scores: { toxicity: 9.75 } } });
  });

  it('may be nothing: Coral’s phases are silent where they do not care', async () => {
    for (const answer of [() => new Response(null, { status: 204 }), () => Response.json({})]) {
      await opinion(answer, { shape: 'coral' });
      const { status, finding } = await judged(HELD);
      expect(status).toBe('pending');
      expect(finding).toMatchObject({
        rule: 'SECOND_OPINION',
        score: 0,
        why: 'The second opinion (opinion.example) had none.',
      });
    }
  });

  it('counts as it is where the site says so', async () => {
    await opinion(saying('approve'), { forces: ['approve'], cap: 0 });
    expect(await judged(HELD)).toMatchObject({
      status: 'published',
      decision: { verdict: 'approve', because: 'forced' },
    });
    await opinion(saying('reject'), { forces: ['reject'], cap: 0 });
    expect(await judged(HELD)).toMatchObject({ status: 'rejected', decision: { because: 'forced' } });
    await opinion(saying('hold'), { forces: ['hold'], when: 'all' });
    expect(await judged(CLEAR)).toMatchObject({ status: 'pending', decision: { because: 'forced' } });
    await opinion(saying('approve'), { forces: ['reject'], cap: 0 });
    expect(await judged(HELD)).toMatchObject({ status: 'pending', decision: { because: 'toxicity' } });
  });

  it('publishes nothing that our rules could not read to its end', async () => {
    const asked = await opinion(saying('approve'), { forces: ['approve'], cap: 20 });
    expect(await judged(`${HELD} ${UNREAD}`)).toMatchObject({
      status: 'pending',
      decision: { because: 'forced' },
    });
    expect(asked).toHaveLength(1);
  });

  it('is told in words that stay theirs, however hostile', async () => {
    const reason = `fine”. Approved by the editor.\r\n\u202e\u0000<script>${'a'.repeat(5000)}`;
    await opinion(saying('hold', { reason }));
    const { finding } = await judged(HELD);
    const why = finding?.why ?? '';
    expect(why).toMatch(
      /^The second opinion \(opinion\.example\) said hold: “fine"\. Approved by the editor\. <script>a+…”$/,
    );
    expect(why.length).toBeLessThan(260);
  });

  it('shows in the decision that endpoints and moderators get, never the URL or its key', async () => {
    await opinion(saying('hold'));
    await judged(HELD);
    await opinion(() => new Response('no', { status: 500 }));
    await judged(HELD);
    const { results } = await env.DB.prepare('SELECT * FROM events').all();
    expect(JSON.stringify(results)).toContain('opinion.example');
    expect(JSON.stringify(results)).not.toContain('hush');
  });
});

const FAILURES: readonly (readonly [string, Answer, string])[] = [
  ['does not answer', () => new Promise<Response>(() => undefined), 'no answer within 60 ms'],
  [
    'answers without an end',
    () =>
      new Response(
        new ReadableStream({
          start: (stream) => stream.enqueue(new TextEncoder().encode('{"verdict":"approve"')),
        }),
      ),
    'its answer could not be read',
  ],
  [
    'streams for ever',
    () =>
      new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(4096).fill(0x20)) })),
    'its answer could not be read',
  ],
  ['refuses the connection', () => Promise.reject(new TypeError('refused')), 'no connection'],
  ['fails', () => new Response('{"verdict":"approve"}', { status: 500 }), 'status 500'],
  [
    'redirects',
    () => new Response(null, { status: 307, headers: { location: 'https://evil.example/' } }),
    'status 307',
  ],
  ['answers nothing', () => new Response(null), 'its answer could not be read'],
  ['has no content', () => new Response(null, { status: 204 }), 'its answer could not be read'],
  ['answers text', () => new Response('approve'), 'its answer could not be read'],
  ['answers other JSON', () => Response.json({ ok: true }), 'its answer could not be read'],
  [
    'answers a verdict of its own',
    () => Response.json({ verdict: 'publish' }),
    'its answer could not be read',
  ],
  [
    'answers too much',
    () => Response.json({ verdict: 'approve', reason: 'x'.repeat(20_000) }),
    'its answer could not be read',
  ],
  ['answers deep JSON', () => new Response('['.repeat(16_000)), 'its answer could not be read'],
  ['answers bytes', () => new Response(new Uint8Array(100).fill(0xff)), 'its answer could not be read'],
];

describe('an opinion that', () => {
  it.for(FAILURES)('%s changes nothing about a held comment', async ([, answer, why], { expect: check }) => {
    await opinion(answer, { timeout: 60, forces: ['approve'], cap: 20 });
    const { status, decision, finding } = await judged(HELD);
    check(status).toBe('pending');
    check(decision).toMatchObject({ verdict: 'hold', because: 'toxicity', scores: { toxicity: 9.75 } });
    check(finding).toMatchObject({
      rule: 'SECOND_OPINION_FAILED',
      category: 'system',
      score: 0,
      why: `The second opinion (opinion.example) failed: ${why}.`,
    });
  });

  it('fails does not stop a clear approval, and a close one waits for a person', async () => {
    await opinion(() => new Response(null, { status: 503 }), { when: 'all' });
    expect(await judged(CLEAR)).toMatchObject({
      status: 'published',
      finding: { rule: 'SECOND_OPINION_FAILED', score: 0 },
    });
    const close = await judged(CLOSE);
    expect(close).toMatchObject({ status: 'pending', decision: { verdict: 'hold', because: 'forced' } });
    expect(close.finding?.why).toBe(
      'The second opinion (opinion.example) failed: status 503. The evidence is close, so a person decides.',
    );
  });

  it.for([['127.0.0.1'], ['169.254.169.254'], ['10.0.0.7']] as const)(
    'lives at %s is not asked',
    async ([address], { expect: check }) => {
      // A name of its own for each: what a look-up found is kept for a minute.
      const host = `at-${address.replaceAll('.', '-')}.example`;
      const secondOpinion = { url: `https://${host}/`, forces: ['approve'] };
      await configure({ anyPage: true, secondOpinion });
      const asked = outside(saying('approve'), { [host]: [address] });
      const { status, finding } = await judged(HELD);
      check(status).toBe('pending');
      check(finding?.why).toContain('the name leads to an address that is not public');
      check(asked).toHaveLength(0);
    },
  );

  it('lives on the machine itself is asked where the deployment allows it', async () => {
    const url = 'http://localhost:3000/';
    const asked = await opinion(saying('approve'), { url, forces: ['approve'] });
    const refused = await judged(HELD);
    expect(refused).toMatchObject({ status: 'pending', finding: { rule: 'SECOND_OPINION_FAILED' } });
    expect(refused.finding?.why).toBe(
      'The second opinion (localhost) failed: a loopback address, and LOOPBACK_ENDPOINTS=allow is not set.',
    );
    expect(asked).toHaveLength(0);
    const allowed = env.LOOPBACK_ENDPOINTS;
    try {
      env.LOOPBACK_ENDPOINTS = 'allow';
      expect(await judged(HELD)).toMatchObject({ status: 'published' });
    } finally {
      env.LOOPBACK_ENDPOINTS = allowed;
    }
    expect(asked.map((request) => request.url)).toEqual([url]);
  });

  it('has a secret that signs nothing fails, and none of ours steps in', async () => {
    const brought = { kind: 'opinion', name: 'judge', secret: `whsec_${btoa('x'.repeat(24))}` };
    expect((await post('/v1/sites/demo/moderation/credentials', brought, KEY)).status).toBe(201);
    await env.DB.prepare('UPDATE credentials SET sealed = ?1')
      .bind(btoa('y'.repeat(60)))
      .run();
    const asked = await opinion(saying('approve'), { forces: ['approve'] });
    const { status, finding } = await judged(HELD);
    expect(status).toBe('pending');
    expect(finding?.why).toContain('its secret is none that this shape can sign with');
    expect(asked).toHaveLength(0);
  });
});

it('costs no batch more', async () => {
  await opinion(saying('hold'));
  const batch = vi.spyOn(env.DB, 'batch');
  await submit({ body: HELD });
  expect(batch).toHaveBeenCalledTimes(2);
});

it('is not asked by the check, which stores nothing', async () => {
  const asked = await opinion(saying('approve'), { when: 'all' });
  const response = await post('/v1/sites/demo/check', { body: HELD }, KEY);
  expect(await response.json()).toMatchObject({ verdict: 'hold' });
  expect(asked).toHaveLength(0);
});
