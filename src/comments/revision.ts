/** A text in whose place a comment's guest put another. */
export interface Revision {
  /** Number of the event by which it went. */
  readonly seq: number;
  readonly body: string;
}
