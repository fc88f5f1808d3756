import { formAnswer, formQuery } from './form.ts';
import { type Describer, fails, type Json, queryParameters, SITE } from './openapi-parts.ts';

/** What a client asks for before it posts a comment. */
export const formPaths = ({ gives }: Describer): Json => ({
  '/v1/sites/{site}/form': {
    parameters: [SITE],
    get: {
      summary: 'A form token for a page, and what the site asks of a comment',
      parameters: queryParameters(formQuery),
      responses: { 200: gives('The form', formAnswer), ...fails(403, 404, 422, 429) },
    },
  },
});
