/** Labelled comments from JSONL: anyone's, one object a line. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';

const row = z.object({
  text: z.string(),
  /** `clean`, or anything else for what must not go on air unseen. */
  label: z.string(),
  lang: z.string().default('und'),
  source: z.string().optional(),
  task: z.enum(['tox', 'spam']).optional(),
  /** Kind of case within the source, such as a HateCheck functionality. */
  sub: z.string().optional(),
  /** Kind of comment, such as `insult-commenter`; our own corpus has it (test/corpus). */
  kind: z.string().optional(),
  /** What the case is about, such as the disguise of a word. */
  target: z.string().optional(),
  author: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
});

export type Task = 'tox' | 'spam';

export interface Row extends z.infer<typeof row> {
  readonly source: string;
}

/** All rows of a file, or of the `*.jsonl` in a folder. Throws with file and line on one that does not parse. */
export function readRows(path: string): Row[] {
  if (!statSync(path).isDirectory()) return readFile(path);
  const files = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  return files.toSorted().flatMap((name) => readFile(join(path, name)));
}

function readFile(path: string): Row[] {
  const source = basename(path).split('.', 1).join();
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const parsed = row.safeParse(parseJson(line));
      if (!parsed.success) throw new Error(`${path}:${at + 1}: ${z.prettifyError(parsed.error)}`);
      return [{ ...parsed.data, source: parsed.data.source ?? source }];
    });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
