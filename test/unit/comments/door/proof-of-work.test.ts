import { solveChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_COUNTERS } from '../../../../src/comments/door/difficulty.ts';
import { checkProof, newProof } from '../../../../src/comments/door/proof-of-work.ts';

const SECRET = 'whsec_b25lIHNlY3JldCB0aGF0IGlzIGxvbmcgZW5vdWdo';
const NEWER = 'whsec_YW5vdGhlciBzZWNyZXQgdGhhdCBpcyBhcyBsb25nIQ';
const NOW = Date.UTC(2026, 10, 23);
const PLACE = { siteId: 'demo', nonce: 'a-nonce', webhookSecret: SECRET, now: NOW };
const HOUR = 3_600_000;

type Solved = Awaited<ReturnType<typeof solved>>;

/** A challenge whose counter is small enough for a test, and its solution by ALTCHA's own solver. */
async function solved(place: Partial<typeof PLACE> = {}) {
  const challenge = await newProof({ ...PLACE, ...place }, 'calm', () => 100_000);
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('not solved');
  return { challenge, solution };
}

const sent = (payload: unknown): string => btoa(JSON.stringify(payload));
const check = (text: string | null, place: Partial<typeof PLACE> = {}) =>
  checkProof(text, { ...PLACE, ...place });

describe('a proof of work', () => {
  it('that ALTCHA’s own solver finds is one, for an hour', async () => {
    const text = sent(await solved());
    expect(text.length).toBeLessThan(1024);
    expect(await check(text)).toBe('passed');
    expect(await check(text, { now: NOW + HOUR - 1000 })).toBe('passed');
    expect(await check(text, { now: NOW + HOUR })).toBe('failed');
  });

  it('is made as ALTCHA’s own server makes it', async () => {
    // Of now: the library knows no other clock.
    const { challenge, solution } = await solved({ now: Date.now() });
    const hmacSignatureSecret = `greenroom proof of work 1 ${SECRET}`;
    expect(await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret })).toMatchObject({
      verified: true,
    });
  });

  it('is good for its form token and site only', async () => {
    const text = sent(await solved());
    expect(await check(text, { nonce: 'another' })).toBe('failed');
    expect(await check(text, { siteId: 'another' })).toBe('failed');
  });

  it('outlives a change of the secret, while the old one is known', async () => {
    const text = sent(await solved());
    expect(await check(text, { webhookSecret: `${NEWER} ${SECRET}` })).toBe('passed');
    expect(await check(text, { webhookSecret: NEWER })).toBe('failed');
  });

  it('is none where nothing came', async () => {
    expect(await check(null)).toBe('none');
  });

  it('takes as much work as the level says, and never more', async () => {
    for (const level of ['calm', 'busy', 'flood'] as const) {
      // The greatest counter that can be drawn; its key is the prefix, so that the challenge says which it was.
      const challenge = await newProof(PLACE, level, () => 2 ** 32 - 1);
      const message = new Uint8Array(36);
      message.set(Buffer.from(challenge.parameters.salt + challenge.parameters.nonce, 'hex'));
      new DataView(message.buffer).setUint32(32, MOST_COUNTERS[level] - 1);
      const key = Buffer.from(await crypto.subtle.digest('SHA-256', message)).toString('hex');
      expect(key.startsWith(challenge.parameters.keyPrefix)).toBe(true);
      const solution = { counter: MOST_COUNTERS[level] - 1, derivedKey: key };
      expect(await check(sent({ challenge, solution }))).toBe('passed');
    }
  });

  it('without the work is none, even where the prefix is known', async () => {
    const { challenge, solution } = await solved();
    const { keyPrefix } = challenge.parameters;
    for (const wrong of [
      { ...solution, counter: solution.counter + 1 },
      { ...solution, counter: -solution.counter },
      { ...solution, counter: solution.counter + 2 ** 32 },
      { ...solution, counter: String(solution.counter) },
      { ...solution, derivedKey: keyPrefix.padEnd(64, '0') },
      { ...solution, derivedKey: solution.derivedKey.toUpperCase() },
      { counter: 0, derivedKey: '0'.repeat(64) },
      null,
    ]) {
      expect(await check(sent({ challenge, solution: wrong }))).toBe('failed');
    }
    // The key of another counter, truly worked out.
    const other = await solved();
    expect(await check(sent({ challenge, solution: other.solution }))).toBe('failed');
  });
});

describe('a forged challenge', () => {
  /** What an attacker would like to choose. */
  const CHANGED: readonly ((of: Solved['challenge']) => unknown)[] = [
    ({ parameters, signature }) => ({ parameters: { ...parameters, keyPrefix: '00' }, signature }),
    ({ parameters, signature }) => ({ parameters: { ...parameters, keyPrefix: '' }, signature }),
    ({ parameters, signature }) => ({ parameters: { ...parameters, cost: 1_000_000_000 }, signature }),
    ({ parameters, signature }) => ({
      parameters: { ...parameters, algorithm: 'PBKDF2/SHA-256' },
      signature,
    }),
    ({ parameters, signature }) => ({ parameters: { ...parameters, keyLength: 1 }, signature }),
    ({ parameters, signature }) => ({ parameters: { ...parameters, memoryCost: 2 ** 31 }, signature }),
    ({ parameters, signature }) => ({ parameters: { ...parameters, expiresAt: 9_999_999_999 }, signature }),
    ({ parameters, signature }) => ({
      parameters: { ...parameters, data: { form: 'x', site: 'demo' } },
      signature,
    }),
    ({ parameters, signature }) => ({ parameters: { ...parameters, data: undefined }, signature }),
    ({ parameters }) => ({ parameters }),
    ({ parameters }) => ({ parameters, signature: '' }),
    ({ parameters }) => ({ parameters, signature: '0'.repeat(64) }),
    ({ parameters, signature }) => ({ parameters, signature: signature?.toUpperCase() }),
    () => null,
    () => [],
  ];

  it('is none of ours', async () => {
    const { challenge, solution } = await solved();
    for (const change of CHANGED) {
      expect(await check(sent({ challenge: change(challenge), solution }))).toBe('failed');
    }
    // Signed by somebody who does not know the secret, for everything else as it should be.
    const theirs = await solved({ webhookSecret: 'whsec_theirs' });
    expect(await check(sent(theirs))).toBe('failed');
  });

  it('with any one character changed is none of ours', async () => {
    const payload = await solved();
    const json = JSON.stringify({
      challenge: payload.challenge,
      solution: { ...payload.solution, time: undefined },
    });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(json.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (at, char) => {
          fc.pre(json[at] !== char);
          const changed = json.slice(0, at) + char + json.slice(at + 1);
          const answer = await check(toBinary(changed));
          // A name that nobody reads may change: the solution's time, and what is beside challenge and solution.
          expect(answer).toBe('failed');
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** base64 of whatever can be in it; a character beyond Latin-1 cannot. */
const toBinary = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

describe('whatever is sent', () => {
  it.for([
    ['', 'nothing'],
    ['!', 'no base64'],
    [btoa('x'), 'no JSON'],
    [btoa('null'), 'null'],
    [btoa('[]'), 'a list'],
    [btoa('{"__proto__":{"challenge":1}}'), 'a prototype'],
    [
      btoa('{"constructor":{"prototype":{}},"challenge":{"__proto__":{}},"solution":{"toString":1}}'),
      'prototype names',
    ],
    ['A'.repeat(2_000_000), 'two million characters'],
    [btoa('['.repeat(1500)), 'a deep list that does not end'],
    [btoa('{"challenge":'.repeat(110)), 'a deep object that does not end'],
    [btoa('1e999'), 'a great number'],
  ] as const)('%# is no solution, and no error', async ([text]) => {
    expect(await check(text)).toBe('failed');
  });

  it('is no solution, and no error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((json) => toBinary(json)),
        ),
        async (text) => {
          expect(await check(text)).toBe('failed');
        },
      ),
    );
  });
});
