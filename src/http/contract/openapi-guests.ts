import * as answers from './answers.ts';
import { type Describer, fails, ID, type Json, SITE } from './openapi-parts.ts';
import { edit, receiptTokens } from './own.ts';
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
  const sent = gives('A form post without JavaScript: back to the page');
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
    '/v1/sites/{site}/receipts': {
      parameters: [SITE],
      post: {
        summary: 'Guests’ own comments, by the receipts that a device has kept',
        requestBody: takes(receiptTokens),
        responses: {
          200: gives('What became of each', answers.receiptDocuments),
          ...fails(400, 404, 413, 415, 422, 429),
        },
      },
    },
    '/receipts/{token}': {
      parameters: [TOKEN],
      get: {
        summary: 'A guest’s own comment: a private page, or with Accept: application/json its data',
        responses: {
          200: gives('The comment', answers.receiptDocument),
          ...fails(404, 429),
        },
      },
    },
    '/receipts/{token}/edit': {
      parameters: [TOKEN],
      post: {
        summary: 'The guest changes the text; it is judged anew',
        requestBody: takes(edit, FORMS),
        responses: {
          200: gives('Changed, whatever came of it', answers.ownEdited),
          303: sent,
          ...fails(400, 404, 409, 413, 415, 422, 429),
        },
      },
    },
    '/receipts/{token}/delete': {
      parameters: [TOKEN],
      post: {
        summary: 'The guest takes the comment off the page, for good',
        responses: { 200: gives('Deleted', answers.ownChanged), 303: sent, ...fails(404, 409, 429) },
      },
    },
    '/receipts/{token}/erase': {
      parameters: [TOKEN],
      post: {
        summary: 'All that the guest has left here is erased',
        responses: { 200: gives('Erased', answers.ownChanged), 303: sent, ...fails(404, 409, 429) },
      },
    },
    '/receipts/{token}/appeal': {
      parameters: [TOKEN],
      post: {
        summary: 'The guest’s one appeal',
        requestBody: takes(appeal, FORMS),
        responses: {
          202: gives('Taken: a person decides', answers.ownChanged),
          303: sent,
          ...fails(400, 404, 409, 413, 415, 422, 429),
        },
      },
    },
  };
}
