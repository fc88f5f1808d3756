import { learning } from './learning.ts';
import { type Describer, fails, type Json, KEY, SITE } from './openapi-parts.ts';

/** The path of what a site's moderators have taught. */
export const learningPaths = ({ gives }: Describer): Json => ({
  '/v1/sites/{site}/moderation/learning': {
    parameters: [SITE],
    get: {
      summary: 'What moderators’ decisions have taught: counts, and the strongest words each way',
      security: KEY,
      responses: { 200: gives('The model', learning), ...fails(401, 404) },
    },
    delete: {
      summary: 'Forget all of it; decisions from before are not learned again',
      security: KEY,
      responses: { 204: gives('Forgotten'), ...fails(401, 404, 409) },
    },
  },
});
