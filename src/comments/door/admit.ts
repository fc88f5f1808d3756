import { askForm } from './ask-form.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { limitRefusal } from './limits.ts';
import type { DoorRefusal } from './refusal.ts';

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
