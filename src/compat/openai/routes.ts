import type { Context, Hono } from 'hono';
import { assess } from '../../comments/assess.ts';
import { BATCH_LIMIT, readBody } from '../../http/body.ts';
import { PROBLEMS } from '../../http/problem.ts';
import { json } from '../../http/respond.ts';
import type { App } from '../../http/types.ts';
import { enterDoor } from '../door.ts';
import { keepLater } from '../keep-later.ts';
import { openAiError } from './error.ts';
import { moderationRequest } from './request.ts';
import { toResult } from './result.ts';

const BASE = '/compat/openai/v1';

/** OpenAI's `POST /v1/moderations`: what its clients reach with `baseURL` set to `…/compat/openai/v1`. */
export function openAiDoor(app: Hono<App>): void {
  app.post(`${BASE}/moderations`, postModerations);
  app.all(`${BASE}/moderations`, (c) =>
    openAiError(405, {
      message: `Not allowed to ${c.req.method} on /v1/moderations.`,
      headers: { allow: 'POST' },
    }),
  );
  app.all(`${BASE}/*`, () =>
    openAiError(404, { message: 'Only POST /v1/moderations is served here.', code: 'unknown_url' }),
  );
}

async function postModerations(c: Context<App>): Promise<Response> {
  const key = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (key === undefined) {
    return openAiError(401, {
      message: 'You did not provide an API key: send "Authorization: Bearer <key>".',
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
  const site = await enterDoor(c, key);
  if (!site) {
    return openAiError(401, {
      message: 'Incorrect API key provided.',
      code: 'invalid_api_key',
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
  const read = await readBody(c.req.raw, BATCH_LIMIT, ['json']);
  if ('problem' in read) {
    return openAiError(PROBLEMS[read.problem.slug].status, { message: read.problem.detail });
  }
  const parsed = moderationRequest.safeParse(read.ok.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const param = issue?.path[0]?.toString();
    return openAiError(400, {
      message: issue?.message ?? 'The body is not a moderation request.',
      ...(param === undefined ? {} : { param }),
    });
  }
  const { input, model } = parsed.data;
  const judged = input.map((body) => {
    const submission = { body };
    return { submission, assessment: assess(site, submission) };
  });
  keepLater(c, site, 'openai', judged);
  return json(c, {
    id: `modr-${newId(c.var.world.random)}`,
    model,
    results: judged.map(({ assessment }) => toResult(assessment, site.settings.policy)),
  });
}

/** 128 random bits in hex: only to tell answers apart. */
const newId = (random: () => number): string =>
  Array.from({ length: 4 }, () => (random() >>> 0).toString(16).padStart(8, '0')).join('');
