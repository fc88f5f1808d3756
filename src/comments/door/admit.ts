import { askForm } from './ask-form.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { limitRefusal } from './limits.ts';

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

/** What is asked of everybody, in this order: the first that is not given is told. */
const ASKED: readonly ((at: AtTheDoor) => DoorRefusal | null)[] = [limitRefusal, askForm];

/** What is asked of everybody before a comment is judged; null = come in. */
export function admit(at: AtTheDoor): DoorRefusal | null {
  for (const ask of ASKED) {
    const refusal = ask(at);
    if (refusal) return refusal;
  }
  return null;
}
