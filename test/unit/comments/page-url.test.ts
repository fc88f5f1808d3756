import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPageUrl } from '../../../src/comments/page-url.ts';

describe('canonicalPageUrl', () => {
  it.for([
    ['https://News.Example/A', 'https://news.example/A'],
    ['https://news.example:443/a', 'https://news.example/a'],
    ['http://news.example:80', 'http://news.example/'],
    ['http://news.example:8080/', 'http://news.example:8080/'],
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
    ['https://news.example/a?id=7&fbclid=x&b=%20+', 'https://news.example/a?id=7&b=%20+'],
    ['https://news.example/a?UTM_Source=x&q=utm_source', 'https://news.example/a?q=utm_source'],
    ['https://news.example/?gclid', 'https://news.example/'],
    ['https://news.example/?', 'https://news.example/'],
    ['https://news.example/??', 'https://news.example/??'],
    ['https://news.example/?&&a&', 'https://news.example/?a'],
    ['https://مثال.example/خبر', 'https://xn--mgbh0fb.example/%D8%AE%D8%A8%D8%B1'],
    [' https://news.example/a ', 'https://news.example/a'],
  ])('%s -> %s', ([given = '', canonical]) => {
    expect(canonicalPageUrl(given)).toBe(canonical);
  });

  it.for([
    '',
    '/a',
    'news.example/a',
    'javascript:alert(1)',
    'javascript://news.example/%0aalert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://news.example/',
    'https://',
    'https://a:b@news.example/',
    'https://news.example:99999/',
    `https://news.example/${'a'.repeat(2048)}`,
  ])('refuses %s', (text) => {
    expect(canonicalPageUrl(text)).toBeNull();
  });

  it('is canonical already when it comes out', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalPageUrl(url);
        expect(once === null ? null : canonicalPageUrl(once)).toBe(once);
      }),
    );
  });
});
