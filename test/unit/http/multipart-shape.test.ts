import { describe, expect, it } from 'vitest';
import { isMultipartWithin } from '../../../src/http/multipart-shape.ts';

const within = (body: string, contentType = 'multipart/form-data; boundary=b'): boolean =>
  isMultipartWithin(new TextEncoder().encode(body), contentType, 3);

const part = (name: string, value = 'a'): string =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

describe('a multipart body', () => {
  it.for([
    ['one part', `${part('body')}--b--`, true],
    ['as many parts as are allowed', `${part('a').repeat(3)}--b--`, true],
    ['one more', `${part('a').repeat(4)}--b--`, false],
    ['boundaries with nothing between', '--b\r\n'.repeat(1000), false],
    ['a long text', `${part('body', 'x'.repeat(60_000))}--b--`, true],
    ['a long header', `${part('x'.repeat(1000))}--b--`, false],
    ['a header without an end', `--b\r\n${'x'.repeat(2000)}`, false],
    ['something before the first part', `${'x'.repeat(2000)}\r\n${part('a')}--b--`, true],
  ] as const)('%s: %#', ([, body, expected]) => {
    expect(within(body)).toBe(expected);
  });

  it.for([
    'multipart/form-data; boundary="b"',
    'multipart/form-data;boundary=b',
    'Multipart/Form-Data; Boundary=b; charset=utf-8',
    'multipart/form-data; charset=UTF-8; boundary=b',
  ])('of %s is read', (contentType) => {
    expect(within(`${part('a').repeat(4)}--b--`, contentType)).toBe(false);
    expect(within(`${part('a')}--b--`, contentType)).toBe(true);
  });

  it.for([
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=a; boundary=b',
    'multipart/form-data; x=y; boundary=b',
    'multipart/form-data; boundary="a\\"b"',
    `multipart/form-data; boundary=${'b'.repeat(71)}`,
  ])('of %s is none', (contentType) => {
    expect(() => within(part('a'), contentType)).toThrow('no boundary');
  });
});
