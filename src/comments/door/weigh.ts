import { type Assessment, type Dimension, type Finding, reconsider } from '../../moderation/index.ts';
import type { Site } from '../site.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { holdNewcomers } from './flood-hold.ts';
import { watchSpeed } from './speed.ts';
import { watchTrap } from './trap.ts';

/** What the door has seen, as evidence. */
export interface DoorFinding {
  readonly finding: Finding;
  readonly dimension: Dimension;
  /** A hard fact. `reject` wins over everything, `hold` only keeps what would be published. */
  readonly verdict?: 'hold' | 'reject' | undefined;
}

/** All that the door looks at, in this order. Each sees the engine's assessment, and none what the others found. */
const WATCHERS: readonly ((at: AtTheDoor, assessment: Assessment) => readonly DoorFinding[])[] = [
  watchTrap,
  watchSpeed,
];

/** What the door has seen; last of all whether that is doubt enough to wait while a flood goes on. */
export function watch(at: AtTheDoor, assessment: Assessment): readonly DoorFinding[] {
  const found = WATCHERS.flatMap((look) => look(at, assessment));
  return [...found, ...holdNewcomers(at, assessment, found)];
}

/** The assessment with the door's evidence: hard rejections first, points next, and last what keeps a comment from going on air. */
export function weighDoor(site: Site, assessment: Assessment, found: readonly DoorFinding[]): Assessment {
  const { policy } = site.settings;
  const rejecting = found.filter(({ verdict }) => verdict === 'reject');
  const weighing = found.filter(({ verdict }) => verdict === undefined);
  const holding = found.filter(({ verdict }) => verdict === 'hold');
  const weighed = [...rejecting, ...weighing].reduce(
    (before, { finding, dimension, verdict }) => reconsider(before, policy, { finding, dimension, verdict }),
    assessment,
  );
  return holding.reduce((before, { finding }) => heldBack(before, finding), weighed);
}

/** What is held or rejected anyway stays that. */
export const heldBack = (assessment: Assessment, finding: Finding): Assessment => ({
  ...assessment,
  ...(assessment.verdict === 'approve' ? { verdict: 'hold', because: 'forced' } : {}),
  findings: [...assessment.findings, finding],
});
