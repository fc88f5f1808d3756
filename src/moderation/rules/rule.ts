import type { Document } from '../document/document.ts';
import type { Fact } from '../document/facts.ts';
import type { Sign } from '../document/signs.ts';
import type { GroupId } from '../groups.ts';
import type { Category, Field, Finding, Submission } from '../types.ts';

/**
 * Evidence that a rule reports: where in a field, how strong, why. Never a verdict. Rules report where they looked: most
 * in the field as `read` (normalised), some in the field as `sent`. Only what is kept is mapped back (evidence.ts).
 */
export interface Hit {
  readonly field: Field;
  readonly offsets: 'read' | 'sent';
  readonly start: number;
  readonly end: number;
  /** 0..1: the share of the rule's score that this hit is worth. */
  readonly strength: number;
  /** One sentence for a moderator. */
  readonly why: string;
}

/** A body, or a submission where the evidence is elsewhere. */
export type Example = string | Submission;

interface Described {
  readonly id: string;
  readonly group: GroupId;
  readonly category: Category;
  /** Points of a hit of strength 1. */
  readonly score: number;
  readonly summary: string;
  /**
   * All that the document must hold for the rule to find anything. The engine does not ask a rule in vain: most
   * documents hold no insult, no link and no group. Without it the rule is always asked.
   */
  readonly needs?: readonly Fact[];
  /** Of these one is enough, but one it must be. Signs are those of the body. */
  readonly needsOneOf?: readonly (Fact | Sign)[];
  /** Its hits are shares of one sum, so that all count in full. Without it each further hit counts half. */
  readonly additive?: boolean;
  /** The rule must not fire on these … */
  readonly ok: readonly Example[];
  /** … and must fire on these. */
  readonly fail: readonly Example[];
}

/** Reads the document. */
export interface Rule extends Described {
  readonly kind: 'rule';
  readonly check: (document: Document) => readonly Hit[];
}

/** Reads what rules found: two weak things together are more than their sum. */
export interface Composite extends Described {
  readonly kind: 'composite';
  readonly combine: (found: Found, document: Document) => readonly Hit[];
}

/**
 * Takes back points from findings that end inside its scopes. `score` is negative: the most that one scope takes from
 * one finding.
 */
export interface Damper extends Described {
  readonly kind: 'damper';
  /** Groups whose findings it may weaken. */
  readonly dampens: readonly GroupId[];
  readonly scopes: (document: Document) => readonly Hit[];
}

/** Any entry of the rule index. */
export type AnyRule = Rule | Composite | Damper;

/** Findings so far, by rule id, for composites. Shadow findings are not in it. */
export interface Found {
  readonly of: (rule: string) => readonly Finding[];
  /** The strongest finding of a rule as a share of its full score, 0 where there is none. */
  readonly strength: (rule: string) => number;
}

export const NO_HITS: readonly Hit[] = [];
