import { describe, expect, it } from 'vitest';
import { deviceIdOf, newDevice } from '../../../src/comments/device.ts';
import { keysOfAsking, recognise, type Sender } from '../../../src/comments/guest.ts';

const SECRET = 'whsec_b25lIHNlY3JldCB0aGF0IGlzIGxvbmcgZW5vdWdo';
const NEWER = 'whsec_YW5vdGhlciBzZWNyZXQgdGhhdCBpcyBhcyBsb25nIQ';
const NOVEMBER = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;
const TEXT = 'A remark that is long enough for a print.';

const who = (
  sender: Partial<Sender>,
  { siteId = 'demo', webhookSecret = SECRET, now = NOVEMBER, addressPeriod = 30 * DAY } = {},
): ReturnType<typeof recognise> =>
  recognise({ address: null, email: null, device: null, keepsToken: false, ...sender }, TEXT, {
    siteId,
    webhookSecret,
    now,
    addressPeriod,
  });

describe('device tokens', () => {
  it('are known again, also while the secret is changed', async () => {
    const { id, token } = await newDevice(SECRET);
    expect(await deviceIdOf(token, SECRET)).toBe(id);
    expect(await deviceIdOf(token, `${NEWER} ${SECRET}`)).toBe(id);
    expect(await deviceIdOf(token, NEWER)).toBeNull();
  });

  it('cannot be made up', async () => {
    const { id, token } = await newDevice(SECRET);
    const other = await newDevice(SECRET);
    const [, signature = ''] = token.split('.');
    for (const forged of [
      '',
      id,
      `${id}.`,
      `${other.id}.${signature}`,
      `${id}.${signature.slice(0, -2)}`,
      `${id}.${'A'.repeat(43)}`,
      `${token}=`,
      ` ${token}`,
      `${token}\n`,
      'x'.repeat(10_000),
    ]) {
      expect(await deviceIdOf(forged, SECRET)).toBeNull();
    }
  });

  it('are given to guests who have none and can keep one', async () => {
    const first = await who({ keepsToken: true });
    expect([first.returning, first.keys.device]).toEqual([false, expect.stringMatching(/^[0-9a-f]{16}$/)]);
    const again = await who({ keepsToken: true, device: first.newToken });
    expect(again).toMatchObject({ returning: true, newToken: null, keys: { device: first.keys.device } });
    expect(await who({ device: 'rubbish' })).toMatchObject({ newToken: null, keys: { device: null } });
    expect((await who({ keepsToken: true, device: 'rubbish' })).newToken).not.toBeNull();
  });
});

describe('keys', () => {
  it('hold for one site and one secret', async () => {
    const { token } = await newDevice(SECRET);
    const sender = { address: '203.0.113.9', email: 'a@b.example', device: token };
    const seen = await Promise.all([
      who(sender),
      who(sender, { siteId: 'other' }),
      who(sender, { webhookSecret: `${NEWER} ${SECRET}` }),
    ]);
    const keys = seen.flatMap((guest) => Object.values(guest.keys));
    expect(new Set(keys).size).toBe(9);
    // What the older secret made is still looked for.
    expect(seen[2]?.known).toEqual(expect.arrayContaining([...(seen[0]?.known ?? [])]));
    expect(await who(sender)).toEqual(seen[0]);
  });

  it('take IPv6 by /64, IPv4 as it is, on whatever socket', async () => {
    const keyOf = async (address: string) => (await who({ address })).keys.address;
    expect(await keyOf('2001:db8:1:2::9')).toBe(await keyOf('2001:DB8:1:2:ffff:1:2:3'));
    expect(await keyOf('2001:db8:1:2::9')).not.toBe(await keyOf('2001:db8:1:3::9'));
    expect(await keyOf('203.0.113.9')).toBe(await keyOf('::ffff:203.0.113.9'));
    expect(await keyOf('203.0.113.9')).not.toBe(await keyOf('203.0.113.10'));
  });

  it.for([1, 7, 30, 92])(
    'of an address change each %i days, and are looked up for one period more',
    async (days) => {
      const address = '203.0.113.9';
      const addressPeriod = days * DAY;
      const start = 300 * addressPeriod;
      const at = (now: number) => who({ address }, { now, addressPeriod });
      const last = await at(start - 1);
      const banned = { kind: 'address', key: last.keys.address };
      expect((await at(start - addressPeriod)).keys.address).toBe(last.keys.address);
      const next = await at(start);
      expect(next.keys.address).not.toBe(last.keys.address);
      expect(next.known).toContainEqual(banned);
      expect((await at(start + addressPeriod - 1)).known).toContainEqual(banned);
      expect((await at(start + addressPeriod)).known).not.toContainEqual(banned);
    },
  );

  it('of an address are new ones where the period changes: no key of long ago comes back', async () => {
    const address = '203.0.113.9';
    // The 600th period of both.
    const thirty = await who({ address }, { now: 600 * 30 * DAY, addressPeriod: 30 * DAY });
    const ten = await who({ address }, { now: 600 * 10 * DAY, addressPeriod: 10 * DAY });
    expect(ten.known.map(({ key }) => key)).not.toContain(thirty.keys.address);
  });

  it('of those who ask are the ones that their comments have, under every secret', async () => {
    const { id, token } = await newDevice(SECRET);
    const { keys } = await who({ device: token, email: 'A@b.example ' });
    const webhookSecret = `${NEWER} ${SECRET}`;
    const asked = { siteId: 'demo', webhookSecret };
    expect(await keysOfAsking({ device: id }, asked)).toContainEqual({ kind: 'device', key: keys.device });
    expect(await keysOfAsking({ email: ' a@B.example' }, asked)).toContainEqual({
      kind: 'email',
      key: keys.email,
    });
    expect(await keysOfAsking({ device: id, email: 'x@y.example' }, asked)).toHaveLength(4);
    expect(await keysOfAsking({}, asked)).toEqual([]);
  });

  it('take e-mail without case and outer space, and leave the rest alone', async () => {
    const keyOf = async (email: string) => (await who({ email })).keys.email;
    expect(await keyOf(' Some.One@Mail.Example ')).toBe(await keyOf('some.one@mail.example'));
    expect(await keyOf('some.one@mail.example')).not.toBe(await keyOf('someone@mail.example'));
    expect(await keyOf('some.one@mail.example')).not.toBe(await keyOf('some.one+x@mail.example'));
  });

  it('are none where nothing is known', async () => {
    expect(await who({})).toMatchObject({
      keys: { device: null, address: null, email: null },
      known: [],
      newToken: null,
    });
  });
});
