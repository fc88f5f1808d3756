/** What an entry of a site's lists matches, and what it leaves alone. */
import { describe, expect, test } from 'vitest';
import type { Submission, WordEntry } from '../../../../src/moderation/index.ts';
import { createModerator } from '../../../../src/moderation/index.ts';

/** What a reject list of one entry finds in a comment: the texts of its findings, as sent. */
function found(text: string, sent: string | Submission, lang?: string): readonly string[] {
  const moderator = createModerator({ words: [{ list: 'reject', text, lang }] });
  const { findings, verdict } = moderator.assess(typeof sent === 'string' ? { body: sent } : sent);
  const own = findings.filter(({ rule }) => rule === 'WORD_LIST_REJECT');
  expect(verdict === 'reject').toBe(own.length > 0);
  return own.map((finding) => finding.text);
}

type Row = readonly [entry: string, body: string, found: readonly string[]];

const whole: readonly Row[] = [
  ['walrus', 'the walrus sings', ['walrus']],
  ['walrus', 'Walrus! WALRUS? (walrus)', ['Walrus', 'WALRUS', 'walrus']],
  ['walrus', 'walruses sing', []],
  ['walrus', 'seawalrus', []],
  ['walrus', 'walrus2', []],
  ['Wälrus', 'wälrus and walrus', ['wälrus', 'walrus']],
  ['été', 'cet ete, cet été', ['ete', 'été']],
  ['don’t', "I don't", ["don't"]],
  ['مكتبة', 'هذه مَكْتَبــة كبيرة', ['مَكْتَبــة']],
  ['مكتبه', 'هذه مكتبة', ['مكتبة']],
  ['مكتبة', 'المكتبة', []],
  ['صديق', 'أصدقاء', []],
  ['москва', 'Москва, москва', ['Москва', 'москва']],
  ['москва', 'подмосковье', []],
  ['नमस्ते', 'नमस्ते दुनिया', ['नमस्ते']],
  ['नमस्', 'नमस्ते दुनिया', []],
  ['win 100', 'you win १०० now', ['win १००']],
  ['walrus', 'wal\u200brus', ['wal\u200brus']],
  ['walrus', 'wаlrus', ['wаlrus']],
  ['walrus', '𝐰𝐚𝐥𝐫𝐮𝐬', ['𝐰𝐚𝐥𝐫𝐮𝐬']],
  ['wal\u00adrus', 'a walrus', ['walrus']],
];

const stars: readonly Row[] = [
  ['walrus*', 'walruses, walrus', ['walrus', 'walrus']],
  ['walrus*', 'seawalrus', []],
  ['*walrus', 'seawalrus walrus', ['walrus', 'walrus']],
  ['*walrus', 'walruses', []],
  ['*walr*', 'seawalruses', ['walr']],
  ['*walr*', 'wal rus', []],
  ['w*s', 'walrus ws was', ['walrus', 'ws', 'was']],
  ['w*s', 'wool', []],
  ['w*s', 'wool is', []],
  ['wa*r*s', 'walrus wars', ['walrus', 'wars']],
  ['wa*r*s', 'walus', []],
  ['*a*a*', 'banana', ['ana']],
  ['*a*a*', 'an apple', []],
  ['sea* walrus', 'the seaside walrus', ['seaside walrus']],
  ['sea* walrus', 'the seaside green walrus', []],
  ['sea *rus', 'sea walrus', ['sea walrus']],
  ['sea *rus', 'sea green walrus', []],
  ['*sea walrus*', 'overseas sea walruses', ['sea walrus']],
  ['s*a w*s', 'sauna was', ['sauna was']],
];

const phrases: readonly Row[] = [
  ['sea walrus', 'a sea walrus', ['sea walrus']],
  ['sea walrus', 'a Sea  Walrus; sea, walrus; sea-walrus', ['Sea  Walrus', 'sea, walrus', 'sea-walrus']],
  ['sea walrus', 'sea\nwalrus', ['sea\nwalrus']],
  ['sea walrus', 'we went to sea. Walrus was there', []],
  ['sea walrus', 'sea green walrus', []],
  ['sea walrus', 'sea -------- walrus', []],
  ['sea walrus', 'seawalrus', []],
  ['walrus.example', 'see https://walrus.example/x', ['walrus.example']],
  ['walrus.example', 'see walrus.examples', []],
  ['البحر الأزرق', 'في البحر الازرق', ['البحر الازرق']],
];

const unspaced: readonly Row[] = [
  ['海象', '我喜欢海象很多', ['海象']],
  ['海象', '我喜欢海 象', ['海 象']],
  ['海象', '大海很像', []],
  ['海象', '海。象', []],
  ['セイウチ', 'かわいいセイウチです', ['セイウチ']],
  ['海セイウチ', '青い海セイウチです', ['海セイウチ']],
  ['ช้าง', 'ฉันรักช้างมาก', ['ช้าง']],
  ['AV海象', '看AV海象吧', ['AV海象']],
  ['AV海象', '看KAV海象吧', []],
  ['海象*', '海象很多', ['海象']],
];

const disguised: readonly Row[] = [
  ['walrus', 'w a l r u s', ['w a l r u s']],
  ['walrus', 'w.a.l.r.u.s', ['w.a.l.r.u.s']],
  ['sea walrus', 's e a   w a l r u s', ['s e a   w a l r u s']],
  ['walrus', 'wal-rus wal.rus wal_rus', ['wal-rus', 'wal.rus', 'wal_rus']],
  ['walrus', 'wal/rus', []],
  ['hell', "he'll", []],
  ['were', "we're", []],
  ['walrus', 'w4lrus w@lru$', ['w4lrus', 'w@lru$']],
  ['million', 'mi11ion', ['mi11ion']],
  ['walrus', 'waaaalrus', ['waaaalrus']],
  ['walruss', 'walrusssss', ['walrusssss']],
  ['covidig', 'covid19', []],
  ['axa', '4x4', []],
  ['*lrus', 'w4lruses, wal-rus', []],
  ['w4lrus*', 'w4lruses', ['w4lrus']],
  ['*alph*', 'a-lphabet', []],
  ['cope', 'the соре', ['соре']],
  ['w4lrus', 'w4lrus', ['w4lrus']],
  ['v1agra', 'buy v1agra here', ['v1agra']],
];

describe.for([
  ['whole words', whole],
  ['wildcards', stars],
  ['phrases', phrases],
  ['scripts without spaces', unspaced],
  ['disguises', disguised],
] as const)('%s', ([, rows]) => {
  test.for(rows)('%s in %s', ([entry, body, texts]) => {
    expect(found(entry, body)).toEqual(texts);
  });
});

describe('fields', () => {
  const cases: readonly (readonly [Submission, readonly string[]])[] = [
    [{ body: 'hello', name: 'The Walrus' }, ['Walrus']],
    [{ body: 'hello', title: 'Walrus news' }, ['Walrus']],
    [{ body: 'hello', title: 'Walrus news', pageTitle: 'Walrus news' }, []],
    [{ body: 'hello', website: 'https://walrus.example/' }, ['walrus']],
    [{ body: 'hello', website: 'https://walruses.example/' }, []],
    [{ body: 'hello', email: 'walrus@a.example' }, []],
    [{ body: 'hello', parentAuthor: 'Walrus', page: 'https://walrus.example/' }, []],
  ];
  test.for(cases)('%j', ([sent, texts]) => {
    expect(found('walrus', sent)).toEqual(texts);
  });
});

test('an entry with a language counts in comments read as it', () => {
  const french = 'le chat est dans la maison avec le pain';
  expect(found('pain', french, 'fr')).toEqual(['pain']);
  expect(found('pain', 'the pain was in the house of the man', 'fr')).toEqual([]);
  expect(found('pain', 'pain', 'fr')).toEqual([]);
});

test('says which entry it is, as the site wrote it', () => {
  const words: WordEntry[] = [{ list: 'hold', text: 'Sea  WALRUS*', note: 'since 2025' }];
  const { findings, verdict, because } = createModerator({ words }).assess({
    body: 'hi',
    name: 'sea walrusses',
  });
  expect([verdict, because]).toEqual(['hold', 'forced']);
  expect(findings).toEqual([
    {
      rule: 'WORD_LIST_HOLD',
      category: 'system',
      score: 0,
      field: 'name',
      start: 0,
      end: 10,
      text: 'sea walrus',
      why: "A person decides: it matches “Sea  WALRUS*” of the site's hold list.",
    },
  ]);
});
