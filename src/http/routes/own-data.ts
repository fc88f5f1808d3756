import type { Context } from 'hono';
import type * as z from 'zod';
import { eraseTheirs, type Erased } from '../../comments/erase.ts';
import { formatId } from '../../comments/id.ts';
import {
  exportOwn,
  exportTheirs,
  type Whose,
  whoseComment,
  whoseDevice,
  whoseKeys,
} from '../../comments/own-data.ts';
import { mayPost, type Site } from '../../comments/site.ts';
import { presentExport } from '../../feed/kept.ts';
import { loadSite } from '../../store/sites.ts';
import { askedBody } from '../asked.ts';
import { BODY_LIMIT, readBody } from '../body.ts';
import { deviceErase, deviceExport, guestErase, guestExport } from '../contract/own-data.ts';
import { exposeTo, originNotAllowed, postOrigin } from '../cors.ts';
import { jsonFile } from '../download.ts';
import { tokenOf, unknownReceipt } from '../own-page.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, problemResponse } from '../problem.ts';
import { guestAddress, IN_A_RUSH, isOverRate } from '../rate.ts';
import { json, ownOrigin } from '../respond.ts';
import { requireSite, siteIdOf, unknownSite } from '../site-of.ts';
import { changed } from '../tell.ts';
import type { App } from '../types.ts';

/** `GET /receipts/{token}/export`: all that is kept of a guest's own comment, as a file. */
export async function getOwnExport(c: Context<App>): Promise<Response> {
  if (await isOverRate(c, await guestAddress(c), 'receipts')) return problemResponse(IN_A_RUSH);
  const now = c.var.world.now();
  const kept = await exportOwn(c.env.DB, tokenOf(c), now);
  if (!kept) return unknownReceipt(c, !(c.req.header('accept') ?? '').includes('application/json'));
  const name = `comment-${formatId(kept.own.comment.id)}`;
  return jsonFile(c, name, presentExport(kept.own.site, [kept], now));
}

/** `POST /v1/sites/{site}/guest/export`: all comments of the device whose token is sent. */
export const postDeviceExport = (c: Context<App>): Promise<Response> =>
  forDevice(c, 'receipts', deviceExport, async ({ after }, site, whose) =>
    exported(c, site, whose, after ?? null),
  );

/** `POST /v1/sites/{site}/guest/erase`: erases them, some at a time. */
export const postDeviceErase = (c: Context<App>): Promise<Response> =>
  forDevice(c, 'changes', deviceErase, async (_asked, site, whose) => {
    const erasing = { actor: 'guest', reason: null, now: c.var.world.now() };
    return erasedAnswer(c, site, await eraseTheirs(c.env.DB, site, whose, erasing));
  });

/** As submissions are: limited by address, for the site's own pages, and with no authority but the token's. */
async function forDevice<T extends z.ZodType<{ device: string }>>(
  c: Context<App>,
  counted: 'receipts' | 'changes',
  schema: T,
  answer: (asked: z.infer<T>, site: Site, whose: Whose) => Promise<Response>,
): Promise<Response> {
  if (await isOverRate(c, await guestAddress(c), counted)) return problemResponse(IN_A_RUSH);
  const read = await readBody(c.req.raw, BODY_LIMIT, ['json']);
  const site = await loadSite(c.env.DB, siteIdOf(c));
  if (!site) return unknownSite();
  const origin = postOrigin(c);
  if (origin !== null && !mayPost(site, origin, ownOrigin(c)))
    return problemResponse(originNotAllowed(origin));
  if ('problem' in read) return exposeTo(c, site, problemResponse(read.problem));
  const parsed = parse(schema, read.ok.value);
  if ('errors' in parsed) return exposeTo(c, site, problemResponse(invalid(parsed.errors)));
  const where = { siteId: site.id, webhookSecret: c.env.WEBHOOK_SECRET };
  const whose = await whoseDevice(parsed.ok.device, where);
  const response = whose ? await answer(parsed.ok, site, whose) : problemResponse(NO_DEVICE);
  return exposeTo(c, site, response);
}

const NO_DEVICE: Problem = { slug: 'not-found', detail: 'This is no device token of ours.' };

/** `POST …/moderation/guests/export`: for a guest who wrote to the publisher. */
export async function postGuestExport(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, guestExport);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  return exported(c, site, await whoseAsked(c, site, asked.ok), asked.ok.after ?? null);
}

/** `POST …/moderation/guests/erase`. */
export async function postGuestErase(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, guestErase);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { moderator, reason = null } = asked.ok;
  const erasing = { actor: moderator ? `api: ${moderator}` : 'api', reason, now: c.var.world.now() };
  const whose = await whoseAsked(c, site, asked.ok);
  return erasedAnswer(c, site, await eraseTheirs(c.env.DB, site, whose, erasing));
}

/** The schema lets exactly one of them through. */
const whoseAsked = (
  c: Context<App>,
  { id: siteId }: Site,
  { comment, email }: Pick<z.infer<typeof guestErase>, 'comment' | 'email'>,
): Promise<Whose> =>
  comment
    ? whoseComment(c.env.DB, siteId, comment)
    : whoseKeys({ email: email ?? '' }, { siteId, webhookSecret: c.env.WEBHOOK_SECRET });

async function exported(
  c: Context<App>,
  site: Site,
  whose: Whose,
  after: Parameters<typeof exportTheirs>[3]['after'],
): Promise<Response> {
  const now = c.var.world.now();
  const { comments, next } = await exportTheirs(c.env.DB, site, whose, { after, now });
  return json(c, { ...presentExport(site, comments, now), next: next && formatId(next) });
}

function erasedAnswer(c: Context<App>, site: Site, done: Erased): Response {
  changed(c, site, done);
  return json(c, { erased: done.erased, more: done.more });
}
