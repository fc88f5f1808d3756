import { thresholdsOf } from '../moderation/index.ts';
import { isSame } from './settings-document.ts';
import { labelOf } from './settings-labels.ts';
import { readSettings, type Settings } from './settings.ts';
import { writeWordLine } from './word-lines.ts';

/** What a history shows of one change, at most; and of one value or list, characters and entries. */
const MOST = 60;
const LONGEST = 80;
const LISTED = 8;

/** How two versions of the settings (JSON) differ, in sentences; none where they say the same. */
export function describeChanges(before: string, after: string): string[] {
  const [old, next] = [readSettings(before), readSettings(after)];
  const said = [
    ...differences([], withThresholds(old.settings), withThresholds(next.settings)),
    ...next.broken
      .filter((part) => !old.broken.includes(part))
      .map((part) => `${labelOf([part])}: cannot be read; the default counts, and every comment is held.`),
    ...old.broken
      .filter((part) => !next.broken.includes(part))
      .map((part) => `${labelOf([part])}: can be read again.`),
  ];
  return said.length > MOST ? [...said.slice(0, MOST), `And ${said.length - MOST} more changes.`] : said;
}

/** With all thresholds as numbers: the form stores the whole pair, and "default → 18" where 18 is the default is no change. */
const withThresholds = (settings: Settings): unknown => ({
  ...settings,
  policy: { ...settings.policy, thresholds: thresholdsOf(settings.policy) },
});

function differences(path: readonly string[], old: unknown, next: unknown): string[] {
  if (isSame(old, next)) return [];
  // What was not there at all, such as a rule of its own score, is told by its fields.
  if ((isRecord(old) || isAbsent(old)) && (isRecord(next) || isAbsent(next))) {
    const [was, is] = [isRecord(old) ? old : {}, isRecord(next) ? next : {}];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
      differences([...path, key], was[key], is[key]),
    );
  }
  if (path.join('.') === 'policy.words') {
    return LISTS.flatMap((list) => {
      const [were, are] = [linesOf(old, list), linesOf(next, list)];
      return isSame(were, are) ? [] : listDifferences(['words', list], were, are);
    });
  }
  if ((Array.isArray(old) || isAbsent(old)) && (Array.isArray(next) || isAbsent(next))) {
    return listDifferences(path, textsOf(old), textsOf(next));
  }
  return [`${labelOf(path)}: ${inWords(old)} → ${inWords(next)}`];
}

const LISTS = ['reject', 'hold', 'approve'] as const;

/** The entries of one word list, as people write them. */
const linesOf = (words: unknown, wanted: string): string[] =>
  Array.isArray(words)
    ? words.flatMap((entry) => (isRecord(entry) && entry['list'] === wanted ? [lineOf(entry)] : []))
    : [];

const lineOf = ({ text, lang, note }: Readonly<Record<string, unknown>>): string =>
  writeWordLine({
    text: String(text),
    lang: typeof lang === 'string' ? lang : undefined,
    note: typeof note === 'string' ? note : undefined,
  });

function listDifferences(path: readonly string[], old: readonly string[], next: readonly string[]): string[] {
  const [were, are] = [new Set(old), new Set(next)];
  const added = next.filter((entry) => !were.has(entry));
  const removed = old.filter((entry) => !are.has(entry));
  const parts = [
    ...(added.length > 0 ? [`${added.length} added (${some(added)})`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed (${some(removed)})`] : []),
  ];
  return [`${labelOf(path)}: ${parts.length > 0 ? parts.join(', ') : 'another order'}`];
}

const some = (entries: readonly string[]): string =>
  [...entries.slice(0, LISTED).map(shortened), ...(entries.length > LISTED ? ['…'] : [])].join(', ');

const textsOf = (list: unknown): string[] =>
  Array.isArray(list) ? list.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry))) : [];

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function inWords(value: unknown): string {
  if (value === undefined) return 'default';
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return shortened(typeof value === 'string' ? `“${value}”` : JSON.stringify(value));
}

/** By code points, so that no character is cut in two. */
const shortened = (text: string): string =>
  text.length > LONGEST
    ? `${Array.from(text.slice(0, LONGEST * 2))
        .slice(0, LONGEST)
        .join('')}…`
    : text;
