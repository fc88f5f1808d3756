import type { AtTheDoor } from './at-the-door.ts';

/**
 * How much a site is written to. `busy`: more newcomers than usual; `flood`: more spam than usual. Both ask for a challenge, and the
 * proof of work gets harder.
 */
export type Level = 'calm' | 'busy' | 'flood';

/** The level of the site at present. */
export const levelOf = (_at: AtTheDoor): Level => 'calm';
