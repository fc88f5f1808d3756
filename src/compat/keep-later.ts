import type { Context } from 'hono';
import type { Door, Judged } from '../comments/checked.ts';
import { keepChecked } from '../comments/keep-checked.ts';
import type { Site } from '../comments/site.ts';
import type { App } from '../http/types.ts';
import { keeping } from './door.ts';

/**
 * Keeps what a door checked, where the site wants that, after the answer is on its way: clients wait a fifth of a second
 * at most. A text that could not be kept is missing from the desk and nowhere else.
 */
export function keepLater(
  c: Context<App>,
  site: Site,
  door: Door,
  judged: readonly Omit<Judged, 'label'>[],
): void {
  if (!site.settings.doors.store) return;
  const texts = judged.map(({ submission, assessment }) => ({ submission, assessment, label: null }));
  c.executionCtx.waitUntil(
    keepChecked(keeping(c), site, door, texts).catch((error: unknown) => {
      console.error(JSON.stringify({ at: 'keep', door, error: String(error) }));
    }),
  );
}
