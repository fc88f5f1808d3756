import * as z from 'zod';
import * as answers from './answers.ts';
import { checkBatch, checkItem } from './check.ts';
import { order } from './moderation.ts';
import { countsBody, feedQuery, listQuery, queueQuery } from './query.ts';
import { submission } from './submission.ts';
import { moderationWebhook } from './webhook.ts';

/**
 * OpenAPI 3.1 made from the schemas that parse the requests and check the answers. Built once, served as a
 * static file: no OpenAPI library, and no schema converter, is in the Worker.
 */

type Json = Record<string, unknown>;

/** Named schemas, found while the paths are described. */
type Named = Record<string, unknown>;

/** JSON Schema of a type; what has a name goes to `named` and is referred to. */
function schema(named: Named, type: z.ZodType, io: 'input' | 'output' = 'output'): Json {
  const { $schema: _, $defs = {}, ...rest } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  Object.assign(named, relink($defs));
  return relink(rest);
}

/** JSON Schema keeps names in `$defs`, OpenAPI in its components. */
const relink = (made: Json): Json => {
  const linked: Json = JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/'));
  return linked;
};

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

const fails = (...statuses: number[]): Json =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: '#/components/responses/Problem' }]));

function queryParameters(type: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }));
}

const SITE = { name: 'site', in: 'path', required: true, schema: { type: 'string' } };
const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const KEY = [{ apiKey: [] }];
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

/** The whole description. */
export function openApiDocument(version: string): Json & { readonly paths: Json } {
  const named: Named = {};
  const takes = (type: z.ZodType, media: readonly string[] = ['application/json']): Json => ({
    required: true,
    content: Object.fromEntries(media.map((name) => [name, { schema: schema(named, type, 'input') }])),
  });
  const gives = (description: string, type?: z.ZodType, media = 'application/json'): Json => ({
    description,
    ...(type ? { content: { [media]: { schema: schema(named, type) } } } : {}),
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Greenroom',
      version,
      description:
        'Guest comments: taken in, checked by rules, stored with the evidence, served to the page.',
    },
    components: {
      schemas: named,
      responses: { Problem: gives('Problem', answers.problem, 'application/problem+json') },
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'The deployment’s API_KEY.' },
      },
    },
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
          requestBody: takes(submission, ['application/json', ...FORMS]),
          responses: {
            201: gives('On air', answers.submitted),
            202: gives('Waits for a moderator, or was declined', answers.submitted),
            303: gives('A form post without JavaScript: back to the page'),
            ...fails(400, 403, 404, 413, 415, 422, 429),
          },
        },
      },
      '/v1/sites/{site}/feed.json': {
        parameters: [SITE],
        get: {
          summary: 'JSON Feed 1.1 of the site or of one page, newest first',
          parameters: queryParameters(feedQuery),
          responses: {
            200: gives('The feed', answers.jsonFeed, 'application/feed+json'),
            304: gives('Unchanged'),
            ...fails(404, 422),
          },
        },
      },
      '/v1/sites/{site}/counts': {
        parameters: [SITE],
        post: {
          summary: 'Published comments per page',
          requestBody: takes(countsBody),
          responses: { 200: gives('In the order asked', answers.counts), ...fails(400, 404, 413, 415, 422) },
        },
      },
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
          summary: 'Comments in one status, newest first, with findings',
          security: KEY,
          parameters: queryParameters(queueQuery).filter(({ name }) => name !== 'q'),
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
          summary: 'Approve, reject, mark as spam, hold, delete or restore up to 100 comments',
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
      '/healthz': { get: { summary: 'Up, and set up', responses: { 200: gives('Up', answers.health) } } },
    },
  };
}
