/** Where calls to others may go. */
export interface Outside {
  /** DNS over HTTPS, JSON format: names are looked up before each call. */
  readonly resolver: string;
  /** Loopback addresses and plain HTTP to them are fine: a developer's machine. */
  readonly loopback: boolean;
}

/** A call as it goes out: always a POST. */
export interface Call {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for all of it, from the look-up of the name to the last byte that is read. */
  readonly timeout: number;
  /** As much of the answer is read, bytes; the rest is cancelled. */
  readonly read: number;
}

/** An answer of whatever status, or why there was none. Never an exception. */
export type Answer =
  | { readonly status: number; readonly headers: Headers; readonly text: string }
  | { readonly status: null; readonly why: string };
