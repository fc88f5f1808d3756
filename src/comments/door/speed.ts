import { codePointLength } from '../clean-text.ts';
import { siteFinding } from '../site-finding.ts';
import type { AtTheDoor } from './at-the-door.ts';
import type { DoorFinding } from './weigh.ts';

/** Points against a comment that came back with its form at once. Alone it never holds one: a guest may paste a text. */
const MOST = 3;
/**
 * Characters in a second that nobody types, and points for it. Records are near 20; of a pasted text, or a draft that was kept, it says nothing,
 * so that it only weighs where something else does.
 */
const TYPED = 40;
const TYPED_TEXT = 200;
const FOR_TYPING = 0.5;

/** How fast the form came back: most points at once, none from the site's seconds up. */
export function watchSpeed({ site, guest, pass, now, byPublisher }: AtTheDoor): readonly DoorFinding[] {
  const { minSeconds } = site.settings.form;
  const { form } = pass;
  if (byPublisher || minSeconds === 0 || form.state !== 'good' || form.renewed) return [];
  const seconds = Math.max(0, now - form.issuedAt) / 1000;
  const tooFast = Math.max(0, 1 - seconds / minSeconds) * MOST;
  if (tooFast > 0) {
    const why = `The form was sent ${seconds.toFixed(1)} seconds after it was opened.`;
    return [found('FORM_TOO_FAST', Math.round(tooFast * 10) / 10, why)];
  }
  const length = codePointLength(guest.body);
  if (length < TYPED_TEXT || length / seconds <= TYPED) return [];
  const why = `${length} characters came ${seconds.toFixed(1)} seconds after the form was opened.`;
  return [found('FORM_NOT_TYPED', FOR_TYPING, why)];
}

const found = (rule: string, score: number, why: string): DoorFinding => ({
  finding: siteFinding(rule, 'flooding', score, why),
  dimension: 'spam',
});
