import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDevice } from '../../../../src/comments/device.ts';
import { checkFormToken, type FormPlace, newFormToken } from '../../../../src/comments/door/form-token.ts';
import { hmacSha256 } from '../../../../src/comments/hmac.ts';
import { fromBase64Url, seal, toBase64Url, utf8 } from '../../../../src/comments/seal.ts';

const SECRET = 'whsec_b25lIHNlY3JldCB0aGF0IGlzIGxvbmcgZW5vdWdo';
const NEWER = 'whsec_YW5vdGhlciBzZWNyZXQgdGhhdCBpcyBhcyBsb25nIQ';
const HOUR = 3_600_000;
const PLACE: FormPlace = {
  siteId: 'demo',
  page: 'https://news.example/tram',
  webhookSecret: SECRET,
  now: Date.UTC(2026, 10, 24),
};
const random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const made = (place: Partial<FormPlace> = {}, how: { issuedAt?: number; renewed?: boolean } = {}) =>
  newFormToken({ ...PLACE, ...place }, { random, ...how });
const check = (token: string | null, place: Partial<FormPlace> = {}) =>
  checkFormToken(token, { ...PLACE, ...place });

const bad = (why: string) => ({ state: 'bad', why });

/** Times of our era, and long after. */
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const place = fc.record({
  siteId: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
  page: fc.webUrl(),
  now: time,
});

describe('a form token', () => {
  it('is good where it was made for, for anybody, and says what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.boolean(), async (where, renewed) => {
        const { token, ...facts } = await made(where, { renewed });
        expect(token).toMatch(/^[\w-]{60}$/);
        expect(facts).toMatchObject({ issuedAt: where.now, renewed });
        expect(await check(token, where)).toEqual({ state: 'good', ...facts });
      }),
    );
  });

  it('is another one each time, and so is its trap', async () => {
    const tokens = await Promise.all(Array.from({ length: 500 }, () => made()));
    expect(new Set(tokens.map(({ nonce }) => nonce)).size).toBe(500);
    // Of 54,000 names; a robot that knows one does not know the next.
    expect(new Set(tokens.map(({ trap }) => trap)).size).toBeGreaterThan(450);
  });

  it('is none when it is absent', async () => {
    expect(await check(null)).toEqual({ state: 'none' });
  });

  it('holds while the secret is changed, and not longer', async () => {
    const { token, trap } = await made();
    expect(await check(token, { webhookSecret: `${NEWER} ${SECRET}` })).toMatchObject({
      state: 'good',
      trap,
    });
    expect(await check(token, { webhookSecret: NEWER })).toEqual(bad('invalid'));
    const newest = await made({ webhookSecret: `${NEWER} ${SECRET}` });
    expect(await check(newest.token, { webhookSecret: NEWER })).toMatchObject({ state: 'good' });
  });

  it('may be of a clock that is a little ahead, and of no other future', async () => {
    const { token } = await made({}, { issuedAt: PLACE.now + 10_000 });
    expect(await check(token)).toMatchObject({ state: 'good' });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10_001, max: 2 ** 46 }), async (ahead) => {
        const early = await made({}, { issuedAt: PLACE.now + ahead });
        expect(await check(early.token)).toEqual(bad('invalid'));
      }),
    );
  });

  it('is too old for any site after a week', async () => {
    const { token } = await made();
    expect(await check(token, { now: PLACE.now + 168 * HOUR })).toMatchObject({ state: 'good' });
    expect(await check(token, { now: PLACE.now + 168 * HOUR + 1 })).toEqual(bad('expired'));
  });
});

describe('forged', () => {
  it('by any changed bit: invalid', async () => {
    const { token } = await made();
    const bytes = fromBase64Url(token);
    const bits = Array.from({ length: bytes.length * 8 }, (_, bit) => bit);
    const checked = await Promise.all(
      bits.map((bit) => {
        const changed = bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        return check(toBase64Url(changed));
      }),
    );
    expect(new Set(checked.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify(bad('invalid'))]),
    );
  });

  it('by any other text: invalid', async () => {
    const { token } = await made();
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 70 }),
      fc.stringMatching(/^[A-Za-z0-9_-]{60}$/),
      // Cut off, or with something more.
      fc.nat({ max: 59 }).map((end) => token.slice(0, end)),
      fc.string({ minLength: 1, maxLength: 5 }).map((more) => token + more),
      fc.string({ minLength: 1, maxLength: 5 }).map((more) => more + token),
      // Parts of two that are good.
      fc.nat({ max: 59 }).map((at) => token.slice(at) + token.slice(0, at)),
    );
    await fc.assert(
      fc.asyncProperty(
        text.filter((other) => other !== token),
        async (other) => {
          expect(await check(other)).toEqual(bad('invalid'));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('from parts of two good ones: invalid', async () => {
    const [one, other] = [await made(), await made({ now: PLACE.now - HOUR })];
    for (let at = 1; at < 60; at++) {
      const mixed = one.token.slice(0, at) + other.token.slice(at);
      if (mixed === one.token || mixed === other.token) continue;
      // oxlint-disable-next-line no-await-in-loop -- sixty
      expect(await check(mixed)).toEqual(bad('invalid'));
    }
  });

  it('for another site: invalid; for another page: said so', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        fc.pre(one.siteId !== other.siteId && one.page !== other.page);
        const { token } = await made(one);
        const { now } = one;
        expect(await check(token, { ...one, siteId: other.siteId })).toEqual(bad('invalid'));
        expect(await check(token, { ...other, now })).toEqual(bad('invalid'));
        expect(await check(token, { ...one, page: other.page })).toEqual(bad('page'));
      }),
    );
  });

  it('where site and page could be cut in another place: not taken', async () => {
    const { token } = await made({ siteId: 'a', page: 'b\nc' });
    expect(await check(token, { siteId: 'a\nb', page: 'c' })).toMatchObject({ state: 'bad' });
  });

  it('by anybody who lacks the secret: invalid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (webhookSecret) => {
        fc.pre(webhookSecret.split(' ')[0] !== SECRET);
        const { token } = await made({ webhookSecret });
        expect(await check(token)).toEqual(bad('invalid'));
      }),
    );
  });

  it('with another token of ours, or what its key would sign: invalid', async () => {
    const { token } = await made();
    const signed = fromBase64Url(token).slice(0, 29);
    const content = Uint8Array.of(...utf8('demo\n'), ...signed);
    const purposes = ['device 1', 'guest 1', 'address key', 'reporter key', 'form 1 page', 'form 1 trap'];
    const keys = [...purposes.map((purpose) => `greenroom ${purpose} ${SECRET}`), SECRET, ''];
    for (const key of keys) {
      // oxlint-disable-next-line no-await-in-loop -- eight
      const tag = new Uint8Array((await hmacSha256(utf8(key || 'x'), content)).slice(0, 16));
      // oxlint-disable-next-line no-await-in-loop -- eight
      expect(await check(toBase64Url(Uint8Array.of(...signed, ...tag)))).toEqual(bad('invalid'));
    }
    const device = await newDevice(SECRET);
    const sealed = await seal('x', 'receipt ticket ', SECRET);
    for (const other of [device.token, device.token.replace('.', '').slice(0, 60), sealed.slice(0, 60)])
      // oxlint-disable-next-line no-await-in-loop -- three
      expect(await check(other)).toEqual(bad('invalid'));
  });

  it('the page’s hash tells nobody which pages two tokens share a site with', async () => {
    const [one, other] = [await made({ siteId: 'a' }), await made({ siteId: 'b' })];
    const pageOf = ({ token }: { token: string }) => toBase64Url(fromBase64Url(token).slice(20, 29));
    expect(pageOf(one)).not.toBe(pageOf(other));
    expect(pageOf(one)).toBe(pageOf(await made({ siteId: 'a' })));
  });
});
