/** Rows by source and language, and which of them count where. */
import type { Scored } from './decide.ts';
import type { Task } from './rows.ts';

/** Probes of one thing each: not comments as they come, so that they would distort a mean over languages. */
const PROBES: ReadonlySet<string> = new Set(['fpwords', 'madlibs', 'news', 'obf']);
/** Left out of the mean over sources, as in the scorer that the project is judged by. */
const NOT_IN_MEANS: ReadonlySet<string> = new Set(['madlibs', 'news']);
/** Every language is represented by comments that people wrote. */
const WRITTEN_FOR_TESTS: ReadonlySet<string> = new Set(['hatecheck']);

export interface Source {
  readonly name: string;
  readonly task: Task | undefined;
  /** Undefined where it has several. */
  readonly lang: string | undefined;
  readonly rows: readonly Scored[];
}

/** In the order of their names. */
export function sourcesOf(scored: readonly Scored[]): readonly Source[] {
  const groups = [...Map.groupBy(scored, (one) => one.row.source)];
  return groups
    .map(([name, rows]) => {
      const languages = new Set(rows.map(({ row }) => row.lang));
      return {
        name,
        task: rows[0]?.row.task,
        lang: languages.size === 1 ? [...languages][0] : undefined,
        rows,
      };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Sources with both classes of a task: each counts once in a mean, however large. */
export function inMeans(sources: readonly Source[], task: Task | undefined): readonly Source[] {
  const both = ({ rows }: Source): boolean => rows.some(({ bad }) => bad) && rows.some(({ bad }) => !bad);
  return sources.filter((source) => source.task === task && !NOT_IN_MEANS.has(source.name) && both(source));
}

/** Of these, the ones in one language only. */
export function inLanguage(sources: readonly Source[], lang: string): readonly Source[] {
  return sources.filter((source) => source.lang === lang && !WRITTEN_FOR_TESTS.has(source.name));
}

/** Rows that count for their language. */
export function withoutProbes(scored: readonly Scored[]): readonly Scored[] {
  return scored.filter(({ row }) => !PROBES.has(row.source));
}

/** Share of the other task's clean rows that a decider flags for this task. */
export function wrongOnOthers(scored: readonly Scored[], task: Task): number {
  const others = scored.filter(({ row, bad }) => !bad && row.task !== undefined && row.task !== task);
  return others.filter(({ flaggedAs }) => flaggedAs[task]).length / others.length;
}
