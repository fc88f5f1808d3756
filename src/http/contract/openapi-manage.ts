import { newCredential } from './credentials.ts';
import { endpointFields } from './endpoints.ts';
import { insight, insightQuery } from './insight.ts';
import { deliveries, deliveriesQuery, redelivered, redelivery } from './deliveries.ts';
import * as guests from './guests.ts';
import { checkedQuery, sliceQuery } from './query.ts';
import * as managed from './managed.ts';
import { type Describer, fails, ID, type Json, KEY, queryParameters, SITE } from './openapi-parts.ts';

const ENDPOINT = { name: 'endpoint', in: 'path', required: true, schema: { type: 'string' } };

/** Paths of those who manage a site's credentials and endpoints. */
export function managePaths({ takes, gives }: Describer): Json {
  return {
    '/v1/sites/{site}/moderation/checked': {
      parameters: [SITE],
      get: {
        summary: 'Texts that came in by the drop-in doors, newest first, with what moderators elsewhere said',
        security: KEY,
        parameters: queryParameters(checkedQuery),
        responses: { 200: gives('The texts', managed.checked), ...fails(401, 404, 422) },
      },
    },
    '/v1/sites/{site}/moderation/clusters': {
      parameters: [SITE],
      get: {
        summary: 'Floods: five and more near-duplicates within an hour, newest first',
        security: KEY,
        parameters: queryParameters(sliceQuery),
        responses: { 200: gives('The floods', guests.clusters), ...fails(401, 404, 422) },
      },
    },
    '/v1/sites/{site}/moderation/guests': {
      parameters: [SITE],
      get: {
        summary: 'Bans and trust in force, newest first',
        security: KEY,
        parameters: queryParameters(sliceQuery),
        responses: { 200: gives('The guests', guests.standings), ...fails(401, 404, 422) },
      },
      post: {
        summary: 'Ban or trust the guest of a comment',
        security: KEY,
        requestBody: takes(guests.newStanding),
        responses: {
          200: gives('Set; by what the guest is known', guests.setStanding),
          ...fails(400, 401, 404, 409, 413, 415, 422),
        },
      },
    },
    '/v1/sites/{site}/moderation/guests/{id}': {
      parameters: [SITE, ID],
      delete: {
        summary: 'Lift whatever standing the guest of this comment has',
        security: KEY,
        responses: { 204: gives('Lifted'), ...fails(401, 404) },
      },
    },
    '/v1/sites/{site}/moderation/insight': {
      parameters: [SITE],
      get: {
        summary:
          'What was counted in a period: verdicts, rules, what people overturned, times, reports, appeals',
        security: KEY,
        parameters: queryParameters(insightQuery),
        responses: { 200: gives('Counts, and tables of them', insight), ...fails(401, 404, 422) },
      },
    },
    '/v1/sites/{site}/moderation/credentials': {
      parameters: [SITE],
      get: {
        summary: 'Signing secrets and keys of doors, without the secrets',
        security: KEY,
        responses: { 200: gives('All of the site', managed.credentials), ...fails(401, 404) },
      },
      post: {
        summary: 'Make a credential; older ones of its kind and name stay good for 24 hours',
        security: KEY,
        requestBody: takes(newCredential),
        responses: {
          201: gives('Made; the secret is told this once', managed.madeCredential),
          ...fails(400, 401, 404, 413, 415, 422),
        },
      },
    },
    '/v1/sites/{site}/moderation/credentials/{id}': {
      parameters: [SITE, ID],
      delete: {
        summary: 'Remove a credential at once',
        security: KEY,
        responses: { 204: gives('Removed'), ...fails(401, 404) },
      },
    },
    '/v1/sites/{site}/moderation/endpoints': {
      parameters: [SITE],
      get: {
        summary: 'Where the site wants to be told of changes, and how that goes',
        security: KEY,
        responses: { 200: gives('All of the site', managed.endpoints), ...fails(401, 404) },
      },
    },
    '/v1/sites/{site}/moderation/endpoints/{endpoint}': {
      parameters: [SITE, ENDPOINT],
      get: {
        summary: 'One endpoint',
        security: KEY,
        responses: {
          200: gives('The endpoint, and what waits for it', managed.inspectedEndpoint),
          ...fails(401, 404),
        },
      },
      put: {
        summary: 'Make an endpoint or change it; a change turns it on again unless `enabled` is false',
        security: KEY,
        requestBody: takes(endpointFields),
        responses: {
          200: gives('Changed', managed.endpoint),
          201: gives('Made; the secret is told this once', managed.madeEndpoint),
          ...fails(400, 401, 404, 413, 415, 422),
        },
      },
      delete: {
        summary: 'Remove an endpoint with its secrets, its log and what was still to be told to it',
        security: KEY,
        responses: { 204: gives('Removed'), ...fails(401, 404) },
      },
    },
    '/v1/sites/{site}/moderation/endpoints/{endpoint}/rotate': {
      parameters: [SITE, ENDPOINT],
      post: {
        summary: 'A new signing secret; messages are signed with the old one too for 24 hours',
        security: KEY,
        responses: { 200: gives('The new secret, told this once', managed.rotated), ...fails(401, 404, 422) },
      },
    },
    '/v1/sites/{site}/moderation/endpoints/{endpoint}/test': {
      parameters: [SITE, ENDPOINT],
      post: {
        summary: 'Send an `endpoint.test` message',
        security: KEY,
        responses: { 202: gives('On its way', managed.tested), ...fails(401, 404, 409) },
      },
    },
    '/v1/sites/{site}/moderation/endpoints/{endpoint}/deliveries': {
      parameters: [SITE, ENDPOINT],
      get: {
        summary: 'The log of deliveries: each try, newest first',
        security: KEY,
        parameters: queryParameters(deliveriesQuery),
        responses: { 200: gives('The log', deliveries), ...fails(401, 404, 422) },
      },
    },
    '/v1/sites/{site}/moderation/endpoints/{endpoint}/redeliver': {
      parameters: [SITE, ENDPOINT],
      post: {
        summary: 'Send a message again under its old id, or all that were given up since a time',
        security: KEY,
        requestBody: takes(redelivery),
        responses: {
          202: gives('What goes out again', redelivered),
          ...fails(400, 401, 404, 409, 413, 415, 422),
        },
      },
    },
  };
}
