import { redacted, redaction, replied, staffReply } from './one-comment.ts';
import { type Describer, fails, ID, type Json, KEY, SITE } from './openapi-parts.ts';

/** What can be done with a single comment, for /openapi.json. */
export const oneCommentPaths = ({ takes, gives }: Describer): Json => ({
  '/v1/sites/{site}/moderation/comments/{id}/redact': {
    parameters: [SITE, ID],
    post: {
      summary: 'Blot out personal data in a comment; what stood there is gone',
      security: KEY,
      requestBody: takes(redaction),
      responses: { 200: gives('Done', redacted), ...fails(400, 401, 404, 409, 413, 415, 422) },
    },
  },
  '/v1/sites/{site}/moderation/comments/{id}/replies': {
    parameters: [SITE, ID],
    post: {
      summary: 'Answer a published comment as the publisher; published at once',
      security: KEY,
      requestBody: takes(staffReply),
      responses: { 201: gives('On air', replied), ...fails(400, 401, 404, 409, 413, 415, 422) },
    },
  },
});
