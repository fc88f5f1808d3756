/** What a client brought beside the comment, as it was sent: nothing of it is believed yet. */
export interface Brought {
  /** Form token (form-token.ts). */
  readonly form: string | null;
  /** All text fields of the post by their names: the trap is among them. */
  readonly fields: Readonly<Record<string, string>>;
  /** A solved challenge: what ALTCHA's widget, or Cloudflare's, puts into the form. */
  readonly proofOfWork: string | null;
  readonly turnstile: string | null;
  /** The client says that it could not solve the challenge. */
  readonly unsolved: boolean;
  readonly idempotencyKey: string | null;
  /** A script posts, which can be asked for more and post again. False: a plain form, whose guest can solve nothing. */
  readonly scripted: boolean;
}
