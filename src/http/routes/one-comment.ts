import type { Context } from 'hono';
import { type CommentId, formatId, parseId } from '../../comments/id.ts';
import { redact } from '../../comments/redact.ts';
import { replyAsStaff } from '../../comments/reply.ts';
import type { Site } from '../../comments/site.ts';
import { askedBody } from '../asked.ts';
import { redaction, staffReply } from '../contract/one-comment.ts';
import { invalid, problemResponse } from '../problem.ts';
import { OTHERS_ACTING, REFUSED } from '../refusal.ts';
import { json } from '../respond.ts';
import { requireSite } from '../site-of.ts';
import { changed } from '../tell.ts';
import type { App } from '../types.ts';

const actorOf = (moderator: string | null | undefined): string => (moderator ? `api: ${moderator}` : 'api');

/** `POST …/moderation/comments/{id}/redact`: blots out parts of a comment. */
export async function postRedaction(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, redaction);
  if (asked instanceof Response) return asked;
  const named = await requireComment(c);
  if (named instanceof Response) return named;
  const { site, id } = named;
  const { parts, reason, moderator } = asked.ok;
  const order = { id, parts, reason: reason || null, actor: actorOf(moderator) };
  const done = await redact(c.env.DB, site, order, c.var.world.now());
  switch (done.outcome) {
    case 'redacted':
      changed(c, site, { pages: [done.page], told: done.told });
      return json(c, { id: formatId(id), seq: done.seq });
    case 'unknown-comment':
      return problemResponse(REFUSED['unknown-comment']);
    case 'outside':
      return problemResponse(invalid([{ pointer: '/parts', detail: 'A part is not within its field.' }]));
    case 'busy':
      return problemResponse(OTHERS_ACTING);
    default:
      return done satisfies never;
  }
}

/** `POST …/moderation/comments/{id}/replies`: answers a published comment as the publisher. */
export async function postStaffReply(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, staffReply);
  if (asked instanceof Response) return asked;
  const named = await requireComment(c);
  if (named instanceof Response) return named;
  const { site, id } = named;
  const { name, body, moderator } = asked.ok;
  const reply = { parent: id, name: name || site.settings.name, body, actor: actorOf(moderator) };
  const { now, random } = c.var.world;
  const done = await replyAsStaff(c.env.DB, site, reply, { now: now(), random });
  switch (done.outcome) {
    case 'published':
      changed(c, site, { pages: [done.page], told: done.told });
      return json(c, { id: formatId(done.id), url: `${done.page}#comment-${formatId(done.id)}` }, 201);
    case 'unknown-parent':
      return problemResponse({
        slug: 'unknown-comment',
        detail: 'The site has no published comment of this id.',
      });
    case 'too-deep':
      return problemResponse({ slug: 'conflict', detail: 'This conversation is too deep for an answer.' });
    case 'busy':
      return problemResponse(OTHERS_ACTING);
    default:
      return done satisfies never;
  }
}

async function requireComment(c: Context<App>): Promise<{ site: Site; id: CommentId } | Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const id = parseId(c.req.param('id') ?? '');
  return id === null ? problemResponse(REFUSED['unknown-comment']) : { site, id };
}
