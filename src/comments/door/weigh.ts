import type { Assessment } from '../../moderation/index.ts';
import type { AtTheDoor } from './at-the-door.ts';
import type { DoorFinding } from './finding.ts';
import { history } from './history.ts';
import { names } from './names.ts';
import { newcomers } from './newcomers.ts';
import { repeats } from './repeats.ts';

export { type DoorFinding, heldBack, weighDoor } from './finding.ts';

/** All that the door looks at, in this order. Each sees the engine's assessment, and none what the others found. */
const WATCHERS: readonly ((at: AtTheDoor, assessment: Assessment) => readonly DoorFinding[])[] = [
  repeats,
  history,
  names,
  newcomers,
];

/** What the door has seen. */
export const watch = (at: AtTheDoor, assessment: Assessment): readonly DoorFinding[] =>
  WATCHERS.flatMap((look) => look(at, assessment));
