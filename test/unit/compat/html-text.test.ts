import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_HTML } from '../../../src/compat/akismet/html.ts';
import { htmlToText } from '../../../src/compat/html-text.ts';

const toText = (html: string) => htmlToText(html, ANY_HTML);

describe('HTML as its reader sees it', () => {
  it.for([
    ['Plain words stay.', 'Plain words stay.'],
    [
      'See <a href="https://a.example/x?b=1&amp;c=2" rel="nofollow">this</a>.',
      'See this https://a.example/x?b=1&c=2 .',
    ],
    ["<A HREF='https://a.example'>x</A>", 'x https://a.example'],
    ['<a href=https://a.example/>x</a>', 'x https://a.example/'],
    ['<img src="https://a.example/i.png" alt="a cat" width="1">', 'https://a.example/i.png  a cat'],
    ['<a href="https://a.example/x">https://a.example/x</a>', 'https://a.example/x'],
    ['<p>One</p><p class="x">two<br/>three', 'One\n\ntwo\nthree'],
    ['id<b></b>io<!---->t', 'idio<!---->t'],
    ['&#105;d&#x69;ot &lt;b&gt; &copy; &amp;amp;', 'idiot <b> &copy; &amp;'],
    ['&#0; &#xD800; &#x110000; &#9999999;', '\ufffd \ufffd \ufffd \ufffd'],
  ] as const)('%s', ([html, text], { expect: check }) => check(toText(html)).toBe(text));

  it.for([
    'x<you idiot>',
    'I <3 you',
    'a < b and c > d',
    '<b you idiot>',
    '<script>x</script>',
    '<a href="x',
  ])('leaves what is no tag of a known element: %s', (text, { expect: check }) =>
    check(toText(text)).toBe(text),
  );

  it('loses no text between tags', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const tag = fc.constantFrom('<b>', '</b>', '<p>', '<br />', '<u class="x">', '</a>');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, tag)), (pairs) => {
        const words = pairs.map(([one]) => one).join('');
        expect(toText(pairs.flat().join('')).replaceAll('\n', '')).toBe(words);
      }),
    );
  });
});
