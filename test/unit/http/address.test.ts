import { describe, expect, it } from 'vitest';
import { addressPrefix, isLoopback } from '../../../src/comments/address-prefix.ts';
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

describe('isLoopback', () => {
  it.for(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '::FFFF:127.0.0.1'])(
    '%s is the machine',
    (address) => {
      expect(isLoopback(address)).toBe(true);
    },
  );
  it.for([
    '128.0.0.1',
    '12.7.0.1',
    '::',
    '::12',
    '2001:db8::1',
    '::ffff:203.0.113.7',
    '203.0.113.127',
    'a127.0.0.1',
    '',
  ])('%j is not', (address) => {
    expect(isLoopback(address)).toBe(false);
  });
});
