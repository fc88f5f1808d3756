import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainProblem } from '../../../src/comments/door/domain-bans.ts';
import { asciiHost, hostsIn } from '../../../src/comments/door/host-names.ts';
import type { TextBan } from '../../../src/comments/door/settings.ts';
import { brokenBans } from '../../../src/comments/door/text-bans.ts';
import { settingsSchema } from '../../../src/comments/settings.ts';

const NOW = Date.UTC(2026, 5, 1);
const ban = (kind: TextBan['kind'], text: string, more: Partial<TextBan> = {}): TextBan => ({
  kind,
  text,
  until: null,
  reason: null,
  told: false,
  ...more,
});
const found = (bans: readonly TextBan[], body: string, more: { name?: string; website?: string } = {}) =>
  brokenBans(bans, { body, name: more.name ?? '', website: more.website ?? null }, NOW);
const spansOf = (bans: readonly TextBan[], body: string) =>
  found(bans, body).map(({ finding: { text, start, end } }) => {
    expect(body.slice(start, end)).toBe(text);
    return text;
  });

describe('a banned domain', () => {
  const BANS = [ban('domain', 'bad-deals.example')];

  it.for([
    'https://bad-deals.example',
    'See bad-deals.example.',
    'See BAD-Deals.EXAMPLE/path?x#y',
    'http://www.bad-deals.example:8080/',
    'https://shop.eu.bad-deals.example/now',
    'https://me:secret@bad-deals.example/now',
    'hxxps://bad-deals[.]example/now',
    'bad-deals [.] example',
    'bad-deals (dot) example and so on',
    'shop.bad-deals dot example',
    'bad-\u200bdeals.exa\u00admple',
    'ｂａｄ－ｄｅａｌｓ．ｅｘａｍｐｌｅ',
    'bad-deals。example',
    'https://b%61d-deals.example/',
    'https://search.example/?to=https://bad-deals.example/',
    '> quoted: https://bad-deals.example is a fraud',
    // Cyrillic а and е among Latin letters: it looks like the banned one.
    'https://bаd-deаls.example',
  ])('is found in %j', (body) => {
    expect(spansOf(BANS, body)).toHaveLength(1);
  });

  it.for([
    'https://notbad-deals.example',
    'https://not-bad-deals.example',
    'https://bad-deals.example.org/',
    'https://bad-deals.exampleshop.org',
    'https://deals.example',
    'https://baddeals.example',
    'https://bad-deals.com',
    'bad-deals_example',
    'I had bad deals. Example: my bike.',
    'Write to me@bad-deals.example',
    'https://good.example/bad-deals',
  ])('is not found in %j', (body) => {
    expect(spansOf(BANS, body)).toEqual([]);
  });

  it('is found in name and website, once each, with what it says', () => {
    const [name, website, ...more] = found(BANS, 'A clear remark.', {
      name: 'Ann of bad-deals.example',
      website: 'https://user@x.bad-deals.example/',
    });
    expect(name?.finding).toMatchObject({ rule: 'DOMAIN_BANNED', field: 'name', text: 'bad-deals.example' });
    expect(website?.finding).toMatchObject({ field: 'website', score: 0, category: 'system' });
    expect(more).toEqual([]);
  });

  it.for([
    ['münchen.example', 'https://xn--mnchen-3ya.example/'],
    ['xn--mnchen-3ya.example', 'Siehe www.münchen.example!'],
    ['xn--mnchen-3ya.example', 'https://MÜNCHEN.example/'],
    ['münchen.example', 'mu\u0308nchen.example'],
    ['münchen.de', 'hxxp://münchen.de/'],
    ['münchen.com', 'münchen . com'],
    ['مثال.example', 'http://مثال.example/'],
    ['192.0.2.7', 'http://192.0.2.7/x'],
    ['www.shop.example', 'shop.example'],
  ] as const)('%s is found in %j', ([domain, body]) => {
    expect(domainProblem(domain)).toBeNull();
    expect(spansOf([ban('domain', domain)], body)).toHaveLength(1);
  });

  it.for([
    ['munchen.de', 'https://münchen.de/'],
    ['münchen.de', 'https://munchen.de/'],
    ['bad.example', 'https://bаd.рф/'],
    ['192.0.2.7', 'http://192.0.2.77/'],
  ] as const)('%s is not found in %j', ([domain, body]) => {
    expect(spansOf([ban('domain', domain)], body)).toEqual([]);
  });

  it.for([
    'https://shop.example',
    'shop.example/path',
    'shop.example:80',
    'shop',
    'com',
    'co.uk',
    'com.au',
    '.example.org',
    'shop..example',
    'shop.example.',
    '-.example',
    'a b.example',
    '*.shop.example',
    'user@shop.example',
    '0.2',
    '1.2.3.999',
    'www.uk',
    '',
  ])('%j is none', (domain) => {
    expect(domainProblem(domain)).toEqual(expect.any(String));
  });
});

describe('a banned phrase', () => {
  const BANS = [ban('phrase', 'free crypto'), ban('phrase', 'casino*'), ban('phrase', 'مال سريع')];

  it.for([
    ['Get FREE crypto now', 'FREE crypto'],
    ['“free crypto”, he said, is a lie', 'free crypto'],
    ['f.r.e.e crypto', 'f.r.e.e crypto'],
    ['fr\u200bee crурto', 'fr\u200bee crурto'],
    ['a cas1no', 'cas1no'],
    ['Two casinos', 'casino'],
    ['a c.a.s.i.n.o here', 'c.a.s.i.n.o'],
    ['مَالٌ سَرِيع', 'مَالٌ سَرِيع'],
  ] as const)('is found in %j', ([body, text]) => {
    const spans = spansOf(BANS, body);
    expect(spans).toHaveLength(1);
    expect(spans[0]).toContain(text);
  });

  it.for(['free as cryptography', 'freecrypto', 'crypto free', 'cas in o', 'occasional'])(
    'is not found in %j',
    (body) => {
      expect(spansOf(BANS, body)).toEqual([]);
    },
  );
});

describe('bans', () => {
  const at = (ms: number): string => new Date(NOW + ms).toISOString();

  it('count until they end, and are looked up again then', () => {
    const bans = [
      ban('phrase', 'online casino', { until: at(1000) }),
      ban('phrase', 'casino'),
      ban('domain', 'bad.example', { until: at(0) }),
    ];
    const text = { body: 'An online casino at bad.example', name: '', website: null };
    const whats = (now: number) => brokenBans(bans, text, now).map((one) => one.ban.text);
    expect(whats(NOW - 1)).toEqual(['bad.example', 'online casino']);
    expect(whats(NOW)).toEqual(['online casino']);
    expect(whats(NOW + 1000)).toEqual(['casino']);
    expect(whats(NOW - 1)).toEqual(['bad.example', 'online casino']);
  });

  it('that say the same count as long as the longest', () => {
    const bans = [
      ban('phrase', 'casino', { reason: 'long' }),
      ban('phrase', 'casino', { until: at(1000), reason: 'short' }),
    ];
    expect(found(bans, 'casino').map((one) => one.ban.reason)).toEqual(['long']);
  });

  it.for([
    [{ kind: 'domain', text: 'https://shop.example' }, '/bans/0/text'],
    [{ kind: 'domain', text: 'co.uk' }, '/bans/0/text'],
    [{ kind: 'phrase', text: '!!' }, '/bans/0/text'],
    [{ kind: 'phrase', text: 'x'.repeat(101) }, '/bans/0/text'],
    [{ kind: 'phrase', text: '.*' }, '/bans/0/text'],
    [{ kind: 'address', text: '192.0.2.7' }, '/bans/0/kind'],
    [{ kind: 'phrase', text: 'casino', until: 'tomorrow' }, '/bans/0/until'],
  ] as const)('of settings are held to what can be found: %j', ([entry, pointer]) => {
    const parsed = settingsSchema.safeParse({ bans: [entry] });
    expect(parsed.error?.issues.map(({ path }) => `/${path.join('/')}`)).toContain(pointer);
  });

  it('of settings parse with their defaults', () => {
    const { bans } = settingsSchema.parse({ bans: [{ kind: 'domain', text: 'shop.example' }] });
    expect(bans).toEqual([ban('domain', 'shop.example')]);
  });
});

describe('hosts in a text', () => {
  it('stand where they are said to stand, and are hosts', () => {
    const piece = fc.constantFrom(
      '.',
      'a',
      'bad',
      'ü',
      '[.]',
      ' dot ',
      '\u200b',
      '@',
      '/',
      '-',
      ' ',
      '。',
      '😀',
      'ß',
      'xn--',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { host, start, end } of hostsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          expect(host).toContain('.');
          const plain = text
            .slice(start, end)
            .replaceAll(/ ?\[\.\] ?| dot |。/g, '.')
            .replaceAll('\u200b', '');
          expect(asciiHost(plain) ?? plain).toBe(host);
        }
      }),
      { numRuns: 500 },
    );
  });
});
