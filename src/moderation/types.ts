/**
 * The engine's vocabulary. Nothing here does work: rules, score and callers share these shapes.
 * All offsets are UTF-16 code units into the field as sent, `end` exclusive.
 */

/** Which field of a submission a span points into. */
export type Field = 'body' | 'name' | 'email' | 'website' | 'title';

/** What the engine looks at. Only `body` is required; the engine trusts nothing about any of them. */
export interface Submission {
  readonly body: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly website?: string | undefined;
  /** Title of the page as the guest's client sent it. Judged like a name: it may become the page's public title. */
  readonly title?: string | undefined;
  /**
   * Title that the publisher's page is known by, from published comments; trusted. Its words weigh less in the comment,
   * and a `title` that says the same is not judged again.
   */
  readonly pageTitle?: string | undefined;
  /** Absolute URL of that page. */
  readonly page?: string | undefined;
  /** BCP 47 tag that the client claims; a hint, never evidence. */
  readonly lang?: string | undefined;
  /** Name of the author whom the comment answers. */
  readonly parentAuthor?: string | undefined;
}

/** What the publisher's machine does with the comment. `hold` = a person decides. */
export type Verdict = 'approve' | 'hold' | 'reject';

/** The two sums that are held against thresholds. */
export type Dimension = 'spam' | 'toxicity';

/** What a finding is evidence of, in words that a guest or an API client can be told. */
export type Category =
  | 'insult'
  | 'profanity'
  | 'identity_attack'
  | 'threat'
  | 'sexual'
  | 'self_harm'
  | 'advert'
  | 'scam'
  | 'links'
  | 'flooding'
  | 'context'
  | 'system';

/** One piece of evidence: which rule, how much, where in the text as sent, and why in words. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  /** Points that this finding adds (negative for a damper; 0 for a shadow rule). */
  readonly score: number;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  /** The slice of the field as sent: `field.slice(start, end)`. */
  readonly text: string;
  /** One sentence for a moderator. */
  readonly why: string;
}

/** The engine's whole answer. Same submission + same `ruleset` = same assessment. */
export interface Assessment {
  readonly verdict: Verdict;
  /** Which sum decided, or `forced` where a hard fact or another's word did; undefined when the sums approve. */
  readonly because?: Dimension | 'forced' | undefined;
  /** Points per dimension after caps, composites and dampers; never below 0. */
  readonly scores: Readonly<Record<Dimension, number>>;
  /** 0..1 per category with evidence. */
  readonly categories: Readonly<Partial<Record<Category, number>>>;
  readonly findings: readonly Finding[];
  /** BCP 47 primary tag of the body as the engine reads it (`ar-Latn` for Arabizi), `und` when it cannot tell. */
  readonly language: string;
  /** Version of rules, weights and lexicons, plus a fingerprint of the site's overrides where it has any. */
  readonly ruleset: string;
}

export interface Thresholds {
  /** At or above: a person decides. */
  readonly hold: number;
  /** At or above: rejected without a person. */
  readonly reject: number;
}

export type RuleMode = 'on' | 'shadow' | 'off';

/** What a site may change about a rule. A shadow rule runs and is recorded with score 0. */
export interface RuleOverride {
  readonly mode?: RuleMode | undefined;
  /** Replaces the rule's default score. */
  readonly score?: number | undefined;
}

/** What a site's own list makes of a comment that holds one of its entries (docs/word-lists.md). */
export type WordListName = 'approve' | 'hold' | 'reject';

/** An entry of a site's own lists. */
export interface WordEntry {
  readonly list: WordListName;
  /** A word or phrase; `*` stands for any letters of one word. */
  readonly text: string;
  /** Counts only in comments read as this language: a BCP 47 primary tag, or `ar-Latn`. */
  readonly lang?: string | undefined;
  /** For the site's own people; never read. */
  readonly note?: string | undefined;
}

/** A site's policy for the engine. Everything is optional; the defaults are the engine's own. */
export interface Policy {
  readonly thresholds?: Readonly<Partial<Record<Dimension, Thresholds>>> | undefined;
  readonly rules?: Readonly<Record<string, RuleOverride>> | undefined;
  /** Each entry as `wordProblems` accepts it; their order means nothing. */
  readonly words?: readonly WordEntry[] | undefined;
}
