import type { CommentId } from './id.ts';
import type { Happened } from './taught.ts';
import type { Label as Taught } from '../learning/index.ts';
import type { Label } from './checked.ts';
import type { Status } from './status.ts';

/** What the store keeps of learning; what the texts mean is src/learning's to know. */

/** Of comments that the model spoke of and people then decided: how often both agreed. */
export interface Agreement {
  /** Against a comment that people rejected; … that they let pass. */
  readonly against: { readonly right: number; readonly wrong: number };
  /** For a comment that people let pass; … that they rejected. */
  readonly inFavour: { readonly right: number; readonly wrong: number };
}

/** A site's model as it is stored. */
export interface StoredModel {
  readonly siteId: string;
  /** Grows with every change. */
  readonly version: number;
  /** Grows with every reset. */
  readonly generation: number;
  /** Decisions up to this are not learned, milliseconds since the Unix epoch. */
  readonly since: number;
  readonly agreement: Agreement;
  /** Whether it has an opinion of any comment. */
  readonly isReady: boolean;
  readonly words: string;
  readonly candidates: string;
}

/** How far decisions have been read. */
export interface LearningStep {
  readonly step: number;
  /** Of the last event. */
  readonly at: number;
  readonly commentId: number;
  readonly seq: number;
  /** Of the last labelled text from the doors. */
  readonly checkedId: number;
}

/** A comment that somebody decided on, with what was learned of it before. */
export interface DecidedComment {
  readonly id: CommentId;
  readonly siteId: string;
  readonly status: Status;
  readonly body: string;
  readonly website: string | null;
  /** Part of a flood, and not its first. */
  readonly isRepeat: boolean;
  /** What the engine held or rejected it for. */
  readonly because: string | null;
  /** Rules of the model that spoke of it. */
  readonly spoke: string | null;
  /** Without guests' reports and appeals; in order. */
  readonly events: readonly Happened[];
  readonly learned: { readonly generation: number; readonly label: Taught } | null;
}

/** A text from the doors that a moderator elsewhere labelled. */
export interface LabelledText {
  readonly id: CommentId;
  readonly siteId: string;
  readonly label: Label;
  readonly body: string;
  readonly website: string | null;
}

/** Somebody emptied the model. */
export interface LearningReset {
  readonly at: number;
  readonly actor: string;
  readonly ham: number;
  readonly spam: number;
  readonly toxic: number;
}
