import type { AtTheDoor } from './at-the-door.ts';
import { type Level, levelNow, type Newest } from './flood-mode.ts';

export type { Level } from './flood-mode.ts';

/** How much the site is guarded at this moment. */
export const levelOf = ({
  facts: { flood },
  now,
}: Pick<AtTheDoor, 'now'> & { readonly facts: { readonly flood: Newest } }): Level => levelNow(flood, now);
