import type { Context } from 'hono';
import { type Door, keepJudged } from '../comments/checked.ts';
import type { Site } from '../comments/site.ts';
import type { App } from '../http/types.ts';
import type { Assessment, Submission } from '../moderation/index.ts';
import { keeping } from './door.ts';

/**
 * Keeps what a door checked, where the site wants that, after the answer is on its way: clients wait a fifth of a second
 * at most. A text that could not be kept is missing from the desk and nowhere else.
 */
export function keepLater(
  c: Context<App>,
  site: Site,
  door: Door,
  submission: Submission,
  assessment: Assessment,
): void {
  if (!site.settings.doors.store) return;
  c.executionCtx.waitUntil(
    keepJudged(keeping(c), site, door, [{ submission, assessment }], null).catch((error: unknown) => {
      console.error(JSON.stringify({ at: 'keep', door, error: String(error) }));
    }),
  );
}
