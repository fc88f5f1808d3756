/** Everything that a guest can meet, in both directions of writing and both themes, by axe, by measure and by keyboard alone. */
import { describe } from 'vitest';
import { elementStates } from './parts/element-states.ts';
import { keyboard } from './parts/keyboard.ts';
import { pageStates, preferences } from './parts/page-states.ts';

describe.concurrent('what a guest can meet', () => {
  elementStates();
  keyboard();
  pageStates();
  preferences();
});
