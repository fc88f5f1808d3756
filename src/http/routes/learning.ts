import type { Context } from 'hono';
import { readLearning, resetLearning } from '../../comments/learning.ts';
import { presentLearning } from '../../feed/learning.ts';
import { type Problem, problemResponse } from '../problem.ts';
import { json } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** Words each way that the API and the desk's download name: more is what a person reads. */
export const EXPORTED_WORDS = 1000;

/** `GET …/moderation/learning`. */
export async function getLearning(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const overview = await readLearning(c.env.DB, site.id, EXPORTED_WORDS);
  return json(c, presentLearning(overview, site.settings.learning.mode));
}

/** `DELETE …/moderation/learning`. */
export async function deleteLearning(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const reset = await resetLearning(c.env.DB, site.id, 'api', c.var.world.now());
  return reset ? c.body(null, 204) : problemResponse(STILL_LEARNING);
}

/** The clock kept writing. */
export const STILL_LEARNING = {
  slug: 'conflict',
  detail: 'The model is being written to just now. Nothing was forgotten: please try again.',
} as const satisfies Problem;
