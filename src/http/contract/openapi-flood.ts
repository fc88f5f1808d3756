import { floodOrder, floodState } from './flood.ts';
import { type Describer, fails, type Json, KEY, SITE } from './openapi-parts.ts';

/** Flood mode. */
export const floodPaths = ({ takes, gives }: Describer): Json => ({
  '/v1/sites/{site}/moderation/flood': {
    parameters: [SITE],
    get: {
      summary: 'Flood mode: how the site is guarded, what comes in, what is usual, and earlier episodes',
      security: KEY,
      responses: { 200: gives('The state', floodState), ...fails(401, 404) },
    },
    post: {
      summary: 'Switch flood mode on for a time, or off',
      security: KEY,
      requestBody: takes(floodOrder),
      responses: { 200: gives('The state after it', floodState), ...fails(400, 401, 404, 413, 415, 422) },
    },
  },
});
