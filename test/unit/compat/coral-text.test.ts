import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORAL_HTML } from '../../../src/compat/coral/html.ts';
import { htmlToText } from '../../../src/compat/html-text.ts';

const plainText = (body: string) => htmlToText(body, CORAL_HTML);
const LINK = 'class="coral-comment-content-link" target="_blank" rel="nofollow noopener noreferrer"';

describe('a comment of Coral’s as text', () => {
  it.for([
    ['plain text', 'One & two, 3 < 4 and 5 > 4.', 'One & two, 3 < 4 and 5 > 4.'],
    ['formatting', '<b>Well</b> <i>put</i>, <strong>all</strong> of it.', 'Well put, all of it.'],
    ['a word across tags', 'id<b>i</b>ot', 'idiot'],
    ['lines', '<div>One</div><div>two<br>three</div>', 'One\n\ntwo\nthree'],
    [
      'references',
      'a &lt;b&gt; &amp;amp; c&nbsp;d &#39;e&#x27; &eacute;',
      "a <b> &amp; c\u00a0d 'e' &eacute;",
    ],
    ['references that name no character', '&#0; &#xd800; &#9999999;', '\ufffd \ufffd \ufffd'],
    ['a spoiler', '<span class="coral-rte-spoiler">he dies</span>', 'he dies'],
    [
      'a link that shows its address',
      `see <a href="https://a.example/" ${LINK}>a.example</a>.`,
      'see a.example.',
    ],
    [
      'a link that shows something else',
      `<a href="https://casino.example/?a=1&amp;b=2" ${LINK}>our minutes</a>`,
      'our minutes https://casino.example/?a=1&b=2',
    ],
    ['a link that is not closed', '<a href="https://a.example/x">y', 'y https://a.example/x'],
    ['a link in a link', '<a href="//a.example">x<a href="//b.example">y</a>', 'x //a.example y //b.example'],
  ] as const)('%s', ([, body, text], { expect: check }) => {
    check(plainText(body)).toBe(text);
  });

  it.for([
    ['words in angle brackets', '<you idiot>'],
    ['words as attributes', '<b you idiot>fine</b>', '<b you idiot>fine'],
    ['words in an attribute of Coral’s', '<b class="you idiot">fine</b>', '<b class="you idiot">fine'],
    ['words in the address of what is no link', '<b href="you idiot">fine</b>', '<b href="you idiot">fine'],
    ['a remark', 'fine <!-- you idiot -->'],
    ['a script', '<script>you idiot</script>'],
    ['a tag without an end', 'fine <a href="you idiot'],
  ] as const)('%s stay, as readers of plain text see them', ([, body, text], { expect: check }) => {
    check(plainText(body)).toBe(text ?? body);
  });

  it('loses no word that stands outside of Coral’s own tags', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<b>',
      '</b>',
      '<a href="',
      '">',
      'idiot',
      ' ',
      '&lt;',
      '&',
      '"',
      '/',
      '<x ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('');
        const words = (text: string): number => text.split('idiot').length - 1;
        // An address is shown once more where it is not what the link says.
        expect(words(plainText(body))).toBeGreaterThanOrEqual(words(body));
      }),
    );
  });

  it('leaves text without tags and references as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[<&]/.test(text)),
        (text) => {
          expect(plainText(text)).toBe(text);
        },
      ),
    );
  });

  it.for(['<', '<a href="', '<b>', '<b a="', '&', '&#', '<a href="x">', '<b '.padEnd(5000), '<a href="a">a'])(
    'of 64 KiB of %j is no matter of trying again and again',
    (unit, { expect: check }) => {
      const body = unit.repeat(Math.ceil(65_536 / unit.length));
      check(plainText(body).length).toBeLessThan(3 * body.length);
    },
  );
});
