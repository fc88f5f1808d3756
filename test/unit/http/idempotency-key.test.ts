import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdempotencyKey } from '../../../src/http/idempotency-key.ts';

describe('Idempotency-Key', () => {
  it.for([
    ['"8e03978e-40d5-43dd-bc93-6894a57f9324"', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ['8e03978e-40d5-43dd-bc93-6894a57f9324', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ['AbC+/9==', 'AbC+/9=='],
    ['"a,b;c"', 'a,b;c'],
    [String.raw`"a\"b\\c"`, String.raw`a"b\c`],
    [`"${'x'.repeat(200)}"`, 'x'.repeat(200)],
    [`"${String.raw`\"`.repeat(200)}"`, '"'.repeat(200)],
  ] as const)('%s', ([text, key], { expect: check }) => {
    check(readIdempotencyKey(text)).toBe(key);
  });

  it.for([
    '',
    '"',
    '""',
    '" "',
    '"a b"',
    'a b',
    'a,b',
    'a;b=1',
    '"a";b=1',
    '"a"b',
    '"a',
    'a"',
    '"a""b"',
    String.raw`"a\"`,
    String.raw`"a\b"`,
    'clé',
    '"clé"',
    '"a\u0000"',
    '"a\n"',
    'x'.repeat(201),
    `"${'x'.repeat(201)}"`,
    `"${String.raw`\"`.repeat(201)}"`,
  ])('%j is none', (text) => {
    expect(readIdempotencyKey(text)).toBeNull();
  });

  it('is read from whatever is written as the draft has it', () => {
    const visible = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: visible, minLength: 1, maxLength: 200 }), (key) => {
        const quoted = `"${key.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
        expect(readIdempotencyKey(quoted)).toBe(key);
      }),
    );
  });

  it('takes no longer for what is no key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (text) => {
        const key = readIdempotencyKey(text);
        expect(key === null || /^[!-~]{1,200}$/.test(key)).toBe(true);
      }),
    );
  });
});
