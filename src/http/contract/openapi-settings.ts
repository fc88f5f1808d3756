import { settingsSchema } from '../../comments/settings.ts';
import { backtestAnswer, backtestOrder } from './backtest.ts';
import { type Describer, fails, type Json, KEY, queryParameters, SITE } from './openapi-parts.ts';
import * as own from './settings.ts';

const IF_MATCH = {
  name: 'if-match',
  in: 'header',
  required: true,
  description: 'ETag of the version that was changed; `*` = whatever is there.',
  schema: { type: 'string' },
};

/** The document as it is sent. */
const document = settingsSchema.meta({
  id: 'Settings',
  description: 'The whole document: what is left out has its default. docs/settings.md',
});

/** Paths of those who change a site's settings. */
export function settingsPaths({ takes, gives }: Describer): Json {
  return {
    '/v1/sites/{site}/moderation/settings': {
      parameters: [SITE],
      get: {
        summary: 'The site’s settings, defaults filled in; the version is the ETag',
        security: KEY,
        responses: { 200: gives('The settings', own.settingsAnswer), ...fails(401, 404) },
      },
      put: {
        summary: 'Replace the whole document; all of it or nothing',
        security: KEY,
        parameters: [IF_MATCH, ...queryParameters(own.changeQuery)],
        requestBody: takes(document),
        responses: {
          200: gives('As they are now', own.settingsAnswer),
          ...fails(400, 401, 404, 412, 413, 415, 422, 428),
        },
      },
    },
    '/v1/sites/{site}/moderation/settings/versions': {
      parameters: [SITE],
      get: {
        summary: 'Who changed what when, newest first',
        security: KEY,
        parameters: queryParameters(own.versionsQuery),
        responses: { 200: gives('The history', own.settingsVersions), ...fails(401, 404, 422) },
      },
    },
    '/v1/sites/{site}/moderation/settings/rollback': {
      parameters: [SITE],
      post: {
        summary: 'Make an old version the newest again',
        security: KEY,
        parameters: [IF_MATCH],
        requestBody: takes(own.rollbackOrder),
        responses: {
          200: gives('As they are now', own.settingsAnswer),
          ...fails(400, 401, 404, 412, 413, 415, 422, 428),
        },
      },
    },
    '/v1/sites/{site}/moderation/backtest': {
      parameters: [SITE],
      post: {
        summary:
          'What other settings would have made of the newest comments, batch by batch; nothing is changed',
        security: KEY,
        requestBody: takes(backtestOrder),
        responses: {
          200: gives('Of one batch; the counts of all add up', backtestAnswer),
          ...fails(400, 401, 404, 413, 415, 422),
        },
      },
    },
    '/v1/sites/{site}/moderation/pages': {
      parameters: [SITE],
      get: {
        summary: 'Does a page take comments?',
        security: KEY,
        parameters: queryParameters(own.pageQuery),
        responses: { 200: gives('How it stands', own.pageAnswer), ...fails(401, 404, 422) },
      },
      put: {
        summary: 'Open or close one page, or leave it to the settings again',
        security: KEY,
        requestBody: takes(own.pageOrder),
        responses: {
          200: gives('How it stands now', own.pageAnswer),
          ...fails(400, 401, 404, 413, 415, 422),
        },
      },
    },
  };
}
