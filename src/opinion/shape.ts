import type { Opinion, OpinionQuestion } from '../comments/second-opinion.ts';

/** With what a question is signed and named. */
export interface Signing {
  /** Newest first. */
  readonly secrets: readonly string[];
  /** Unique to the question, without a dot. */
  readonly id: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** The Worker's own origin. */
  readonly own: string;
}

/** A way of asking: the request that it makes, and what it reads in an answer. */
export interface Shape {
  compose(
    question: OpinionQuestion,
    signing: Signing,
  ): Promise<{ readonly body: string; readonly headers: Readonly<Record<string, string>> }>;
  /** A parsed answer of status 2xx. */
  read(value: unknown): Opinion;
  /** What no content (204) means. */
  readonly silence: Opinion;
}

/** For every answer that does not have the shape. */
export const UNREADABLE: Opinion = { kind: 'failed', why: 'its answer could not be read' };
