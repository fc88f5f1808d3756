import { type Assessment, thresholdsOf } from '../../moderation/index.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { levelOf } from './level.ts';
import type { DoorFinding } from './weigh.ts';

/** Part of what holds a comment from which on the door's own evidence makes it suspicious: below it an approval is clear, as elsewhere. */
const SUSPICIOUS_FROM = 0.5;

/** Does the site ask everybody for a challenge now, whatever they write? */
export function mustSolve(at: AtTheDoor): boolean {
  const { kind, when } = at.site.settings.challenge;
  if (kind === 'none' || at.byPublisher) return false;
  switch (when) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'flood':
    case 'suspicion':
      return at.watched && levelOf(at) !== 'calm';
    default:
      return when satisfies never;
  }
}

/**
 * Is a challenge wanted for this comment, where the site asks on suspicion? The door has evidence of its own against it, or it looks like spam.
 * What a hard fact decided is not asked about: no challenge would change it.
 */
export function isSuspicious(
  at: AtTheDoor,
  { verdict, because }: Assessment,
  seen: readonly DoorFinding[],
): boolean {
  const { settings } = at.site;
  const { kind, when } = settings.challenge;
  if (kind === 'none' || when !== 'suspicion' || at.byPublisher || !at.watched) return false;
  if (because === 'forced') return false;
  if (verdict !== 'approve' && because === 'spam') return true;
  return againstBy(seen) >= thresholdsOf(settings.policy).spam.hold * SUSPICIOUS_FROM;
}

/** Points of the door's own evidence that the comment is spam. */
export const againstBy = (seen: readonly DoorFinding[]): number =>
  seen
    .filter(({ dimension, verdict, finding }) => dimension === 'spam' && !verdict && finding.score > 0)
    .reduce((sum, { finding }) => sum + finding.score, 0);
