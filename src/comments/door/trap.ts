import { siteFinding } from '../site-finding.ts';
import type { AtTheDoor } from './at-the-door.ts';
import type { DoorFinding } from './weigh.ts';

/**
 * The field that people do not see was filled in: no person does that, and its name is of this one form, so that nothing else fills
 * it. A hard fact. What a form says that is not known to be ours is not heard.
 */
export function watchTrap({ pass: { form, brought }, byPublisher }: AtTheDoor): readonly DoorFinding[] {
  if (byPublisher || form.state !== 'good') return [];
  if ((brought.fields[form.trap] ?? '').trim() === '') return [];
  const finding = siteFinding(
    'TRAP_FILLED',
    'system',
    0,
    'A field that people do not see was filled in: a machine filled in this form.',
  );
  return [{ finding, dimension: 'spam', verdict: 'reject' }];
}
