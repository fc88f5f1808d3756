import * as z from 'zod';
import * as answers from './answers.ts';
import { type Describer, fails, type Json, queryParameters, SITE } from './openapi-parts.ts';
import { countsBody, countsQuery, feedQuery } from './query.ts';

const FEEDS = [
  ['feed.json', 'JSON Feed 1.1', 'application/feed+json', answers.jsonFeed],
  ['feed.atom', 'Atom (RFC 4287, 5005, 4685)', 'application/atom+xml', z.string()],
  ['feed.rss', 'RSS 2.0', 'application/rss+xml', z.string()],
] as const;

/** Feeds and counts. */
export const feedPaths = ({ takes, gives }: Describer): Json => ({
  ...Object.fromEntries(
    FEEDS.map(([file, name, media, type]) => [
      `/v1/sites/{site}/${file}`,
      {
        parameters: [SITE],
        get: {
          summary: `${name} of the site or of one page, newest first`,
          parameters: queryParameters(feedQuery),
          responses: { 200: gives('The feed', type, media), 304: gives('Unchanged'), ...fails(404, 422) },
        },
      },
    ]),
  ),
  '/v1/sites/{site}/counts': {
    parameters: [SITE],
    get: {
      summary: 'Published comments per page, without a preflight',
      parameters: queryParameters(countsQuery),
      responses: {
        200: gives('In the order asked', answers.counts),
        304: gives('Unchanged'),
        ...fails(404, 422),
      },
    },
    post: {
      summary: 'Published comments per page',
      requestBody: takes(countsBody),
      responses: { 200: gives('In the order asked', answers.counts), ...fails(400, 404, 413, 415, 422) },
    },
  },
});
