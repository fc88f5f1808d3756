import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/thread/model.ts';
import { answerPage } from '../../../src/thread/answer-page.tsx';
import { embedPage } from '../../../src/thread/page.tsx';
import { bodyHtml } from '../../../src/thread/text.ts';
import { comment, tombstone } from './fixtures.ts';

const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(1)</script>'&`;
const PAGE = 'https://paper.example/tram';
const limits = { body: 10_000, depth: 20 };

const embed = (comments: readonly Item[], more: Partial<Parameters<typeof embedPage>[0]> = {}): string =>
  embedPage({
    site: 'demo',
    thread: {
      page: { url: PAGE, title: 'Tram', count: comments.length },
      limits,
      comments,
      next: null,
      prev: null,
    },
    sort: 'oldest',
    now: Date.UTC(2026, 9, 5, 14),
    lang: 'en',
    ...more,
  });

const answer = (form: Parameters<typeof answerPage>[0]['form'], page = PAGE): string =>
  answerPage({ site: 'demo', page, title: 'Tram', lang: 'en', viaEmbed: false, form });

test('the component and the string of the API are the same', () => {
  for (const text of [HOSTILE, 'a\nb\n\nc https://example.org/?a=1&b="2"', '', 'x'.repeat(50)]) {
    expect(embed([comment('7', { body: text })])).toContain(
      `<div class="text" part="text">${bodyHtml(text)}</div>`,
    );
  }
});

describe('GET /embed', () => {
  test('shows name, date and text', () => {
    const html = embed([comment('7', { name: 'TITUS', body: 'First.\nSecond.' })]);
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr"/);
    expect(html).toContain('1 comment<');
    expect(html).toContain('id="comment-7"');
    expect(html).toContain('<bdi>TITUS</bdi>');
    expect(html).toContain(
      'href="https://paper.example/tram#comment-7" title="5 October 2026 at 12:00 UTC" target="_top"',
    );
    expect(html).toContain('<time datetime="2026-10-05T12:00:00.000Z">2 hours ago');
    expect(html).toContain('<p dir="auto">First.<br/>Second.</p>');
  });

  test('says where its feeds are, with a name that no guest has a say in', () => {
    const links = embed([], { site: HOSTILE, posted: '7' }).match(/<link rel="alternate"[^>]*>/g) ?? [];
    expect(links).toHaveLength(3);
    for (const [i, file] of ['feed.atom', 'feed.rss', 'feed.json'].entries()) {
      expect(links[i]).toContain(
        `href="/v1/sites/${encodeURIComponent(HOSTILE).replaceAll("'", '&#39;')}/${file}?page=${encodeURIComponent(PAGE)}"`,
      );
      expect(links[i]).toContain('title="Comments – Tram (');
    }
  });

  test('hostile words stay words, wherever they stand', () => {
    const html = embed([comment(HOSTILE, { name: HOSTILE, body: HOSTILE, website: 'javascript:alert(1)' })], {
      site: HOSTILE,
      lang: HOSTILE,
      posted: HOSTILE,
      thread: {
        page: { url: HOSTILE, title: HOSTILE, count: 2 },
        limits,
        comments: [comment(HOSTILE, { name: HOSTILE, body: HOSTILE, website: 'javascript:alert(1)' })],
        next: HOSTILE,
        prev: null,
      },
      form: {
        values: { name: HOSTILE, body: HOSTILE, parent: HOSTILE },
        errors: [{ field: 'body', detail: HOSTILE }],
      },
    });
    expect(html).not.toMatch(/<img|<script|href="javascript/);
  });

  test('a website is a link without credit', () => {
    const html = embed([comment('7', { website: 'https://salma.example' })]);
    expect(html).toContain('<a href="https://salma.example/" rel="ugc nofollow noopener" target="_blank">');
  });

  test('what is left of a removed comment says so', () => {
    const html = embed([tombstone('1'), comment('2', { parent: '1' })]);
    expect(html).toContain('This comment was removed.');
    expect(html).toContain('comment depth-2');
  });

  test('sort, answer and more are links, and the form posts to the API', () => {
    const thread = {
      page: { url: PAGE, title: 'Tram', count: 2 },
      limits,
      comments: [comment('7'), comment('8')],
      next: 'k.1',
      prev: null,
    };
    const html = embed([], { thread });
    const here = '/embed?site=demo&amp;page=https%3A%2F%2Fpaper.example%2Ftram&amp;lang=en';
    expect(html).toContain(`href="${here}&amp;sort=newest"`);
    expect(html).toContain(`href="${here}&amp;reply=7#gr-form"`);
    expect(html).toContain(`href="${here}&amp;sort=oldest&amp;cursor=k.1"`);
    expect(html).toContain('method="post" action="/v1/sites/demo/comments"');
    expect(html).toContain(`name="page" value="${PAGE}"`);
    expect(html).toContain('name="via" value="embed"');
  });

  test('an answer names whom it answers and carries the parent', () => {
    const html = embed([comment('7')], { form: { values: { parent: '7' }, errors: [] } });
    expect(html).toContain('In answer to <bdi>Salma</bdi>');
    expect(html).toContain('name="parent" value="7"');
  });

  test('points the new comment out', () => {
    const html = embed([comment('7')], { posted: '7' });
    expect(html).toContain('depth-1 fresh');
    expect(html).toContain('Your comment is on the page.');
  });

  test('is Arabic from right to left', () => {
    const html = embed([comment('7')], { lang: 'ar-LB,en;q=0.5' });
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).toContain('تعليق واحد');
  });
});

describe('the answer to a form post', () => {
  test('waiting: no form, and the ways back', () => {
    const html = answer({ values: {}, errors: [], notice: 'pending' });
    expect(html).toContain('waits for a moderator');
    expect(html).not.toContain('<form');
    expect(html).toContain(`<a href="${PAGE}" target="_top">`);
  });

  test('declined: the reasons in words, and the form again', () => {
    const html = answer({
      values: { body: 'x' },
      errors: [],
      notice: 'declined',
      reasons: ['threat', 'unheard_of'],
    });
    expect(html).toContain('a threat');
    expect(html).toContain('unheard_of');
    expect(html).toContain('<form');
  });

  test('error: the draft kept, each error beside its field, the others in the status line', () => {
    const html = answer({
      values: { name: 'Salma', body: 'My text', website: 'nonsense' },
      errors: [
        { field: 'body', detail: 'Too long.' },
        { field: 'website', detail: 'Not a URL.' },
        { field: 'page', detail: 'No such page.' },
      ],
      notice: 'error',
    });
    expect(html).toContain('>My text</textarea>');
    expect(html).toContain('value="Salma"');
    expect(html).toContain('value="nonsense"');
    expect(html).toMatch(/<textarea[^>]*aria-describedby="gr-body-hint"[^>]*aria-invalid="true"/);
    expect(html).toContain('id="gr-body-hint"><bdi>Too long.</bdi>');
    expect(html).toContain('id="gr-website-hint"><bdi>Not a URL.</bdi>');
    expect(html.match(/No such page\./g)).toHaveLength(1);
  });

  test('a page that is no http(s) URL is not linked', () => {
    expect(answer({ values: {}, errors: [], notice: 'error' }, 'javascript:alert(1)')).not.toContain(
      'href="javascript',
    );
  });
});
