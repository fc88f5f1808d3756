import * as z from 'zod';
import * as answers from './answers.ts';
import { checkBatch, checkItem } from './check.ts';
import { feedPaths } from './openapi-feeds.ts';
import { formPaths } from './openapi-form.ts';
import { guestPaths } from './openapi-guests.ts';
import { ownDataPaths } from './openapi-own-data.ts';
import { learningPaths } from './openapi-learning.ts';
import { floodPaths } from './openapi-flood.ts';
import { managePaths } from './openapi-manage.ts';
import { oneCommentPaths } from './openapi-one-comment.ts';
import {
  components,
  fails,
  ID,
  type Json,
  KEY,
  newDescriber,
  queryParameters,
  SITE,
} from './openapi-parts.ts';
import { settingsPaths } from './openapi-settings.ts';
import { order } from './moderation.ts';
import { listQuery, queueQuery } from './query.ts';
import { submission } from './submission.ts';
import { moderationWebhook } from './webhook.ts';

/**
 * OpenAPI 3.1 made from the schemas that parse the requests and check the answers. Built once, served as a
 * static file: no OpenAPI library, and no schema converter, is in the Worker.
 */

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

const WEBHOOK_HEADERS = [
  [
    'webhook-id',
    'Names the message: at most 256 printable characters, no dot. A repeat has no second effect.',
  ],
  ['webhook-timestamp', 'Seconds since 1970, at most 5 minutes off.'],
  ['webhook-signature', '`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; several: spaces.'],
].map(([name, description]) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
}));

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A string in quotation marks, best a UUID. For 24 hours the same key and comment get the first answer again, with ' +
    '`Idempotency-Replayed: true`; the same key with another comment is 422.',
  schema: { type: 'string', maxLength: 402 },
};

/** The second is of repeats that could be somebody else's. */
const ANSWERS = z.union([answers.submitted, answers.repeated]);

/** The whole description. */
export function openApiDocument(version: string): Json & { readonly paths: Json } {
  const describer = newDescriber();
  const { takes, gives } = describer;
  return {
    openapi: '3.1.0',
    info: {
      title: 'Greenroom',
      version,
      description:
        'Guest comments: taken in, checked by rules, stored with the evidence, served to the page. ' +
        'Not described here are the drop-in doors below /compat: their formats are those of Akismet, Perspective, ' +
        'Coral and OpenAI.',
    },
    components: components(describer),
    paths: {
      '/v1/sites/{site}/comments': {
        parameters: [SITE],
        get: {
          summary: 'Published comments of a page',
          parameters: queryParameters(listQuery),
          responses: {
            200: gives('A page of the thread', answers.commentPage),
            304: gives('Unchanged'),
            ...fails(404, 422),
          },
        },
        post: {
          summary: 'A guest’s comment',
          parameters: [IDEMPOTENCY_KEY],
          requestBody: takes(submission, ['application/json', ...FORMS]),
          responses: {
            201: gives('On air', ANSWERS),
            202: gives('Waits for a moderator, or was declined', ANSWERS),
            303: gives('A form post without JavaScript: back to the page'),
            ...fails(400, 403, 404, 409, 413, 414, 415, 422, 429, 431),
          },
        },
      },
      ...formPaths(describer),
      ...guestPaths(describer),
      ...ownDataPaths(describer),
      ...feedPaths(describer),
      '/v1/sites/{site}/check': {
        parameters: [SITE],
        post: {
          summary: 'Assess text without storing it',
          security: KEY,
          requestBody: takes(z.union([checkItem, checkBatch])),
          responses: {
            200: gives('Assessment, or one per item', z.union([answers.assessment, answers.assessments])),
            ...fails(400, 401, 404, 413, 415, 422),
          },
        },
      },
      '/v1/sites/{site}/moderation/comments': {
        parameters: [SITE],
        get: {
          summary: 'A list of comments, narrowed and searched, with findings',
          security: KEY,
          parameters: queryParameters(queueQuery),
          responses: { 200: gives('The queue', answers.queue), ...fails(401, 404, 422) },
        },
      },
      '/v1/sites/{site}/moderation/comments/{id}': {
        parameters: [SITE, ID],
        get: {
          summary: 'One comment with its decision and events',
          security: KEY,
          responses: { 200: gives('The comment', answers.moderated), ...fails(401, 404) },
        },
      },
      '/v1/sites/{site}/moderation/actions': {
        parameters: [SITE],
        post: {
          summary: 'One action over up to 100 comments, or over a flood',
          security: KEY,
          requestBody: takes(order),
          responses: {
            200: gives('What became of each', answers.acted),
            ...fails(400, 401, 404, 409, 413, 415, 422),
          },
        },
      },
      '/v1/sites/{site}/webhooks/moderation': {
        parameters: [SITE],
        post: {
          summary: 'A decision from elsewhere, signed as Standard Webhooks has it',
          parameters: WEBHOOK_HEADERS,
          requestBody: takes(moderationWebhook),
          responses: {
            200: gives('Done, or done before under this webhook-id', answers.decided),
            ...fails(400, 401, 404, 409, 413, 415, 422),
          },
        },
      },
      ...oneCommentPaths(describer),
      ...managePaths(describer),
      ...floodPaths(describer),
      ...settingsPaths(describer),
      ...learningPaths(describer),
      '/healthz': { get: { summary: 'Up, and set up', responses: { 200: gives('Up', answers.health) } } },
    },
  };
}
