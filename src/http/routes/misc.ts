import type { Context } from 'hono';
import { RULESET_VERSION } from '../../moderation/index.ts';
import { avatarSvg } from '../../thread/avatar.ts';
import { PROBLEMS, problemResponse, type ProblemSlug } from '../problem.ts';
import { json } from '../respond.ts';
import type { App } from '../types.ts';

/** `GET /healthz`: the Worker is up and set up; which rules it runs. */
export const getHealth = (c: Context<App>): Response => json(c, { status: 'ok', ruleset: RULESET_VERSION });

/** `GET /avatars/{hue}-{initial}.svg`: drawn from the path alone, so it never changes. */
export function getAvatar(c: Context<App>): Response {
  const svg = avatarSvg(c.req.param('file') ?? '');
  if (svg === null) return problemResponse({ slug: 'not-found', detail: 'No such picture.' });
  return c.body(svg, 200, {
    'content-type': 'image/svg+xml',
    'content-security-policy': "default-src 'none'",
    'cache-control': 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
}

/** `GET /problems/{slug}`: what a problem's `type` means, for the person who opens it. */
export function getProblem(c: Context<App>): Response {
  const slug = c.req.param('slug') ?? '';
  if (!isProblem(slug)) return problemResponse({ slug: 'not-found', detail: 'No such problem.' });
  const { status, title, meaning } = PROBLEMS[slug];
  return c.text(`${status} ${title}\n\n${meaning}\n`);
}

const isProblem = (slug: string): slug is ProblemSlug => Object.hasOwn(PROBLEMS, slug);
