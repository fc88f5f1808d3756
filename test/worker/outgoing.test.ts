import { afterEach, describe, expect, it, vi } from 'vitest';
import { callOut } from '../../src/webhooks/outgoing.ts';

afterEach(() => vi.restoreAllMocks());

const RESOLVER = 'https://resolver.example/dns-query';
const outside = { resolver: RESOLVER, loopback: false };

/** Every test has its own name: what one look-up found is kept for the next. */
let names = 0;
const newName = () => `hooks-${(names += 1)}.example`;
const call = (name: string, more = {}) => ({
  url: `https://${name}/in`,
  body: '{"a":1}',
  headers: { 'content-type': 'application/json' },
  timeout: 5000,
  read: 100,
  ...more,
});

const record = (data: string, type = data.includes(':') ? 28 : 1) => ({
  name: 'x.example',
  type,
  TTL: 60,
  data,
});
const answering = (...addresses: string[]) =>
  Response.json({ Status: 0, TC: false, Answer: addresses.map((data) => record(data)) });
const never = () => new Promise<Response>(() => undefined);

/** The world behind `fetch`: a resolver by type of question, and an endpoint. */
function world(
  resolve: (type: string) => Response | Promise<Response>,
  answer: (request: Request) => Response | Promise<Response> = () => new Response('thanks'),
) {
  const asked: string[] = [];
  const called: Request[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.hostname !== 'resolver.example') {
      called.push(request);
      return answer(request);
    }
    expect(request.headers.get('accept')).toBe('application/dns-json');
    asked.push(`${url.searchParams.get('name')} ${url.searchParams.get('type')}`);
    return resolve(url.searchParams.get('type') ?? '');
  });
  return { asked, called };
}

const publicly = (type: string) => (type === 'A' ? answering('93.184.216.34') : answering());

describe('a call', () => {
  it('is a POST to a name that was looked up, and its answer comes back', async () => {
    const { asked, called } = world(
      publicly,
      () => new Response('thanks', { status: 202, headers: { 'retry-after': '7' } }),
    );
    const name = newName();
    const answer = await callOut(outside, call(name));
    expect(answer).toMatchObject({ status: 202, text: 'thanks' });
    expect(answer.status !== null && answer.headers.get('retry-after')).toBe('7');
    expect(asked.toSorted()).toEqual([`${name} A`, `${name} AAAA`]);
    expect(called).toHaveLength(1);
    expect(called[0]?.method).toBe('POST');
    expect(called[0]?.headers.get('content-type')).toBe('application/json');
    expect(await called[0]?.text()).toBe('{"a":1}');
  });

  it('follows no redirect: it is the answer', async () => {
    const { called } = world(
      publicly,
      () => new Response(null, { status: 307, headers: { location: 'https://127.0.0.1/' } }),
    );
    expect(await callOut(outside, call(newName()))).toMatchObject({ status: 307, text: '' });
    expect(called).toHaveLength(1);
    expect(called[0]?.redirect).toBe('manual');
  });

  it.each([410, 429, 500])('that is answered %d is answered', async (status) => {
    world(publicly, () => new Response('no', { status }));
    expect(await callOut(outside, call(newName()))).toMatchObject({ status, text: 'no' });
  });

  it('that cannot be sent says so, without the platform’s words', async () => {
    world(publicly, () => {
      throw new TypeError('connect ECONNREFUSED 10.1.2.3:443');
    });
    expect(await callOut(outside, call(newName()))).toEqual({ status: null, why: 'no connection' });
    expect(await callOut(outside, call(newName(), { headers: { 'bad header': 'x' } }))).toEqual({
      status: null,
      why: 'no connection',
    });
  });

  it.each(['http://hooks.example', 'https://127.0.0.1', 'https://localhost', 'not a URL'])(
    'to %s asks nobody',
    async (url) => {
      const { asked, called } = world(publicly);
      expect(await callOut(outside, call('', { url }))).toMatchObject({ status: null });
      expect([...asked, ...called]).toEqual([]);
    },
  );
});

describe('an endpoint that takes its time', () => {
  it('is let go at the deadline', async () => {
    world(publicly, never);
    expect(await callOut(outside, call(newName(), { timeout: 50 }))).toEqual({
      status: null,
      why: 'no answer within 50 ms',
    });
  });

  it('has answered when its status came, though its body hangs', async () => {
    const cancelled = vi.fn<() => void>();
    const body = () =>
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('begun')),
        cancel: cancelled,
      });
    world(publicly, () => new Response(body(), { status: 200 }));
    expect(await callOut(outside, call(newName(), { timeout: 50 }))).toMatchObject({
      status: 200,
      text: 'begun',
    });
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce());
  });

  it('has answered when its body breaks off', async () => {
    let pulls = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulls += 1;
        if (pulls > 1) throw new Error('reset');
        controller.enqueue(new TextEncoder().encode('begun'));
      },
    });
    world(publicly, () => new Response(body));
    expect(await callOut(outside, call(newName()))).toMatchObject({ status: 200, text: 'begun' });
  });

  it('may stream for ever: no more than asked for is read', async () => {
    const cancelled = vi.fn<() => void>();
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 7;
        controller.enqueue(new TextEncoder().encode('abcdefg'));
      },
      cancel: cancelled,
    });
    world(publicly, () => new Response(body));
    const answer = await callOut(outside, call(newName()));
    expect(answer).toMatchObject({ status: 200, text: 'abcdefg'.repeat(15).slice(0, 100) });
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce());
    expect(sent).toBeLessThan(1000);
  });

  it('may send bytes that are no text, and characters cut in two', async () => {
    world(publicly, () => new Response(Uint8Array.of(0x61, 0xff, 0x62)));
    expect(await callOut(outside, call(newName()))).toMatchObject({ text: 'a\ufffdb' });
    world(publicly, () => new Response('é'.repeat(10)));
    expect(await callOut(outside, call(newName(), { read: 5 }))).toMatchObject({ text: 'éé' });
    expect(await callOut(outside, call(newName(), { read: 0 }))).toMatchObject({ status: 200, text: '' });
  });
});

describe('a name', () => {
  it.each([
    ['127.0.0.1'],
    ['169.254.169.254'],
    ['10.0.0.1'],
    ['100.100.100.200'],
    ['::1'],
    ['::ffff:169.254.169.254'],
    ['64:ff9b::a9fe:a9fe'],
    ['fd00:ec2::254'],
    ['93.184.216.34', '127.0.0.1'],
    ['93.184.216.34', '2606:4700::1111', 'fe80::1'],
  ])('that leads to %s is not called', async (...addresses) => {
    const { called } = world((type) =>
      answering(...addresses.filter((address) => address.includes(':') === (type === 'AAAA'))),
    );
    expect(await callOut(outside, call(newName()))).toEqual({
      status: null,
      why: 'the name leads to an address that is not public',
    });
    expect(called).toEqual([]);
  });

  it('may be an alias, and what is at its end counts', async () => {
    const chain = (end: string) => () =>
      Response.json({ Status: 0, Answer: [record('a.example.', 5), record('b.example.', 5), record(end)] });
    world(chain('93.184.216.34'));
    expect(await callOut(outside, call(newName()))).toMatchObject({ status: 200 });
    world(chain('192.168.0.7'));
    expect(await callOut(outside, call(newName()))).toMatchObject({ status: null });
  });

  it.each([
    ['no address', () => answering(), 'the name has no address'],
    ['no such name', () => Response.json({ Status: 3 }), 'the name could not be looked up'],
    ['a failing name server', () => Response.json({ Status: 2 }), 'the name could not be looked up'],
    [
      'only an alias',
      () => Response.json({ Status: 0, Answer: [record('a.example.', 5)] }),
      'the name has no address',
    ],
    [
      'an answer cut off',
      () => Response.json({ Status: 0, TC: true, Answer: [record('1.1.1.1')] }),
      'the name could not be looked up',
    ],
    ['garbage', () => new Response('<html>'), 'the name could not be looked up'],
    ['other JSON', () => Response.json([1]), 'the name could not be looked up'],
    ['no JSON at all', () => new Response(null), 'the name could not be looked up'],
    [
      'a status of text',
      () => Response.json({ Status: '0', Answer: [record('1.1.1.1')] }),
      'the name could not be looked up',
    ],
    [
      'an address that is none',
      () => Response.json({ Status: 0, Answer: [record('elsewhere', 1)] }),
      'the name leads to an address that is not public',
    ],
    [
      'an address of another kind',
      () => Response.json({ Status: 0, Answer: [record('2130706433', 1)] }),
      'the name leads to an address that is not public',
    ],
    ['an error', () => new Response('{"Status":0}', { status: 500 }), 'the name could not be looked up'],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
      'the name could not be looked up',
    ],
    [
      'too much',
      () => Response.json({ Status: 0, Comment: 'x'.repeat(70_000), Answer: [record('1.1.1.1')] }),
      'the name could not be looked up',
    ],
  ])('for which the resolver answers %s is not called', async (_what, resolve, why) => {
    const { called } = world(resolve);
    expect(await callOut(outside, call(newName()))).toEqual({ status: null, why });
    expect(called).toEqual([]);
  });

  it('is not called where one of the two questions has no answer', async () => {
    for (const failing of ['A', 'AAAA']) {
      const { called } = world((type) => {
        if (type === failing) throw new TypeError('down');
        return answering('93.184.216.34');
      });
      expect(await callOut(outside, call(newName()))).toMatchObject({
        why: 'the name could not be looked up',
      });
      expect(called).toEqual([]);
    }
  });

  it('is not called where the resolver hangs: the deadline is one for all', async () => {
    const { called } = world(never);
    expect(await callOut(outside, call(newName(), { timeout: 50 }))).toMatchObject({
      why: 'no answer within 50 ms',
    });
    expect(called).toEqual([]);
  });

  it('is looked up again after a minute, or sooner where its owner says so', async () => {
    const { asked } = world(publicly);
    const name = newName();
    await callOut(outside, call(name), 1_000_000);
    await callOut(outside, call(name), 1_059_999);
    expect(asked).toHaveLength(2);
    await callOut(outside, call(name), 1_060_000);
    expect(asked).toHaveLength(4);

    const brief = newName();
    const short = world(() => Response.json({ Status: 0, Answer: [{ ...record('1.1.1.1'), TTL: 5 }] }));
    await callOut(outside, call(brief), 1_000_000);
    await callOut(outside, call(brief), 1_004_999);
    expect(short.asked).toHaveLength(2);
    await callOut(outside, call(brief), 1_005_000);
    expect(short.asked).toHaveLength(4);
  });

  it('that failed is looked up at each call', async () => {
    const name = newName();
    world(() => Response.json({ Status: 2 }));
    expect(await callOut(outside, call(name), 1_000_000)).toMatchObject({ status: null });
    world(publicly);
    expect(await callOut(outside, call(name), 1_000_000)).toMatchObject({ status: 200 });
  });
});

describe('on a developer’s machine', () => {
  it('localhost is called without a look-up, other private places are not', async () => {
    const { asked, called } = world(publicly);
    const local = { ...outside, loopback: true };
    expect(await callOut(local, call('', { url: 'http://localhost:3000/in' }))).toMatchObject({
      status: 200,
    });
    expect(await callOut(local, call('', { url: 'http://127.0.0.1:3000/in' }))).toMatchObject({
      status: 200,
    });
    expect(await callOut(local, call('', { url: 'http://10.0.0.1/in' }))).toMatchObject({ status: null });
    expect(asked).toEqual([]);
    expect(called.map(({ url }) => url)).toEqual(['http://localhost:3000/in', 'http://127.0.0.1:3000/in']);
  });
});
