/** Why somebody is not let in yet. Nothing was stored, and the text is the client's to send again. */
export type DoorRefusal =
  /** Seconds after which it is worth another try. */
  | {
      readonly reason: 'too-many';
      readonly by: 'device' | 'address' | 'page' | 'site';
      readonly retryAfter: number;
    }
  | { readonly reason: 'form'; readonly why: 'missing' | 'invalid' | 'page' | 'expired' | 'used' }
  | { readonly reason: 'challenge'; readonly why: 'wanted' | 'failed' }
  /** An Idempotency-Key came before with another payload. */
  | { readonly reason: 'key-reused' };
