import { Document } from '../../src/moderation/document/document.ts';
import type { Dimension, Moderator } from '../../src/moderation/index.ts';
import { stemEnd, wordStart } from '../../src/moderation/wording/features.ts';
import type { Row } from '../eval/rows.ts';

/** A word, stem or pair of neighbours (`my channel`). */
interface Key {
  readonly key: string;
  /** Ordinal of the token where it stands first. */
  readonly at: number;
}

/** A labelled comment as the fit sees it. */
export interface Comment {
  readonly source: string;
  readonly bad: boolean;
  /** Each once, in the order of the text. */
  readonly keys: readonly Key[];
  /** Points of the rules other than the fitted words. */
  readonly points: number;
}

/** Marks a stem among the keys: `claim…`. */
export const STEM_MARK = '\u2026';
const HAS_DIGIT = /\p{N}/u;
const LONGEST = 24;

function keysOf(document: Document): readonly Key[] {
  const { text, tokens } = document.body.field;
  const met = new Map<string, number>();
  const meet = (key: string, at: number): unknown => met.has(key) || met.set(key, at);
  let before: string | undefined;
  let clause = -1;
  tokens.forEach((token, at) => {
    const start = wordStart(text, token);
    const spelled = text.slice(start, token.end);
    const usable = !HAS_DIGIT.test(spelled) && spelled.length <= LONGEST;
    if (usable && before !== undefined && clause === token.clause) meet(`${before} ${spelled}`, at);
    before = usable ? spelled : undefined;
    ({ clause } = token);
    if (!usable) return;
    meet(spelled, at);
    const stem = stemEnd(token, start);
    if (stem >= 0) meet(text.slice(start, stem) + STEM_MARK, at);
  });
  return [...met].map(([key, at]) => ({ key, at }));
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
        bad: row.label !== 'clean',
        keys: keysOf(new Document(submission)),
        points: moderator.assess(submission).scores[dimension],
      };
    });
}
