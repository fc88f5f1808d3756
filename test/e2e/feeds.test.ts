/** The feeds, found as a reader's browser finds them and read by a real XML parser. */
import { describe } from 'vitest';
import { BROKEN_XML } from '../feeds/broken-xml.ts';
import { atomProblems } from '../feeds/atom-rules.ts';
import { jsonProblems } from '../feeds/json-rules.ts';
import { rssProblems } from '../feeds/rss-rules.ts';
import { publish } from './api.ts';
import { test } from './test.ts';

const PROBLEMS = { atom: atomProblems, rss: rssProblems, json: jsonProblems } as const;

const HOSTILE = [
  `"><script>alert(1)</script>'& &amp; &#x3C;b>`,
  ']]> <![CDATA[x]]> <!-- --> <?php ?> <!DOCTYPE a [<!ENTITY b "c">]> &b;',
  'https://example.org/?a=1&b="2" 👩🏽‍🚀 \u{1fffe} سلمى كتبت',
];

describe('feeds', () => {
  test('named in the head of the thread’s page; a browser’s parser reads what guests wrote, to the letter', async ({
    server,
    visit,
    expect,
  }) => {
    const page = `${server.origin}/feeds`;
    for (const text of HOSTILE)
      await publish(server, { page, body: text, name: text.slice(0, 70), title: HOSTILE[0] });
    const window = await visit(`/embed?site=demo&page=${encodeURIComponent(page)}`, { bypassCSP: true });
    const found = await window.evaluate(async () => {
      const links = [...document.querySelectorAll<HTMLLinkElement>('head link[rel=alternate]')];
      return Promise.all(
        links.map(async ({ href, type }) => {
          const response = await fetch(href);
          const text = await response.text();
          const isXml = type.includes('xml');
          const tree = isXml ? new DOMParser().parseFromString(text, 'application/xml') : null;
          const all = (name: string) =>
            [...(tree?.getElementsByTagName(name) ?? [])].map((one) => one.textContent);
          return {
            type,
            served: response.headers.get('content-type'),
            text,
            errors: all('parsererror'),
            names: [...all('name'), ...all('dc:creator')],
            html: [...all('content'), ...all('content:encoded')],
            scripts: tree?.getElementsByTagName('script').length ?? 0,
          };
        }),
      );
    });
    // Our own reader in the other tests takes nothing that this one refuses.
    const read = await window.evaluate(
      (texts) =>
        texts.filter((text) => {
          const tree = new DOMParser().parseFromString(text, 'application/xml');
          return tree.getElementsByTagName('parsererror').length === 0;
        }),
      BROKEN_XML,
    );
    expect(read).toEqual([]);
    const [atom, rss, json] = found;
    expect(found.map(({ type, served }) => served === `${type}; charset=utf-8`)).toEqual([true, true, true]);
    const want = HOSTILE.toReversed().map((text) => text.slice(0, 70));
    for (const feed of [atom, rss]) {
      expect(feed).toMatchObject({ errors: [], scripts: 0, names: want });
      expect(feed?.html.map((html) => html?.startsWith('<p dir="auto">'))).toEqual([true, true, true]);
    }
    expect(PROBLEMS.atom(atom?.text ?? '')).toEqual([]);
    expect(PROBLEMS.rss(rss?.text ?? '')).toEqual([]);
    expect(PROBLEMS.json(json?.text ?? '')).toEqual([]);
    expect(json?.text).not.toBe('');
  });
});
