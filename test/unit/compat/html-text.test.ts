import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../src/compat/html-text.ts';

describe('HTML as its reader sees it', () => {
  it.for([
    ['Plain words stay.', 'Plain words stay.'],
    [
      'See <a href="https://a.example/x?b=1&amp;c=2" rel="nofollow">this</a>.',
      'See  https://a.example/x?b=1&c=2 this.',
    ],
    ["<A HREF='https://a.example'>x</A>", ' https://a.example x'],
    ['<a href=https://a.example/>x</a>', ' https://a.example/ x'],
    ['<img src="https://a.example/i.png" alt="a cat" width="1">', ' https://a.example/i.png  a cat '],
    ['<a href="https://a.example/x">https://a.example/x</a>', 'https://a.example/x'],
    ['<p>One</p><p class="x">two<br/>three', '\nOne\n\ntwo\nthree'],
    ['id<b></b>io<!---->t', 'idio<!---->t'],
    ['&#105;d&#x69;ot &lt;b&gt; &copy; &amp;amp;', 'idiot <b> &copy; &amp;'],
    ['&#0; &#xD800; &#x110000; &#9999999;', '&#0; &#xD800; &#x110000; &#9999999;'],
  ] as const)('%s', ([html, text], { expect: check }) => check(htmlToText(html)).toBe(text));

  it.for([
    'x<you idiot>',
    'I <3 you',
    'a < b and c > d',
    '<b you idiot>',
    '<script>x</script>',
    '<a href="x',
  ])('leaves what is no tag of a known element: %s', (text, { expect: check }) =>
    check(htmlToText(text)).toBe(text),
  );

  it('loses no text between tags', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const tag = fc.constantFrom('<b>', '</b>', '<p>', '<br />', '<u class="x">', '</a>');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, tag)), (pairs) => {
        const words = pairs.map(([one]) => one).join('');
        expect(htmlToText(pairs.flat().join('')).replaceAll('\n', '')).toBe(words);
      }),
    );
  });
});
