import { Document } from '../../src/moderation/document/document.ts';
import type { Dimension, Moderator } from '../../src/moderation/index.ts';
import { stemEnd, wordStart } from '../../src/moderation/wording/features.ts';
import type { Row } from '../eval/rows.ts';

/** A labelled comment as the fit sees it. */
export interface Comment {
  readonly source: string;
  readonly language: string;
  readonly bad: boolean;
  /** Words, stems and pairs of neighbours (`my channel`), each once. */
  readonly keys: readonly string[];
  /** Points of the rules other than the fitted words. */
  readonly points: number;
}

/** Marks a stem among the keys: `claim…`. */
export const STEM_MARK = '\u2026';
const HAS_DIGIT = /\p{N}/u;
const LONGEST = 24;

function keysOf(document: Document): string[] {
  const { text, tokens } = document.body.field;
  const keys = new Set<string>();
  let before: string | undefined;
  let clause = -1;
  for (const token of tokens) {
    const start = wordStart(text, token);
    const spelled = text.slice(start, token.end);
    const usable = !HAS_DIGIT.test(spelled) && spelled.length <= LONGEST;
    if (usable && before !== undefined && clause === token.clause) keys.add(`${before} ${spelled}`);
    before = usable ? spelled : undefined;
    clause = token.clause;
    if (!usable) continue;
    keys.add(spelled);
    const stem = stemEnd(token, start);
    if (stem >= 0) keys.add(text.slice(start, stem) + STEM_MARK);
  }
  return [...keys];
}

/** Rows that say something about a dimension: its own bad ones, and all clean ones. */
export function commentsOf(rows: readonly Row[], dimension: Dimension, moderator: Moderator): Comment[] {
  const task = dimension === 'spam' ? 'spam' : 'tox';
  return rows
    .filter((row) => row.label === 'clean' || row.task === task)
    .map((row) => {
      const submission = { body: row.text, name: row.author, website: row.url };
      return {
        source: row.source,
        language: row.lang,
        bad: row.label !== 'clean',
        keys: keysOf(new Document(submission)),
        points: moderator.assess(submission).scores[dimension],
      };
    });
}
