/** Our own labelled comments (test/corpus) and what the engine makes of each. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Verdict } from '../../src/moderation/index.ts';
import { createModerator } from '../../src/moderation/index.ts';
import type { Judged } from './metrics.ts';
import type { Row } from './rows.ts';
import { readRows } from './rows.ts';

const folder = fileURLToPath(new URL('../../test/corpus/', import.meta.url));

/** What every row gets, pinned; `npm run corpus -- --write` writes it. */
export const EXPECTED_PATH = `${folder}expected.tsv`;

export interface Outcome extends Judged {
  /** File and line, such as `a-en:12`. */
  readonly at: string;
  /** Half `a` may be read while rules are written. Half `b` only measures, so its words are never printed. */
  readonly half: 'a' | 'b';
  readonly row: Row;
  readonly kind: string;
  /** The kind, with all adverts as `spam` and all that only looks like one as `genuine`: single ones are too few. */
  readonly kindGroup: string;
  readonly verdict: Verdict;
  /** Ids of the rules with findings, sorted. */
  readonly rules: readonly string[];
}

/** Runs the engine as it ships over the whole corpus, in the order of files and lines. */
export function judgeCorpus(): Outcome[] {
  const moderator = createModerator();
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.toSorted().flatMap((file) => {
    const name = basename(file, '.jsonl');
    return readRows(folder + file).map((row, index): Outcome => {
      const kind = row.kind ?? 'other';
      const { verdict, findings } = moderator.assess({
        body: row.text,
        name: row.author,
        website: row.url,
        title: row.title,
      });
      return {
        at: `${name}:${index + 1}`,
        half: name.startsWith('b-') ? 'b' : 'a',
        row,
        kind,
        kindGroup: row.label === 'spam' ? 'spam' : kind.replace(/^genuine-.*/, 'genuine'),
        verdict,
        bad: row.label !== 'clean',
        flagged: verdict !== 'approve',
        rules: [...new Set(findings.map((finding) => finding.rule))].toSorted(),
      };
    });
  });
}

/** One line a row, so that a change of rules shows as a diff that a person can read. */
export function expectedFile(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map((one) =>
    [
      one.at,
      one.row.label,
      one.kind,
      one.verdict,
      mistake(one),
      one.rules.join(' ') || '–',
      one.half === 'a' ? excerpt(one.row.text) : '(half B: not shown)',
    ].join('\t'),
  );
  const head = ['row', 'label', 'kind', 'verdict', 'mistake', 'rules', 'beginning'].join('\t');
  return `${[head, ...lines].join('\n')}\n`;
}

/** Verdict and rules by row, from the text of `EXPECTED_PATH`. */
export function parseExpected(
  text: string,
): Map<string, { readonly verdict: string; readonly rules: string }> {
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [at = '', , , verdict = '', , rules = ''] = line.split('\t');
      return [at, { verdict, rules }];
    }),
  );
}

/** Languages as the floors have them: those with few rows count together. */
export function languageGroup({ row }: Outcome): string {
  return ['en', 'ar', 'ar-Latn'].includes(row.lang) ? row.lang : 'other';
}

function mistake(one: Judged): string {
  if (one.bad === one.flagged) return '–';
  return one.bad ? 'missed' : 'false alarm';
}

function excerpt(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
