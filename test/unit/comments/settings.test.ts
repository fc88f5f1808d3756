import { describe, expect, it } from 'vitest';
import { settingsErrors } from '../../../src/comments/settings-errors.ts';
import { readSettings, settingsSchema } from '../../../src/comments/settings.ts';
import { mayCarry, mayPost } from '../../../src/comments/site.ts';

describe('readSettings', () => {
  it('fills in what is absent', () => {
    expect(readSettings('{}')).toMatchObject({
      broken: [],
      settings: { name: 'Comments', origins: [], anyPage: false, language: 'en', maxBodyLength: 10_000 },
    });
  });

  it('keeps the parts that parse and names those that do not', () => {
    const read = readSettings(
      '{"name":"Kept","origins":["https://a.example/"],"maxBodyLength":0,"orgins":1}',
    );
    expect(read.broken).toEqual(['origins', 'maxBodyLength', 'orgins']);
    expect(read.settings).toMatchObject({ name: 'Kept', origins: [], maxBodyLength: 10_000 });
  });

  it.for(['', 'null', '[]', '7', '"x"', '{"name":', '{"__proto__":{"anyPage":true}}'])(
    'never throws: %s',
    (json) => {
      const { settings } = readSettings(json);
      expect(settings.anyPage).toBe(false);
    },
  );

  it.for([
    [{ policy: { thresholds: { spam: { hold: 9, reject: 5 } } } }, 'policy'],
    [{ policy: { rules: { NO_SUCH_RULE: { mode: 'off' } } } }, 'policy'],
    [{ policy: { tresholds: {} } }, 'policy'],
    [{ policy: { rules: { LINK: { mode: 'sometimes' } } } }, 'policy'],
    [{ policy: { rules: { LINK: { points: 3 } } } }, 'policy'],
    [{ secondOpinion: { url: 'https://127.0.0.2/' } }, 'secondOpinion'],
    [{ secondOpinion: { url: 'http://a.example/' } }, 'secondOpinion'],
    [{ secondOpinion: { url: 'http://10.0.0.1/' } }, 'secondOpinion'],
    [{ secondOpinion: { url: 'https://me:word@a.example/' } }, 'secondOpinion'],
    [{ secondOpinion: { url: 'http://localhost.evil.example/' } }, 'secondOpinion'],
    [{ secondOpinion: { url: 'https://metadata.google.internal/' } }, 'secondOpinion'],
    [{ secondOpinion: { url: 'https://printer.local/' } }, 'secondOpinion'],
    [{ secondOpinion: { url: 'https://me@localhost/' } }, 'secondOpinion'],
    [{ secondOpinion: { url: 'https://a.example/', timeout: 1001 } }, 'secondOpinion'],
    [{ secondOpinion: { url: 'https://a.example/', when: 'never' } }, 'secondOpinion'],
    [{ endpoints: [] }, 'endpoints'],
  ] as const)('finds the broken part of %j', ([settings, part]) => {
    expect(readSettings(JSON.stringify(settings)).broken).toEqual([part]);
  });

  it.for([
    'https://a.example/check?key=1',
    'http://localhost:3000/',
    'http://127.0.0.1/',
    'http://[::1]:3000/',
  ])('takes a second opinion from %s', (url) => {
    const { settings, broken } = readSettings(JSON.stringify({ secondOpinion: { url } }));
    expect(broken).toEqual([]);
    expect(settings.secondOpinion).toMatchObject({ url, shape: 'check', when: 'held', cap: 4, forces: [] });
  });
});

describe('word lists', () => {
  const said = (words: unknown) => {
    const parsed = settingsSchema.safeParse({ policy: { words } });
    return parsed.success ? [] : settingsErrors(parsed.error);
  };

  it('are taken as they are', () => {
    const words = [{ list: 'hold', text: 'Casino*', lang: 'en', note: 'why' }];
    expect(said(words)).toEqual([]);
    expect(readSettings(JSON.stringify({ policy: { words } })).settings.policy.words).toEqual(words);
  });

  it('say which entry is wrong, and how', () => {
    const words = [
      { list: 'hold', text: 'fine' },
      { list: 'reject', text: '*' },
      { list: 'approve', text: '(a+)+' },
      { list: 'hold', text: 'fine', lang: 'English' },
    ];
    expect(said(words)).toEqual([
      { pointer: '/policy/words/1', detail: '“*” has fewer than 2 letters or digits beside *' },
      { pointer: '/policy/words/2', detail: expect.stringContaining('“(a+)+” holds “(”') },
      { pointer: '/policy/words/3', detail: expect.stringContaining('“fine” has a language') },
    ]);
    expect(readSettings(JSON.stringify({ policy: { words } })).broken).toEqual(['policy']);
  });

  it.for([
    [[{ list: 'ban', text: 'walrus' }], '/policy/words/0/list'],
    [[{ list: 'hold' }], '/policy/words/0/text'],
    [[{ list: 'hold', text: 'walrus', regex: true }], '/policy/words/0/regex'],
    [[{ list: 'hold', text: 'a'.repeat(101) }], '/policy/words/0'],
    [[{ list: 'hold', text: 'walrus', note: 'n'.repeat(201) }], '/policy/words/0/note'],
    [Array.from({ length: 5001 }, () => ({ list: 'hold', text: 'walrus' })), '/policy/words'],
    ['walrus', '/policy/words'],
  ] as const)('refuse %j at %s', ([words, pointer]) => {
    expect(said(words).map((error) => error.pointer)).toEqual([pointer]);
  });

  it('are read once for the same text', () => {
    const json = JSON.stringify({ policy: { words: [{ list: 'hold', text: 'walrus' }] } });
    expect(readSettings(`${json} `.trim()).settings.policy).toBe(readSettings(json).settings.policy);
  });
});

describe('a site', () => {
  const site = (settings: object) => ({
    id: 's',
    version: 1,
    listeners: [],
    ...readSettings(JSON.stringify(settings)),
  });
  const own = 'https://comments.example';

  it.for([
    ['https://a.example', true],
    ['https://a.example:8443', false],
    ['http://a.example', false],
    ['https://b.a.example', false],
    [own, true],
  ] as const)('with one origin: may %s post, and carry a thread? %s', ([origin, may]) => {
    const one = site({ origins: ['https://a.example'] });
    expect(mayPost(one, origin, own)).toBe(may);
    expect(mayCarry(one, `${origin}/x`, own)).toBe(may);
  });

  it('never lets a hidden origin post', () => {
    expect(mayPost(site({ origins: ['https://a.example'] }), 'null', own)).toBe(false);
    expect(readSettings('{"origins":["null"]}').broken).toEqual(['origins']);
  });

  it('of any page carries any', () => {
    expect(mayCarry(site({ anyPage: true }), 'https://anywhere.example/', own)).toBe(true);
    expect(mayPost(site({ anyPage: true }), 'https://anywhere.example', own)).toBe(false);
  });
});
