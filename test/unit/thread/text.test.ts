import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyHtml, escapeHtml, paragraphs, safeHref, tidy } from '../../../src/thread/text.ts';

const joined = (text: string): string =>
  paragraphs(text)
    .map((lines) => lines.map((line) => line.map((segment) => segment.text).join('')).join('\n'))
    .join('\n\n');

const links = (text: string): readonly (readonly [string, string])[] =>
  paragraphs(text)
    .flat(2)
    .flatMap(({ text: shown, href }) => (href === undefined ? [] : [[shown, href] as const]));

describe('tidy', () => {
  test.for([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['  \n a \n\n', 'a'],
    ['a\n\nb', 'a\n\nb'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    ['a  \n \n\t\nb', 'a\n\nb'],
    ['', ''],
  ])('%j becomes %j', ([sent = '', tidied]) => {
    expect(tidy(sent)).toBe(tidied);
  });
});

describe('links', () => {
  test.for([
    ['see https://example.org/a', 'https://example.org/a'],
    ['HTTP://Example.ORG', 'HTTP://Example.ORG'],
    ['end https://example.org/a.', 'https://example.org/a'],
    ['end https://example.org/a?!…', 'https://example.org/a'],
    ['(https://example.org/a)', 'https://example.org/a'],
    ['https://example.org/Tram_(vehicle), and', 'https://example.org/Tram_(vehicle)'],
    ['https://example.org/a(b', 'https://example.org/a'],
    ['[x](https://example.org/a)', 'https://example.org/a'],
    ['«https://example.org/a»', 'https://example.org/a'],
    ['https://example.org/أ، ثم', 'https://example.org/أ'],
    ['https://example.org/a\u202Egpj.exe', 'https://example.org/a'],
    ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
  ])('%j links %j', ([sent = '', shown]) => {
    expect(links(sent).map(([text]) => text)).toEqual([shown]);
  });

  test.for([
    'javascript:alert(1)',
    'data:text/html,<b>',
    'ftp://example.org/',
    'example.org',
    'xhttps://example.org',
    'ضhttps://example.org',
    'http://',
    'http:///example.org',
    'http://\\example.org',
    'http://user@example.org/',
    'http://user:word@example.org/',
    'http://[::1',
    `https://example.org/${'a'.repeat(2048)}`,
  ])('%j is text', (sent) => {
    expect(links(sent)).toEqual([]);
  });

  test('two in a line, with the words between them kept', () => {
    expect(links('https://a.example, https://b.example/x')).toEqual([
      ['https://a.example', 'https://a.example/'],
      ['https://b.example/x', 'https://b.example/x'],
    ]);
  });

  test('a name in another script leads where the browser would go', () => {
    expect(links('https://مثال.example')).toEqual([['https://مثال.example', 'https://xn--mgbh0fb.example/']]);
  });
});

test.for([null, 'javascript:alert(1)', ' ', 'https://a@b.example'])('%j is no address', (typed) => {
  expect(safeHref(typed ?? '')).toBeNull();
});

describe('html', () => {
  test('paragraphs, line breaks and links', () => {
    expect(bodyHtml('a <b> & "c"\n\'d\'\n\nhttps://example.org/?a=1&b=2')).toBe(
      '<p dir="auto">a &lt;b&gt; &amp; &quot;c&quot;<br/>&#39;d&#39;</p>' +
        '<p dir="auto"><a href="https://example.org/?a=1&amp;b=2" rel="ugc nofollow noopener" target="_blank">' +
        'https://example.org/?a=1&amp;b=2</a></p>',
    );
  });

  test('nothing of the guest is markup', () => {
    const pieces = [
      '<',
      '>',
      '"',
      "'",
      '&',
      'https://x.example/',
      ' ',
      '\n',
      'on=',
      '(',
      ')',
      '\u202E',
      '&lt;',
    ];
    const hostile = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })));
    const ours =
      /<p dir="auto">|<\/p>|<br\/>|<a href="https?:\/\/[^"<>]*" rel="ugc nofollow noopener" target="_blank">|<\/a>/g;
    fc.assert(
      fc.property(hostile, (parts) => {
        expect(bodyHtml(parts.join('')).replaceAll(ours, '')).not.toMatch(/[<>"']/);
      }),
    );
  });

  test('escaped for attributes as well', () => {
    expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  });
});

test('taken apart and joined again, a text is the tidied text', () => {
  const piece = fc.constantFrom(
    'https://a.example/(b)',
    'http://',
    ')',
    '(',
    '.',
    ' ',
    '\n',
    '\r\n',
    'x',
    '،',
    '🔥',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (parts) => {
      const text = parts.join('');
      expect(joined(text)).toBe(tidy(text));
      expect(tidy(tidy(text))).toBe(tidy(text));
    }),
  );
});

// No clock: a quadratic scan would take minutes and run into the test's own time limit.
test.for(['http://', 'http://a)', 'http://a(', 'https://a.example/....', '((((', ' \n', '\n', '\r', 'a'])(
  'work grows with the length, not faster: %j',
  (piece) => {
    expect(bodyHtml(piece.repeat(200_000 / piece.length))).toBeTypeOf('string');
  },
);
