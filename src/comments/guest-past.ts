/**
 * What a device has behind it on a site: known by its signed token and by nothing else, so that a bare name or e-mail address earns
 * nothing. Times are those of the comments, ms since the Unix epoch, the newest first.
 */
export interface GuestHistory {
  /** A comment of the same device is published now. */
  readonly hasPublished: boolean;
  /** How many, counted up to `MOST_PUBLISHED`. */
  readonly publishedCount: number;
  /** When the newest published ones came in. */
  readonly published: readonly number[];
  /** … of those that are rejected, where a person has had a say: what the engine rejects by itself is not held against anybody again. */
  readonly rejected: readonly number[];
}

/** As many as a site may want to see before it knows a guest (settings: `newcomers.approveAfter`). */
export const MOST_PUBLISHED = 20;
export const MOST_REJECTED = 8;

export const NO_HISTORY: GuestHistory = {
  hasPublished: false,
  publishedCount: 0,
  published: [],
  rejected: [],
};

/** By the times of the comments. */
export const toHistory = (published: readonly number[], rejected: readonly number[]): GuestHistory => ({
  hasPublished: published.length > 0,
  publishedCount: published.length,
  published,
  rejected,
});
