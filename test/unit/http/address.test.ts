import { describe, expect, it } from 'vitest';
import { addressPrefix } from '../../../src/comments/address-prefix.ts';
import { addressKey } from '../../../src/http/address.ts';

describe('addressPrefix', () => {
  it.for([
    ['203.0.113.77', '203.0.113.77'],
    ['::ffff:203.0.113.77', '203.0.113.77'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['2001:db8:1::2:3:4', '2001:db8:1:0'],
  ])('%s -> %s', ([address = '', prefix]) => {
    expect(addressPrefix(address)).toBe(prefix);
  });
});

it('a key is the same for one household, and says nothing without the secret', async () => {
  const [a, b, c, d] = await Promise.all([
    addressKey('2001:db8:1:2::1', 'secret'),
    addressKey('2001:db8:1:2:ffff::9', 'secret'),
    addressKey('2001:db8:1:3::1', 'secret'),
    addressKey('2001:db8:1:2::1', 'other'),
  ]);
  expect(a).toMatch(/^[0-9a-f]{64}$/);
  expect(b).toBe(a);
  expect(new Set([a, c, d]).size).toBe(3);
});
