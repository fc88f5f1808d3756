import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { type Claim, readClaim, signedBy } from '../../../src/webhooks/verify.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const SECRET = 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=';
const OTHER = 'whsec_ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=';
const BODY = '{"type":"comment.approve","data":{"id":"0123456789a"}}';
const TIMESTAMP = String(NOW / 1000);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The oracle's signature: the reference library's, not ours. */
const sign = (id = 'msg_1', at = NOW, body = BODY, secret = SECRET): string =>
  new Webhook(secret).sign(id, new Date(at), body);

const headersOf = (parts: { id?: string; timestamp?: string; signature?: string } = {}): Headers =>
  new Headers({
    'webhook-id': parts.id ?? 'msg_1',
    'webhook-timestamp': parts.timestamp ?? TIMESTAMP,
    'webhook-signature': parts.signature ?? sign(),
  });

function claimOf(headers: Headers): Claim {
  const claim = readClaim(headers, NOW);
  if ('refused' in claim) throw new Error(claim.refused);
  return claim;
}

const secrets = (...list: string[]) => list.map((secret, i) => ({ name: `sender ${i}`, secret }));

/** Both steps: the name of the sender, null for no match, or why it was refused. */
async function verify(headers: Headers, body: Uint8Array | string = BODY, known = secrets(SECRET)) {
  const claim = readClaim(headers, NOW);
  if ('refused' in claim) return claim.refused;
  const bytes = typeof body === 'string' ? utf8(body) : body;
  return (await signedBy(claim, bytes, known))?.name ?? null;
}

describe('a signed message', () => {
  it('is known by its secret', async () => {
    expect(await verify(headersOf())).toBe('sender 0');
    expect(await verify(headersOf(), BODY, secrets(OTHER, SECRET))).toBe('sender 1');
  });

  it('is the bytes as sent, whatever they are', async () => {
    for (const body of ['', '\u0000', 'no JSON', '{"name":"ليلى 😀"}']) {
      expect(await verify(headersOf({ signature: sign('msg_1', NOW, body) }), body)).toBe('sender 0');
    }
    expect(await verify(headersOf(), '{"type": "comment.approve","data":{"id":"0123456789a"}}')).toBeNull();
    expect(await verify(headersOf(), Uint8Array.of(0xff, 0xfe, 0))).toBeNull();
  });

  it('may list several signatures, while the sender rotates', async () => {
    const both = `${sign('msg_1', NOW, BODY, OTHER)} ${sign()}`;
    expect(await verify(headersOf({ signature: both }))).toBe('sender 0');
    expect(await verify(headersOf({ signature: `v1a,${'A'.repeat(86)}== ${sign()}` }))).toBe('sender 0');
  });

  it('lists no more than ten of them', async () => {
    const strangers = Array.from({ length: 9 }, () => sign('msg_1', NOW, BODY, OTHER));
    expect(await verify(headersOf({ signature: [...strangers, sign()].join(' ') }))).toBe('sender 0');
    const ten = [...strangers, sign('msg_1', NOW, BODY, OTHER)];
    expect(await verify(headersOf({ signature: [...ten, sign()].join(' ') }))).toBeNull();
  });

  it('with another secret, or without any that we know, is nobody’s', async () => {
    expect(await verify(headersOf(), BODY, secrets(OTHER))).toBeNull();
    expect(await verify(headersOf(), BODY, [])).toBeNull();
  });

  it('is not held up by a secret that is none', async () => {
    const broken = ['', 'whsec_', 'whsec_***', 'whsec_A', 'whsec_é'];
    expect(await verify(headersOf(), BODY, secrets(...broken))).toBeNull();
    expect(await verify(headersOf(), BODY, secrets(...broken, SECRET))).toBe(`sender ${broken.length}`);
  });
});

describe('headers', () => {
  it.for(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('%s is needed', async (name) => {
    const without = headersOf();
    without.delete(name);
    expect(await verify(without)).toBe('missing-header');
    const empty = headersOf();
    empty.set(name, '');
    expect(await verify(empty)).toBe('missing-header');
  });

  it.for([
    ['a dot', 'msg.1', 'malformed-id'],
    ['white space', 'msg 1', 'malformed-id'],
    ['what is not ASCII', 'msg_\u00e9', 'malformed-id'],
    ['257 characters', 'a'.repeat(257), 'malformed-id'],
  ] as const)('an id with %s is refused', async ([, id, why]) => {
    expect(await verify(headersOf({ id }))).toBe(why);
  });

  it('an id of 256 characters is fine', async () => {
    const id = '~'.repeat(256);
    expect(await verify(headersOf({ id, signature: sign(id) }))).toBe('sender 0');
  });

  it.for([
    'now',
    'NaN',
    'Infinity',
    '-1',
    '+1795435200',
    '01795435200',
    '1795435200.5',
    '1.7954352e9',
    '0x6b03f2c0',
    '1795435200, 1795435200',
    '1795435200000000',
    '١٧٩٥٤٣٥٢٠٠',
    '2026-11-23T12:00:00Z',
  ])('timestamp %s is none', (timestamp) => {
    const headers = new Map(
      Object.entries({ ...Object.fromEntries(headersOf()), 'webhook-timestamp': timestamp }),
    );
    // `Headers` refuses to hold what is not Latin-1; so does the network.
    const bag = { get: (name: string) => headers.get(name) ?? null };
    expect(readClaim(bag, NOW)).toEqual({ refused: 'malformed-timestamp' });
  });

  it.for([
    [-301, 'too-old'],
    [-300, 'sender 0'],
    [0, 'sender 0'],
    [300, 'sender 0'],
    [301, 'too-new'],
    [-86_400, 'too-old'],
  ] as const)('a timestamp of %i s from now: %s', async ([seconds, outcome]) => {
    const at = NOW + seconds * 1000;
    const headers = headersOf({ timestamp: String(at / 1000), signature: sign('msg_1', at) });
    expect(await verify(headers)).toBe(outcome);
  });

  it.for([
    ['no version', sign().slice(3)],
    ['another version', sign().replace('v1', 'v2')],
    ['a version that starts alike', sign().replace('v1', 'v1a')],
    ['a truncated signature', sign().slice(0, -5)],
    ['no padding', sign().slice(0, -1)],
    ['more than 32 bytes', `v1,${'A'.repeat(48)}`],
    ['no base64', `v1,${'*'.repeat(43)}=`],
    ['URL-safe base64', `v1,${'-_'.repeat(21)}A=`],
    ['spare bits that are set', `v1,${'A'.repeat(42)}B=`],
    ['hex', `v1,${'ab'.repeat(32)}`],
    ['commas only', ',,,'],
    ['a comma for the space', `${sign()},${sign()}`],
    ['10,000 characters', 'v1,'.repeat(3333)],
  ])('a signature of %s is none', async ([, signature = '']) => {
    expect(await verify(headersOf({ signature }))).toBe('no-signature');
  });
});

describe('any change', () => {
  const flip = (bytes: Uint8Array, at: number, mask: number): Uint8Array =>
    bytes.map((byte, i) => (i === at % bytes.length ? byte ^ mask : byte));

  it('of a byte of the body, the id or the timestamp is refused', async () => {
    const place = fc.nat(10_000);
    const mask = fc.integer({ min: 1, max: 255 });
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[!-\-/-~]{1,40}$/),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        fc.constantFrom('body', 'id', 'timestamp'),
        place,
        mask,
        async (id, body, part, at, bits) => {
          fc.pre(body.isWellFormed());
          const signature = sign(id, NOW, body);
          expect(await verify(headersOf({ id, signature }), body)).toBe('sender 0');
          const claim = claimOf(headersOf({ id, signature }));
          const changed = { ...claim };
          let bytes = utf8(body);
          if (part === 'body') bytes = flip(bytes, at, bits);
          // Past `readClaim`, which refuses most of these by their form alone.
          else changed[part] = String.fromCharCode(...flip(utf8(claim[part]), at, bits));
          expect(await signedBy(changed, bytes, secrets(SECRET))).toBeNull();
        },
      ),
    );
  });

  it('of a bit of the signature is refused', async () => {
    const [signature] = claimOf(headersOf()).signatures;
    if (!signature) throw new Error('no signature');
    for (let bit = 0; bit < 256; bit++) {
      const changed = { ...claimOf(headersOf()), signatures: [flip(signature, bit >> 3, 1 << (bit & 7))] };
      expect(await signedBy(changed, utf8(BODY), secrets(SECRET))).toBeNull();
    }
  });

  it('of where id, timestamp and body meet is refused', async () => {
    const body = `1795435200.${BODY}`;
    const signature = new Webhook(SECRET).sign('msg_1', new Date(NOW), body);
    const moved = headersOf({ id: `msg_1.${TIMESTAMP}`, signature });
    expect(await verify(moved)).toBe('malformed-id');
  });

  it('is needed from nobody: made-up headers are refused, whatever they hold', async () => {
    const text = fc.string({ unit: 'binary-ascii', maxLength: 80 });
    const mac = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const madeUp = mac.map((bytes) => `v1,${Buffer.from(bytes).toString('base64')}`);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, fc.constant('msg_1')),
        fc.oneof(text, fc.constant(TIMESTAMP)),
        fc.oneof(
          text,
          madeUp,
          fc.array(madeUp, { maxLength: 12 }).map((list) => list.join(' ')),
        ),
        async (id, timestamp, signature) => {
          const headers = new Map([
            ['webhook-id', id],
            ['webhook-timestamp', timestamp],
            ['webhook-signature', signature],
          ]);
          const claim = readClaim({ get: (name: string) => headers.get(name) ?? null }, NOW);
          if ('refused' in claim) return;
          expect(await signedBy(claim, utf8(BODY), secrets(SECRET))).toBeNull();
        },
      ),
    );
  });
});
