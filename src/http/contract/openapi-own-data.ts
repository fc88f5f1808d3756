import { type Describer, fails, type Json, KEY, SITE } from './openapi-parts.ts';
import * as data from './own-data.ts';

/** Paths by which guests get what is kept of them, and have it erased. */
export function ownDataPaths({ takes, gives }: Describer): Json {
  const TOKEN = { name: 'token', in: 'path', required: true, schema: { type: 'string' } };
  return {
    '/receipts/{token}/export': {
      parameters: [TOKEN],
      get: {
        summary: 'All that is kept of a guest’s own comment, as a file',
        responses: { 200: gives('The file', data.ownExport), ...fails(404, 429) },
      },
    },
    '/v1/sites/{site}/guest/export': {
      parameters: [SITE],
      post: {
        summary: 'All that is kept of the comments of a device, 50 at a time',
        requestBody: takes(data.deviceExport),
        responses: {
          200: gives('The comments', data.guestExported),
          ...fails(400, 403, 404, 413, 415, 422, 429),
        },
      },
    },
    '/v1/sites/{site}/guest/erase': {
      parameters: [SITE],
      post: {
        summary: 'Erase the comments of a device, some at a time',
        requestBody: takes(data.deviceErase),
        responses: { 200: gives('Erased', data.guestErased), ...fails(400, 403, 404, 413, 415, 422, 429) },
      },
    },
    '/v1/sites/{site}/moderation/guests/export': {
      parameters: [SITE],
      post: {
        summary: 'All that is kept of a guest who wrote to the publisher, 50 comments at a time',
        security: KEY,
        requestBody: takes(data.guestExport),
        responses: { 200: gives('The comments', data.guestExported), ...fails(400, 401, 404, 413, 415, 422) },
      },
    },
    '/v1/sites/{site}/moderation/guests/erase': {
      parameters: [SITE],
      post: {
        summary: 'Erase the comments of a guest who wrote to the publisher, some at a time',
        security: KEY,
        requestBody: takes(data.guestErase),
        responses: { 200: gives('Erased', data.guestErased), ...fails(400, 401, 404, 413, 415, 422) },
      },
    },
  };
}
