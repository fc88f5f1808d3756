import type { AtTheDoor } from './at-the-door.ts';
import { type Level, levelNow } from './flood-mode.ts';

export type { Level } from './flood-mode.ts';

/** How much the site is guarded at this moment. */
export const levelOf = ({ facts: { flood }, now }: Pick<AtTheDoor, 'facts' | 'now'>): Level =>
  levelNow(flood, now);
