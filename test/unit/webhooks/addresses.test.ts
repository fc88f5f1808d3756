import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../src/comments/public-url.ts';
import { isPublicAddress } from '../../../src/webhooks/addresses.ts';

const nameOf = (text: string, loopback = false) => {
  const target = targetOf(text, loopback);
  return target.url === null ? target.why : target.name;
};

/** Networks that are nobody's public machine: first and last address of each (IANA's special-purpose registries). */
const PRIVATE_NETWORKS = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '239.255.255.255'],
  ['240.0.0.0', '255.255.255.255'],
] as const;

const numberOf = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const partsOf = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const dotted = (value: number): string => partsOf(value).join('.');
const hex = (value: number): string => value.toString(16).padStart(8, '0');

const privateAddress = fc.oneof(
  ...PRIVATE_NETWORKS.map(([first, last]) => fc.integer({ min: numberOf(first), max: numberOf(last) })),
);

/** Every way in which URL parsers and resolvers have read IPv4 addresses. */
const NOTATIONS: readonly ((value: number) => string)[] = [
  dotted,
  (value) => String(value),
  (value) => `0x${hex(value)}`,
  (value) => `0${value.toString(8)}`,
  (value) =>
    partsOf(value)
      .map((part) => `0${part.toString(8)}`)
      .join('.'),
  (value) =>
    partsOf(value)
      .map((part) => `0x${part.toString(16)}`)
      .join('.'),
  (value) => `${value >>> 24}.${value & 0xffffff}`,
  (value) => `${value >>> 24}.${(value >>> 16) & 255}.${value & 0xffff}`,
  (value) => `${dotted(value)}.`,
  (value) => dotted(value).replaceAll('.', '\u3002'),
  (value) => dotted(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (value) => dotted(value).replaceAll('.', '%2e'),
  (value) => `[::ffff:${dotted(value)}]`,
  (value) => `[::${dotted(value)}]`,
  (value) => `[::ffff:0:${dotted(value)}]`,
  (value) => `[64:ff9b::${dotted(value)}]`,
  (value) => `[2002:${hex(value).slice(0, 4)}:${hex(value).slice(4)}::1]`,
  (value) => `[2001:0:53aa:64c::${hex(value ^ -1).slice(-8, -4)}:${hex(value ^ -1).slice(-4)}]`,
  (value) => `[fe80::5efe:${dotted(value)}]`,
];

const LOOPBACK = 'a loopback address, and LOOPBACK_ENDPOINTS=allow is not set';

describe('URLs that may be called', () => {
  it.each([
    ['https://hooks.slack.com/services/T0/B0', 'hooks.slack.com'],
    ['https://HOOKS.Example.com/', 'hooks.example.com'],
    ['https://hooks.example.com:8443/a?b=c#d', 'hooks.example.com'],
    ['https://xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['https://пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
    ['https://8.hooks.example', '8.hooks.example'],
    ['https://local.example.org', 'local.example.org'],
  ])('%s', (url, name) => {
    expect(nameOf(url)).toBe(name);
  });

  it('lose their fragment', () => {
    expect(targetOf('https://hooks.example/a#secret', false).url?.href).toBe('https://hooks.example/a');
  });
});

describe('URLs that may not be called', () => {
  it.each([
    ['', 'not a URL'],
    ['hooks.example', 'not a URL'],
    ['https://', 'not a URL'],
    ['https://a b.example', 'not a URL'],
    ['https://[::1', 'not a URL'],
    ['https://1.2.3.4.5', 'not a URL'],
    ['https://hooks.example:99999', 'not a URL'],
    ['http://hooks.example', 'not an https URL'],
    ['ftp://hooks.example', 'not an https URL'],
    ['file:///etc/passwd', 'not an https URL'],
    ['javascript:alert(1)', 'not an https URL'],
    ['data:text/plain,a', 'not an https URL'],
    ['blob:https://hooks.example/a', 'not an https URL'],
    ['https://user@hooks.example', 'a URL with credentials in it'],
    ['https://:word@hooks.example', 'a URL with credentials in it'],
    ['https://hooks.example@127.0.0.1', 'a URL with credentials in it'],
    ['https://localhost', LOOPBACK],
    ['https://LOCALHOST:8787', LOOPBACK],
    ['https://localhost.', 'not a public host name'],
    ['https://hooks.example.', 'not a public host name'],
    ['https://a..example', 'not a public host name'],
    ['https://app.localhost', 'not a public host name'],
    ['https://printer.local', 'not a public host name'],
    ['https://printer.local.', 'not a public host name'],
    ['https://metadata.google.internal/computeMetadata/v1/', 'not a public host name'],
    ['https://router.home.arpa', 'not a public host name'],
    ['https://1.0.0.127.in-addr.arpa', 'not a public host name'],
    ['https://intranet', 'not a public host name'],
    ['https://wiki.intranet', 'not a public host name'],
    ['https://wiki.corp', 'not a public host name'],
    ['https://nas.lan', 'not a public host name'],
    ['https://abcdefghijklmnop.onion', 'not a public host name'],
    ['https://hooks.test', 'not a public host name'],
    ['https://com', 'not a public host name'],
    ['https://a_b.example', 'not a public host name'],
    ['https://-a.example', 'not a public host name'],
    [`https://${'a'.repeat(64)}.example`, 'not a public host name'],
    [`https://${'a.'.repeat(130)}example`, 'not a public host name'],
    ['https://1.1.1.1', 'not a public host name'],
    ['https://[2606:4700::1111]', 'not a public host name'],
    ['https://[::]', 'not a public host name'],
    ['https://2130706433', LOOPBACK],
    ['https://0x7f.1', LOOPBACK],
    ['https://0177.0.0.1', LOOPBACK],
    ['https://127.1', LOOPBACK],
    ['https://0', 'not a public host name'],
    ['https://①②⑦.0.0.1', LOOPBACK],
    ['https://169.254.169.254/latest/meta-data/', 'not a public host name'],
  ])('%s', (url, why) => {
    expect(targetOf(url, false)).toEqual({ url: null, why });
  });

  it('none with a private address, in whatever notation', () => {
    fc.assert(
      fc.property(privateAddress, fc.constantFrom(...NOTATIONS), (value, notation) => {
        expect(targetOf(`https://${notation(value)}/`, false).url).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a developer’s machine', () => {
  it.each([
    'http://localhost:3000/a',
    'https://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ])('may be called where the deployment allows it: %s', (url) => {
    expect(targetOf(url, true)).toMatchObject({ name: null });
    expect(targetOf(url, false).url).toBeNull();
  });

  it.each([
    'http://127.0.0.2:3000',
    'https://10.0.0.1',
    'http://192.168.1.1',
    'http://0.0.0.0:3000',
    'http://[::ffff:127.0.0.1]:3000',
    'http://app.localhost:3000',
    'http://localhost.:3000',
    'http://user@localhost:3000',
    'ftp://localhost',
    'http://hooks.example',
    'https://169.254.169.254',
  ])('is not %s', (url) => {
    expect(targetOf(url, true).url).toBeNull();
  });

  it('still looks other names up', () => {
    expect(nameOf('https://hooks.example', true)).toBe('hooks.example');
  });
});

describe('addresses that a name leads to', () => {
  it.each(['1.1.1.1', '93.184.216.34', '223.255.255.255', '2606:4700::1111', '2001:4860:4860::8888'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    '',
    'hooks.example',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '010.0.0.1',
    '256.1.1.1',
    '1.1.1.1/8',
    ' 1.1.1.1',
    '168.63.129.16',
    '::',
    '::1',
    '::ffff:1.1.1.1',
    '::1.1.1.1',
    '64:ff9b::1.1.1.1',
    '64:ff9b:1::1',
    '2002:101:101::1',
    '2001::1',
    '2001:db8::1',
    '3fff::1',
    '100::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    '2606:4700::1111%eth0',
    'fec0::1',
    'ff02::1',
    '4000::1',
    '[2606:4700::1111]',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('none of a private network, in whatever notation', () => {
    fc.assert(
      fc.property(privateAddress, fc.constantFrom(...NOTATIONS), (value, notation) => {
        expect(isPublicAddress(notation(value).replace(/^\[(.*)\]$/, '$1'))).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('only IPv6 that is globally routed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const text = Array.from({ length: 8 }, (_, i) =>
          (((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0)).toString(16),
        ).join(':');
        const [first = 0] = bytes;
        expect(first >> 5 === 1 || !isPublicAddress(text)).toBe(true);
      }),
    );
  });
});
