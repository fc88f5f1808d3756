import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { WEBHOOK_EVENTS } from '../../../src/comments/endpoint.ts';
import type { Message } from '../../../src/webhooks/payload.ts';
import { excerpt, oneLine } from '../../../src/webhooks/excerpt.ts';
import { render } from '../../../src/webhooks/formats/index.ts';
import type { DigestData } from '../../../src/webhooks/notice.ts';

const NOW = '2026-11-23T12:00:00.000Z';

const DIGEST: DigestData = {
  site: 'demo',
  name: 'The Daily',
  language: 'en',
  new: { count: 3, more: false },
  waiting: { count: 1000, more: true },
  oldest_at: '2026-11-23T09:00:00.000Z',
  categories: [
    { category: 'insult', count: 2 },
    { category: 'advert', count: 1 },
  ],
  comments: [
    {
      id: '01234567890',
      name: 'Sam',
      excerpt: 'You are an idiot.',
      created_at: NOW,
      page: { url: 'https://news.example/article?a=1&b=2', title: 'An article' },
      desk: 'https://comments.example/moderate/demo/comments/01234567890',
    },
    {
      id: '01234567891',
      name: '',
      excerpt: 'مرحبا بكم',
      created_at: NOW,
      page: { url: 'https://news.example/2', title: '' },
    },
  ],
  queue: 'https://comments.example/v1/sites/demo/moderation/comments?status=pending',
  desk: 'https://comments.example/moderate/demo',
};

const digest = (data: Partial<DigestData> = {}): Message => ({
  type: 'moderation.digest',
  timestamp: NOW,
  data: { ...DIGEST, ...data },
});

const SLACK = z.strictObject({
  text: z.string(),
  unfurl_links: z.literal(false),
  unfurl_media: z.literal(false),
});
const DISCORD = z.strictObject({
  content: z.string(),
  allowed_mentions: z.strictObject({ parse: z.tuple([]) }),
});

function slack(message: Message): string {
  const made = render('slack', message);
  if (made.kind !== 'http') throw new Error('not for HTTP');
  return SLACK.parse(JSON.parse(made.body)).text;
}

function discord(message: Message): string {
  const made = render('discord', message);
  if (made.kind !== 'http') throw new Error('not for HTTP');
  return DISCORD.parse(JSON.parse(made.body)).content;
}

function email(message: Message): { subject: string; text: string } {
  const made = render('email', message);
  if (made.kind !== 'email') throw new Error('not a mail');
  return made;
}

/** What a comment may try in a chat or a mail. */
const HOSTILE = [
  '<!channel> <!here> <!everyone> <@U012345> <#C012345> <!subteam^S1>',
  '&lt;!channel&gt;',
  '@here @everyone @channel @all @sam',
  '`end of code` *bold* _it_ ~no~ ```block```',
  '[a friendly link](https://evil.example) ![](https://evil.example/pixel.png)',
  '<https://evil.example|https://bank.example>',
  'first\nsecond\r\nBcc: all@news.example\r\n\r\n<b>mail</b>',
  'right\u202eto left\u2066 isolate \u200bhidden\u00ad \u0000 null',
  '\\`\\',
  '`',
  '',
];
const hostile = (text: string): Message =>
  digest({
    name: text,
    comments: [
      {
        id: '01234567890',
        name: text,
        excerpt: text,
        created_at: NOW,
        page: { url: `https://news.example/${text}`, title: text },
      },
    ],
  });

describe('a digest', () => {
  it('in Slack: what waits, the newest, and where', () => {
    expect(slack(digest()).split('\n')).toEqual([
      '*The Daily: 3 new comments wait for a moderator*',
      '1,000+ comments wait in all. The oldest came 3 hours ago.',
      'The new ones, mostly: insults (2), advertising (1).',
      '• `Sam`: `You are an idiot.` <https://comments.example/moderate/demo/comments/01234567890>',
      '• `Guest`: `مرحبا بكم` <https://news.example/2>',
      `The queue: <${DIGEST.desk}>`,
    ]);
  });

  it('in Discord', () => {
    expect(discord(digest()).split('\n').slice(3, 5)).toEqual([
      '- `Sam`: `You are an idiot.` <https://comments.example/moderate/demo/comments/01234567890>',
      '- `Guest`: `مرحبا بكم` <https://news.example/2>',
    ]);
  });

  it('as a mail', () => {
    const { subject, text } = email(digest());
    expect(subject).toBe('The Daily: 3 new comments wait for a moderator');
    expect(text).toContain(
      '> You are an idiot.\n  Sam, An article\n  https://comments.example/moderate/demo/comments/01234567890\n\n',
    );
    expect(text).toContain('\n  Guest\n  https://news.example/2\n\n');
    expect(text).toContain(`\n${DIGEST.desk}\n`);
  });

  it('in Arabic, with its plurals; in English where we have no words', () => {
    const arabic = { language: 'ar-EG', name: 'الجريدة' };
    const counts = [1, 2, 3, 11, 100].map(
      (count) => email(digest({ ...arabic, new: { count, more: false } })).subject,
    );
    expect(counts.map((subject) => subject.replace('الجريدة: ', ''))).toEqual([
      'تعليق جديد واحد ينتظر المشرف',
      'تعليقان جديدان ينتظران المشرف',
      expect.stringContaining('تعليقات جديدة تنتظر'),
      expect.stringContaining('تعليقًا جديدًا'),
      expect.stringContaining('تعليق جديد ينتظر'),
    ]);
    expect(slack(digest(arabic))).toContain('إهانات');
    expect(slack(digest({ language: 'sw' }))).toContain('comments wait');
  });

  it('of an older version of us, or without an origin, leads to the articles and nowhere else', () => {
    const { desk: _, ...old } = DIGEST;
    const comments = DIGEST.comments.map(({ desk: __, ...comment }) => comment);
    for (const data of [
      { ...old, comments },
      { ...DIGEST, queue: null, desk: null, comments },
    ]) {
      const text = slack({ type: 'moderation.digest', timestamp: NOW, data });
      expect(text).toContain('<https://news.example/article?a=1&amp;b=2>');
      expect(text.split('\n')).toHaveLength(5);
    }
  });

  it('names a category that it has no words for', () => {
    expect(slack(digest({ categories: [{ category: 'new_one', count: 1 }] }))).toContain('new one (1)');
  });
});

/** As compose.ts makes it, with what is in a comment's message beside that. */
const about = (more: object, comment: object = {}): unknown => ({
  site: 'demo',
  name: 'The Daily',
  language: 'en',
  desk: 'https://comments.example/moderate/demo/comments/01234567890',
  comment: {
    id: '01234567890',
    status: 'published',
    body: 'You are an idiot.',
    author: { name: 'Sam', guest: true },
    page: { url: 'https://news.example/article?a=1&b=2', title: 'An article' },
    ...comment,
  },
  decision: { actor: 'guest', action: 'report' },
  ...more,
});
const reported = (report: object, comment: object = {}): Message => ({
  type: 'comment.reported',
  timestamp: NOW,
  data: about({ report }, comment),
});
const appealed = (text: string, comment: object = {}): Message => ({
  type: 'comment.appealed',
  timestamp: NOW,
  data: about({ appeal: { text } }, { status: 'rejected', ...comment }),
});

describe('a message about one comment', () => {
  it('that was reported: what for, its words and the reader’s, and where to decide', () => {
    const message = reported({ reason: 'privacy', detail: 'That is my neighbour.' });
    expect(slack(message).split('\n')).toEqual([
      '*The Daily: a reader reported a comment*',
      'What is wrong with it: It gives away somebody’s private data.',
      'The comment is published now.',
      '• `Sam`: `You are an idiot.` <https://news.example/article?a=1&amp;b=2>',
      '• `The reader`: `That is my neighbour.`',
      'Decide: <https://comments.example/moderate/demo/comments/01234567890>',
    ]);
    const { subject, text } = email(message);
    expect(subject).toBe('The Daily: a reader reported a comment');
    expect(text).toContain(
      '> You are an idiot.\n  Sam, An article\n  https://news.example/article?a=1&b=2\n\n' +
        '> That is my neighbour.\n  The reader\n\n' +
        'Decide:\nhttps://comments.example/moderate/demo/comments/01234567890\n',
    );
    expect(slack(reported({ reason: 'spam', detail: null })).split('\n')).toHaveLength(5);
  });

  it('whose guest appealed: what it is now, their words, and where to decide', () => {
    const lines = discord(appealed('I only quoted him.')).split('\n');
    expect(lines.slice(1)).toEqual([
      'The guest asks that somebody look at the comment again.',
      'The comment is rejected now.',
      '- `Sam`: `You are an idiot.` <https://news.example/article?a=1&b=2>',
      '- `The appeal`: `I only quoted him.`',
      'Decide: <https://comments.example/moderate/demo/comments/01234567890>',
    ]);
  });

  it('in Arabic, and in English where we have no words', () => {
    const inLanguage = (language: string) => ({
      ...reported({ reason: 'hate', detail: null }),
      data: about({ language, report: { reason: 'hate', detail: null } }),
    });
    expect(slack(inLanguage('ar'))).toContain('يهاجم أناسًا بسبب انتمائهم');
    expect(slack(inLanguage('sw'))).toContain('a reader reported a comment');
  });

  it('leads to no desk where nobody knows where that is', () => {
    const message = { ...appealed('Why?'), data: about({ desk: null, appeal: { text: 'Why?' } }) };
    expect(email(message).text).not.toContain('Decide');
  });

  it.for(HOSTILE)('with hostile words %j stays text', (text, { expect: check }) => {
    const comment = {
      body: text,
      author: { name: text },
      page: { url: `https://news.example/${text}`, title: text },
    };
    for (const message of [
      reported({ reason: 'other', detail: `x${text}` }, comment),
      appealed(`x${text}`, comment),
    ]) {
      const chat = slack(message);
      for (const token of slackTokens(chat)) check(token).toMatch(/^<https:\/\/[^<>|\s]*>$/);
      check(chat.split('`')).toHaveLength(9);
      check(chat).not.toMatch(BARE_AT);
      check(chat.split('\n')).toHaveLength(6);
      expectDiscord(discord(message));
      const mail = email(message);
      check(mail.subject).not.toContain('\n');
      check(mail.text.split('\n').filter((line) => line.startsWith('> '))).toHaveLength(2);
      for (const char of ['\r', '\0', '\u202e']) check(mail.text).not.toContain(char);
    }
  });

  it('however long, fits Discord and says where to decide', () => {
    const made = discord(
      appealed('x '.repeat(5000), { body: 'y'.repeat(10_000), author: { name: 'n'.repeat(80) } }),
    );
    expect(made.length).toBeLessThanOrEqual(2000);
    expect(made.endsWith('comments/01234567890>')).toBe(true);
  });
});

describe('other messages', () => {
  it('an endpoint that was turned off, and why', () => {
    const data = { site: 'demo', endpoint: 'desk', reason: 'failing', failing_since: NOW };
    const message: Message = { type: 'endpoint.disabled', timestamp: NOW, data };
    expect(slack(message)).toContain('desk was turned off');
    expect(email(message).text).toContain(NOW);
    expect(discord({ ...message, data: { ...data, reason: 'gone', failing_since: null } })).toContain('410');
    expect(email({ ...message, data: { ...data, language: 'ar' } }).subject).toContain('أُوقفت');
    const there = 'https://comments.example/moderate/demo/webhooks';
    expect(slack({ ...message, data: { ...data, desk: there } })).toContain(`Webhooks: <${there}>`);
  });

  it('a flood, by what it was measured or who wanted it', () => {
    const data = {
      site: 'demo',
      name: 'The Daily <!channel>',
      language: 'en',
      level: 'flood',
      since: NOW,
      until: NOW,
      rate: 1234,
      band: 10,
      by: 'engine',
      episode: '01234567890',
      desk: 'https://comments.example/moderate/demo/floods',
    };
    const message: Message = { type: 'moderation.flood', timestamp: NOW, data };
    expect(slack(message).split('\n')).toEqual([
      '*The Daily &lt;!channel&gt;: a flood of spam, flood mode is on*',
      'Spam a minute: 1,234; up to 10 are usual.',
      'All who comment are challenged, as it is set, and comments of newcomers may wait for a moderator.',
      'It ends by itself once all is as usual again.',
      'Floods: <https://comments.example/moderate/demo/floods>',
    ]);
    const byHand = {
      ...message,
      data: { ...data, level: 'busy', rate: null, band: null, by: 'desk: Nadia' },
    };
    expect(email(byHand).text).toContain('It was switched on by Nadia.');
    expect(email(byHand).subject).toContain('unusually many newcomers');
    expect(email({ ...message, data: { ...data, language: 'ar' } }).subject).toContain('وضع الحماية');
    expect(discord(message)).toContain('1,234');
  });

  it('a test', () => {
    const data = { site: 'demo', endpoint: 'desk', sent_at: NOW };
    expect(email({ type: 'endpoint.test', timestamp: NOW, data }).text).toContain(
      'demo for the endpoint desk',
    );
  });

  it('every type has a title in every format, whatever its data', () => {
    for (const type of [...WEBHOOK_EVENTS, 'endpoint.test'] as const) {
      for (const data of [null, {}, 'x', { site: 1 }]) {
        const message: Message = { type, timestamp: NOW, data };
        expect(slack(message)).toContain('Greenroom');
        expect(discord(message)).toContain('Greenroom');
        expect(email(message).subject).toContain(type);
      }
    }
  });

  it('the standard format is the message as it is', () => {
    const message = digest();
    expect(render('standard', message)).toEqual({ kind: 'http', body: JSON.stringify(message) });
  });
});

/** Everything in it that Slack would read as more than text. */
const slackTokens = (text: string): string[] => text.match(/<[^>]*>?/g) ?? [];
/** The message without code, in which Markdown is not read. */
const withoutCode = (text: string): string => text.replaceAll(/`[^`]*`/g, '');
const BARE_AT = /@(?!\u200b)/;

function expectSlack(text: string): void {
  for (const token of slackTokens(text)) expect(token).toMatch(/^<https:\/\/[^<>|\s]*>$/);
  expect(text.split('`').length - 1).toBe(4);
  expect(text).not.toMatch(BARE_AT);
  expect(withoutCode(text)).not.toMatch(/\]\(|!\[|```/);
  expect(text.split('\n')).toHaveLength(5);
}

function expectDiscord(text: string): void {
  expect(text.length).toBeLessThanOrEqual(2000);
  const plain = text.replaceAll(/\\./gu, '');
  expect(plain).not.toMatch(BARE_AT);
  expect(withoutCode(text).replaceAll(/\\./gu, '')).not.toMatch(/\]\(|!\[|`|<(?!https:\/\/)/);
}

function expectMail({ subject, text }: { subject: string; text: string }): void {
  // oxlint-disable-next-line no-control-regex -- what must not be in it
  expect(subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
  expect(subject.length).toBeLessThanOrEqual(150);
  for (const char of ['\r', '\0', '\u202e']) expect(text).not.toContain(char);
  // The quote is one line.
  expect(text.split('\n').filter((line) => line.startsWith('> '))).toHaveLength(1);
}

describe('hostile words', () => {
  it.for(HOSTILE)('%j stays text', (text) => {
    expect.hasAssertions();
    expectSlack(slack(hostile(text)));
    expectDiscord(discord(hostile(text)));
    expectMail(email(hostile(text)));
  });

  it('of any kind stay text', () => {
    const unit = fc.constantFrom(
      ...'`<>&|@*_~[]()!\\/:#\n\r\u202e\u200b'.split(''),
      'here',
      'https://',
      'x',
      'ع',
      '😀',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 200 }), (units) => {
        const message = hostile(units.join(''));
        expectSlack(slack(message));
        expectDiscord(discord(message));
        expectMail(email(message));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('links in a mail are not to be followed', () => {
    const { text } = email(hostile('Win at HTTPS://lucky-spins.example/join'));
    expect(text).toContain('Win at hxxpS://lucky-spins.example/join');
  });

  it('a long digest fits Discord, with its link', () => {
    const [comment] = DIGEST.comments;
    if (!comment) throw new Error('no comment');
    const page = { url: `https://news.example/${'x'.repeat(600)}`, title: 'T' };
    const made = discord(
      digest({ comments: Array.from({ length: 5 }, () => ({ ...comment, page, desk: null })) }),
    );
    expect(made.length).toBeLessThanOrEqual(2000);
    expect(made.endsWith(`<${DIGEST.desk}>`)).toBe(true);
    expect(made.split('\n- ')).toHaveLength(3);
    const long = discord(digest({ name: 'N'.repeat(5000) }));
    expect(long.length).toBeLessThanOrEqual(2000);
    expect(long.endsWith(`<${DIGEST.desk}>`)).toBe(true);
  });
});

describe('excerpts', () => {
  it('are one line, in graphemes, with … where there was more', () => {
    expect(excerpt('one\n\n two\tthree', 100)).toBe('one two three');
    expect(excerpt('abcdef', 6)).toBe('abcdef');
    expect(excerpt('abcdefg', 6)).toBe('abcdef…');
    expect(excerpt('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦…');
    expect(excerpt('', 5)).toBe('');
  });

  it('hold nothing that turns or hides, and keep what Persian and Arabic need', () => {
    expect(oneLine('a\u202eb\u2066c\u00add\u200be')).toBe('abcde');
    expect(oneLine('می\u200cخواهم \u06dd')).toBe('می\u200cخواهم \u06dd');
  });

  it('of one endless grapheme end', () => {
    expect(excerpt(`a${'\u0301'.repeat(10_000)}`, 10).length).toBeLessThanOrEqual(161);
  });
});
