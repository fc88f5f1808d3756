import { codePointLength } from '../clean-text.ts';
import { siteFinding } from '../site-finding.ts';
import type { AtTheDoor } from './at-the-door.ts';
import type { DoorFinding } from './weigh.ts';

/** Points against a comment that came back with its form at once: less than holds one, since a text may have been pasted. */
export const MOST_FOR_SPEED = 3;
/**
 * Characters in a second that nobody types (records are near 20), from a length on at which it can be told. Of a pasted text, or a draft
 * that was kept, it says nothing, so it weighs only beside something else.
 */
const TYPED = 40;
const TYPED_TEXT = 200;
const FOR_TYPING = 0.5;

/** How fast the form came back: most points at once, none from the site's seconds up. */
export function watchSpeed({ site, guest, pass, now, byPublisher }: AtTheDoor): readonly DoorFinding[] {
  const { minSeconds } = site.settings.form;
  const { form } = pass;
  if (byPublisher || minSeconds === 0 || form.state !== 'good' || form.renewed) return [];
  const seconds = (now - form.issuedAt) / 1000;
  const after = `${Math.max(0, seconds).toFixed(1)} seconds after the form was opened.`;
  const tooFast = pointsForSpeed(seconds, minSeconds);
  if (tooFast > 0) return [found('FORM_TOO_FAST', tooFast, `This was sent ${after}`)];
  const length = codePointLength(guest.body);
  if (length < TYPED_TEXT || length / seconds <= TYPED) return [];
  return [found('FORM_NOT_TYPED', FOR_TYPING, `${length} characters came ${after}`)];
}

/** Points for a form that came back after so many seconds, where people need `minSeconds`. */
export const pointsForSpeed = (seconds: number, minSeconds: number): number =>
  Math.round(Math.min(1, Math.max(0, 1 - seconds / minSeconds)) * MOST_FOR_SPEED * 10) / 10;

const found = (rule: string, score: number, why: string): DoorFinding => ({
  finding: siteFinding(rule, 'flooding', score, why),
  dimension: 'spam',
});
