/** One version of a site's settings in its history. */
export interface SiteVersion {
  /** Counts up; a site's first is 1. */
  readonly version: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** `desk: NAME`, `api`, `api: NAME`, `cli`, `migration`, or `by hand`. */
  readonly actor: string;
  /** Why, as the actor said it. */
  readonly note: string | null;
  /** The version that this one brought back. */
  readonly rolledBackTo: number | null;
  /** What changed, a sentence each; null where that was not worked out when it was written. */
  readonly changes: readonly string[] | null;
}

/** A version that is to be written. */
export interface SettingsChange extends Omit<SiteVersion, 'version' | 'changes'> {
  readonly siteId: string;
  /** The version that it is made from; any other, and nothing is written. */
  readonly expected: number;
  readonly changes: readonly string[];
  /** JSON. */
  readonly settings: string;
}
