import type { GuestKeys, KeyKind, KnownKey, RecognisedGuest } from './guest.ts';
import type { CommentId } from './id.ts';
import type { Status } from './status.ts';

/**
 * What moderators look for, as one expression for the full-text index (migrations/0003_desk.sql says which tokens a
 * comment has; the two change together).
 */

export const ORDERS = ['newest', 'oldest', 'doubt'] as const;
/** `doubt`: closest to a threshold first. */
export type Order = (typeof ORDERS)[number];

/** All that is given must hold. */
export interface Filter {
  readonly status?: Status | undefined;
  /** Only comments with open reports, or an open appeal. */
  readonly waits?: 'reported' | 'appealed' | undefined;
  readonly page?: number | undefined;
  /** Id of a rule or of a site's fact; one of its findings has it. */
  readonly rule?: string | undefined;
  readonly category?: string | undefined;
  /** BCP 47 tag as it is stored. */
  readonly language?: string | undefined;
  /** Any of the keys. */
  readonly guest?: GuestKeys | undefined;
  /** Print of a text (print.ts): a quarter of it is the same. */
  readonly near?: string | undefined;
  /** First comment of a flood. */
  readonly cluster?: CommentId | undefined;
  /** Whether a person has changed its status. */
  readonly by?: 'engine' | 'person' | undefined;
  /** Key of a name (name-key.ts). */
  readonly name?: string | undefined;
  /** Only answers of the publisher's people. */
  readonly staff?: boolean | undefined;
  /** Words, "phrases", pre*, and -words that must not be there. */
  readonly text?: string | undefined;
}

/** Longest search, UTF-16 units, and most terms: each is a walk of its own. */
export const MAX_SEARCH = 200;
const MAX_TERMS = 12;

/** The FTS5 expression for a site's comments. Nothing in it is syntax but what stands here: all that was typed is quoted. */
export function matchOf(siteId: string, filter: Filter): string {
  const facets = [`s${hexOf(siteId)}`, ...facetsOf(filter)].map(quoted);
  const guest = keysOf(filter.guest).map(quoted);
  const bands = bandsOf(filter.near).map(quoted);
  const { wanted, unwanted } = termsOf(filter.text ?? '');
  const all = [
    `facets : (${facets.join(' AND ')})`,
    ...(filter.guest ? [guest.length === 0 ? NOBODY : `facets : (${guest.join(' OR ')})`] : []),
    ...(bands.length === 0 ? [] : [`facets : (${bands.join(' OR ')})`]),
    ...(wanted.length === 0 ? [] : [`words : (${wanted.join(' AND ')})`]),
    // Punctuation and pictures are not in the index: who looks for nothing else finds nothing, rather than everything.
    ...(wanted.length + unwanted.length === 0 && filter.text?.trim() ? [NOBODY] : []),
  ].join(' AND ');
  return unwanted.length === 0 ? all : `((${all}) NOT words : (${unwanted.join(' OR ')}))`;
}

/** What a returning device has behind it, as expressions for the index. */
export interface HistoryMatch {
  readonly published: string;
  /** Rejected, and a person has had a say. */
  readonly rejected: string;
}

/** Null for a device that is new. */
export function historyOf(siteId: string, { returning, keys }: RecognisedGuest): HistoryMatch | null {
  if (!returning) return null;
  const guest = { ...keys, address: null, email: null };
  return {
    published: matchOf(siteId, { status: 'published', guest }),
    rejected: matchOf(siteId, { status: 'rejected', by: 'person', guest }),
  };
}

/** Prints that share a quarter with this one, as an expression without a site. */
export const sharesBand = (print: string): string => `facets : (${bandsOf(print).map(quoted).join(' OR ')})`;

/** Prints of which a quarter differs in one bit from this one's: with those above all that differ in up to 7 bits. */
export const nearlySharesBand = (print: string): string =>
  `facets : (${bandsOf(print)
    .flatMap((band) => {
      const bits = Number.parseInt(band.slice(2), 16);
      return Array.from({ length: 16 }, (_, i) => band.slice(0, 2) + hex16(bits ^ (1 << i)));
    })
    .map(quoted)
    .join(' OR ')})`;

const hex16 = (bits: number): string => bits.toString(16).padStart(4, '0');

/** All comments of a site, or under any of these keys, which are made for one site: for counting what came lately. */
export const siteMatch = (siteId: string): string => `facets : "s${hexOf(siteId)}"`;
export const keysMatch = (kind: KeyKind, keys: readonly string[]): string =>
  keys.length === 0
    ? NOBODY
    : `facets : (${keys.map((key) => quoted(`${KEY_TOKENS[kind]}${key}`)).join(' OR ')})`;

const KEY_TOKENS = { device: 'gd', address: 'ga', email: 'ge' } as const;

/** Comments of whoever has any of these keys, in whatever status; `keys` has at least one. */
export const ofGuest = (siteId: string, keys: readonly KnownKey[]): string =>
  `facets : ("s${hexOf(siteId)}" AND (${keys.map(({ kind, key }) => quoted(`${KEY_TOKENS[kind]}${key}`)).join(' OR ')}))`;

/** A token that no comment has. */
const NOBODY = 'facets : "gnobody"';

const facetsOf = (filter: Filter): string[] => {
  const { status, waits, page, rule, category, language, cluster, by, name, staff } = filter;
  return [
    ...(status === undefined ? [] : [`u${status}`]),
    ...(waits === undefined ? [] : [waits === 'reported' ? 'xreported' : 'xopen']),
    ...(page === undefined ? [] : [`p${page}`]),
    ...(rule === undefined ? [] : [`r${lettersOf(rule)}`]),
    ...(category === undefined ? [] : [`c${lettersOf(category)}`]),
    ...(language === undefined ? [] : [`l${lettersOf(language)}`]),
    ...(cluster === undefined ? [] : [`k${cluster}`]),
    ...(by === undefined ? [] : [`m${by}`]),
    ...(name === undefined ? [] : [`n${name}`]),
    ...(staff === true ? ['xstaff'] : []),
  ];
};

const keysOf = (guest: GuestKeys | undefined): string[] => [
  ...(guest?.device ? [`gd${guest.device}`] : []),
  ...(guest?.address ? [`ga${guest.address}`] : []),
  ...(guest?.email ? [`ge${guest.email}`] : []),
];

const bandsOf = (print: string | undefined): string[] =>
  [...(print?.matchAll(/.{4}/g) ?? [])].map(([band], i) => `h${i}${band}`);

/** Terms as FTS5 strings. A search of nothing but what must not be there finds the rest. */
function termsOf(text: string): { wanted: string[]; unwanted: string[] } {
  // SQLite reads an expression up to the first NUL, wherever it stands.
  const typed = text.slice(0, MAX_SEARCH).replaceAll('\0', ' ');
  const terms = [...fold(typed).matchAll(TERM)]
    .filter(([, , phrase = '', word = '']) => /[\p{L}\p{N}]/u.test(phrase + word))
    .slice(0, MAX_TERMS)
    .map(([, minus, phrase, word = '']) => ({
      minus,
      term: phrase === undefined ? termOf(word) : quoted(phrase),
    }));
  return {
    wanted: terms.filter(({ minus }) => minus !== '-').map(({ term }) => term),
    unwanted: terms.filter(({ minus }) => minus === '-').map(({ term }) => term),
  };
}

/** `-` at the start, then a phrase in quotation marks or a word. */
const TERM = /(?<![^\s])(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu;

/** A word of at least two letters may end in a star. */
const termOf = (word: string): string =>
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]\*$/u.test(word) ? `${quoted(word.slice(0, -1))} *` : quoted(word);

const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`;

const hexOf = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('');

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Letters that people write in several ways, and what they are to the index: as the view `search_source` has it. */
const FOLDS: ReadonlyMap<string, string> = new Map([
  ...Array.from('أإآٱ', (alef) => [alef, 'ا'] as const),
  ...Array.from('ىیئ', (ya) => [ya, 'ي'] as const),
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ک', 'ك'],
]);

/** Tatweel, tashkeel, soft hyphen and what has no width. */
const UNSEEN = /[\u0640\u064b-\u0652\u0670\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Text as the index holds it; case and Latin diacritics are the tokeniser's. */
export const fold = (text: string): string =>
  Array.from(text.replace(UNSEEN, ''), (letter) => FOLDS.get(letter) ?? letter).join('');
