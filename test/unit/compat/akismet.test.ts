import { describe, expect, it } from 'vitest';
import { toComment, whyIncomplete } from '../../../src/compat/akismet/comment.ts';
import { FORM_LIMIT, readForm } from '../../../src/compat/akismet/form.ts';
import { keyOf } from '../../../src/compat/akismet/key.ts';
import { isPervasive, isSpam } from '../../../src/compat/akismet/verdict.ts';
import { readSettings } from '../../../src/comments/settings.ts';
import type { Site } from '../../../src/comments/site.ts';
import { type Assessment, createModerator, type Finding } from '../../../src/moderation/index.ts';

const fields = (given: Record<string, string>) => new Map(Object.entries(given));
const comment = (given: Record<string, string>) => toComment(fields(given));
const submission = (given: Record<string, string>) => comment(given).submission;

describe('a comment', () => {
  it('becomes a submission, and the visitor stays behind', () => {
    const sent = {
      user_ip: '203.0.113.7',
      user_agent: 'Mozilla/5.0',
      referrer: 'https://search.example/',
      comment_author: ' Mona ',
      comment_author_email: 'mona@mail.example',
      comment_author_url: 'https://mona.example/',
      comment_content: 'So <em>that</em> is why.',
      permalink: 'https://Blog.example:443/post?utm_source=x#c1',
      blog_lang: 'fr_CA, en',
      comment_type: 'comment',
      recheck_reason: 'edit',
    };
    expect(submission(sent)).toEqual({
      body: 'So that is why.',
      name: 'Mona',
      email: 'mona@mail.example',
      website: 'https://mona.example/',
      page: 'https://blog.example/post',
      lang: 'fr-CA',
    });
  });

  it.for([
    [{ comment_author_url: 'mona.example' }, { website: 'http://mona.example' }],
    [{ comment_author_url: 'javascript:alert(1)' }, { website: undefined }],
    [{ comment_author_url: 'https://a.example/"onclick' }, { website: undefined }],
    [{ comment_author: String.raw`O\'Brien` }, { name: "O'Brien" }],
    [
      { comment_content: String.raw`It\'s <a href=\"https://a.example/\">here</a>, C:\\x` },
      { body: String.raw`It's here https://a.example/ , C:\x` },
    ],
    [{ comment_content: String.raw`"A\B" is \"A\B\"` }, { body: String.raw`"A\B" is \"A\B\"` }],
    [{ permalink: '/relative' }, { page: undefined }],
    [{ permalink: 'https://user:word@a.example/' }, { page: undefined }],
    [{ blog_lang: 'en_US' }, { lang: 'en-US' }],
    [{ blog_lang: '*' }, { lang: undefined }],
    [{}, { body: '', name: undefined, email: undefined, lang: undefined }],
  ] as const)('%j', ([sent, wanted], { expect: check }) => check(submission(sent)).toMatchObject(wanted));

  it.for([
    [{ comment_author: 'viagra-test-123' }, 'spam'],
    [{ comment_author: 'akismet-guaranteed-spam' }, 'spam'],
    [{ comment_author_email: 'akismet-guaranteed-spam@example.com', user_role: 'administrator' }, 'spam'],
    [{ user_role: 'administrator' }, 'ham'],
    [{ user_role: 'editor, administrator' }, 'ham'],
    [{ user_role: 'not-administrator' }, null],
    [{ comment_content: 'viagra-test-123' }, null],
  ] as const)('%j asks for %s', ([sent, wanted], { expect: check }) =>
    check(comment(sent).wanted).toBe(wanted),
  );

  it.for([
    [{ is_test: '1' }, true],
    [{ is_test: 'true' }, true],
    [{ is_test: '0' }, false],
    [{ is_test: 'False' }, false],
    [{ is_test: '' }, false],
    [{}, false],
  ] as const)('%j: a test? %s', ([sent, isTest], { expect: check }) =>
    check(comment(sent).isTest).toBe(isTest),
  );

  it.for([
    [{ honeypot_field_name: 'nick', nick: 'x' }, true],
    [{ honeypot_field_name: 'nick', POST_nick: 'x' }, true],
    [{ POST_ak_hp_textarea: 'x' }, true],
    [{ honeypot_field_name: 'nick', nick: ' ' }, false],
    [{ honeypot_field_name: 'nick', other: 'x' }, false],
    [{ nick: 'x' }, false],
  ] as const)('%j: baited? %s', ([sent, baited], { expect: check }) =>
    check(comment(sent).honeypot).toBe(baited),
  );

  it('names what is missing as Akismet does', () => {
    expect(whyIncomplete(fields({ user_ip: '203.0.113.7' }))).toBe('Empty "blog" value');
    expect(whyIncomplete(fields({ blog: 'https://a.example', user_ip: ' ' }))).toBe('Empty "user_ip" value');
    expect(whyIncomplete(fields({ blog: 'https://a.example', user_ip: '::1' }))).toBeNull();
  });
});

describe('the key', () => {
  it.for([
    [{ api_key: 'a', key: 'b' }, 'c.host.example', 'comment-check', 'a'],
    [{ api_key: 'a', key: 'b' }, 'c.host.example', 'verify-key', 'b'],
    [{ api_key: ' ', key: 'b' }, 'c.host.example', 'submit-ham', 'b'],
    [{}, 'c.host.example', 'comment-check', 'c'],
    [{}, 'c.localhost', 'comment-check', 'c'],
    [{}, 'localhost', 'comment-check', null],
    [{}, '203.0.113.7', 'comment-check', null],
    [{}, '[2001:db8::1]', 'comment-check', null],
  ] as const)('%j at %s for %s is %s', ([sent, host, method, key], { expect: check }) =>
    check(keyOf(fields(sent), host, method)).toBe(key),
  );
});

describe('the form', () => {
  const post = (body: BodyInit, type = 'application/x-www-form-urlencoded') =>
    readForm(new Request('https://a.example', { method: 'POST', body, headers: { 'content-type': type } }));

  it.for([
    'application/x-www-form-urlencoded; charset=ISO-8859-1',
    'charset=utf-8',
    'text/plain',
    'application/json',
  ])('is read as UTF-8 whatever is claimed: %s', async (type, { expect: check }) => {
    check(await post('a=%D9%85%D8%B1&b=1+2&a=second&c=%ff', type)).toEqual({
      ok: fields({ a: 'مر', b: '1 2', c: '\ufffd' }),
    });
  });

  it('may be multipart; files are no fields', async () => {
    const form = new FormData();
    form.set('a', 'one');
    form.set('b', new Blob(['two']), 'two.txt');
    const { body, headers } = new Request('https://a.example', { method: 'POST', body: form });
    const bytes = await new Response(body).arrayBuffer();
    expect(await post(bytes, headers.get('content-type') ?? '')).toEqual({ ok: fields({ a: 'one' }) });
    expect(await post('--x', 'multipart/form-data; boundary=x')).toHaveProperty('trouble');
  });

  it('has room for a long Arabic comment that is sent twice, and an end', async () => {
    const long = encodeURIComponent('م'.repeat(10_000));
    expect(await post(`a=${long}&b=${long}`)).toHaveProperty('ok');
    expect(await post('x'.repeat(FORM_LIMIT + 1))).toHaveProperty('trouble');
  });
});

describe('the verdict', () => {
  const site = (settings: unknown): Site => ({
    id: 'demo',
    version: 1,
    listeners: [],
    ...readSettings(JSON.stringify(settings)),
  });
  const spamOnly = { doors: { akismet: 'spam-only' } };
  const system: Finding = {
    rule: 'UNREAD_TEXT',
    category: 'system',
    score: 0,
    field: 'body',
    start: 0,
    end: 0,
    text: '',
    why: '',
  };
  const made = (given: Partial<Assessment>): Assessment => ({
    ...createModerator().assess({ body: 'Fine.' }),
    ...given,
  });
  const toxic = made({ verdict: 'hold', because: 'toxicity', scores: { spam: 0, toxicity: 9 } });
  const both = made({ verdict: 'reject', because: 'toxicity', scores: { spam: 19, toxicity: 20 } });
  const spam = made({ verdict: 'reject', because: 'spam', scores: { spam: 19, toxicity: 0 } });

  it.for([
    ['fine', {}, made({}), false],
    ['toxic', {}, toxic, true],
    ['toxic, spam only', spamOnly, toxic, false],
    ['both, spam only', spamOnly, both, true],
    ['spam, spam only', spamOnly, spam, true],
    [
      'spam below the site’s own threshold',
      { ...spamOnly, policy: { thresholds: { spam: { hold: 20, reject: 30 } } } },
      { ...both },
      false,
    ],
    ['not read to its end, spam only', spamOnly, { ...toxic, findings: [system] }, true],
    ['broken settings of the door', { doors: { akismet: 'never' } }, toxic, true],
  ] as const)('%s', ([, settings, assessment, expected], { expect: check }) =>
    check(isSpam(site(settings), assessment)).toBe(expected),
  );

  it('calls only rejected spam pervasive', () => {
    expect([spam, both, toxic, made({}), { ...spam, verdict: 'hold' as const }].map(isPervasive)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
