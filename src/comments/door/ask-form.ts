import type { DoorRefusal } from './refusal.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { HOUR } from './form-token.ts';

/**
 * Does the comment come with a form token that it may come with? Who sends one that is wrong is told, also where none is asked
 * for: the client believes that it has one. The publisher's server needs none.
 */
export function askForm({ site, pass, now, byPublisher }: AtTheDoor): DoorRefusal | null {
  if (byPublisher) return null;
  const { required, maxHours } = site.settings.form;
  const { form } = pass;
  switch (form.state) {
    case 'none':
      return required ? { reason: 'form', why: 'missing' } : null;
    case 'bad':
      return { reason: 'form', why: form.why };
    case 'good':
      return now - form.issuedAt > maxHours * HOUR ? { reason: 'form', why: 'expired' } : null;
    default:
      return form satisfies never;
  }
}
