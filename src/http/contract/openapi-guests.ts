import * as answers from './answers.ts';
import { type Describer, fails, ID, type Json, SITE } from './openapi-parts.ts';
import { appeal, report } from './report.ts';

const FORMS = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];
const TOKEN = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'Of the comment’s receipt.',
  schema: { type: 'string' },
};

/** What guests can do about comments that are there. */
export function guestPaths({ takes, gives }: Describer): Json {
  return {
    '/v1/sites/{site}/comments/{id}/reports': {
      parameters: [SITE, ID],
      get: {
        summary: 'The form to report a published comment, as a page',
        responses: { 200: gives('The form'), 404: gives('No such comment is published') },
      },
      post: {
        summary: 'A guest reports a published comment',
        requestBody: takes(report, FORMS),
        responses: {
          202: gives('Taken: a person decides', answers.reported),
          ...fails(400, 403, 404, 413, 415, 422, 429),
        },
      },
    },
    '/receipts/{token}': {
      parameters: [TOKEN],
      get: {
        summary: 'A guest’s private page about their own comment',
        responses: { 200: gives('The page'), 404: gives('No such receipt, as a page') },
      },
    },
    '/receipts/{token}/appeal': {
      parameters: [TOKEN],
      post: {
        summary: 'The guest’s one appeal',
        requestBody: takes(appeal, FORMS),
        responses: {
          202: gives('Taken: a person decides', answers.appealed),
          303: gives('A form post without JavaScript: back to the page'),
          ...fails(400, 404, 409, 413, 415, 422, 429),
        },
      },
    },
  };
}
