import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { eraseTheirs } from '../../comments/erase.ts';
import { type CommentId, parseId } from '../../comments/id.ts';
import {
  exportTheirs,
  type KeptComment,
  type Whose,
  whoseComment,
  whoseKeys,
} from '../../comments/own-data.ts';
import { sealWhose, unsealWhose } from '../../comments/sealed-whose.ts';
import { presentExport } from '../../feed/kept.ts';
import { cleanText, email } from '../../http/contract/fields.ts';
import { jsonFile } from '../../http/download.ts';
import { path } from '../../http/methods.ts';
import { invalid, problemResponse } from '../../http/problem.ts';
import { changed } from '../../http/tell.ts';
import type { App } from '../../http/types.ts';
import { readForm } from '../form.ts';
import { forDesk } from '../gate.ts';
import { deskPage } from '../page.tsx';
import { actorOf } from '../queue/said.ts';
import { GuestDataPage } from './data-page.tsx';

const AT = '/moderate/:site/guests/data';

/** Export and erasure for a guest who wrote to the publisher. */
export function guestDataRoutes(app: Hono<App>): void {
  app.use(AT, forDesk('editor'));
  path(app, AT, { GET: getData, POST: postData });
}

/** Of the guest of a comment that the address names; else only the form. */
async function getData(c: Context<App>): Promise<Response> {
  const id = parseId(c.req.query('comment') ?? '');
  const whose = id === null ? null : await whoseComment(c.env.DB, c.var.desk.site.id, id);
  return whose ? show(c, whose, null) : page(c, null);
}

const form = z.object({
  do: z.enum(['find', 'export', 'erase']),
  email,
  who: z.string().max(10_000).optional(),
  reason: cleanText('The reason').max(1000, 'The reason is longer than 1,000 characters.').default(''),
  sure: z.literal('yes').optional(),
});

/** What was typed is in no address, and in no answer but as keys that are sealed. */
async function postData(c: Context<App>): Promise<Response> {
  const read = await readForm(c, form);
  if (read instanceof Response) return read;
  if ('errors' in read) return page(c, read.errors[0]?.detail ?? null, 422);
  const asked = read.ok;
  const { site } = c.var.desk;
  const where = { siteId: site.id, webhookSecret: c.env.WEBHOOK_SECRET, now: c.var.world.now() };
  const whose =
    asked.who === undefined
      ? asked.email !== null && (await whoseKeys({ email: asked.email }, where))
      : await unsealWhose(asked.who, where);
  if (!whose) return page(c, 'Nobody was named, or too long ago: look again.', 422);
  switch (asked.do) {
    case 'find':
      return show(c, whose, null);
    case 'export':
      return download(c, whose);
    case 'erase':
      if (asked.sure === undefined || asked.reason.trim() === '') return problemResponse(UNSURE);
      return erase(c, whose, asked.reason.trim());
    default:
      return asked.do satisfies never;
  }
}

const UNSURE = invalid([
  {
    pointer: '/sure',
    detail: 'Erasing takes a reason, and that you say that you are sure. Nothing was erased.',
  },
]);

/** Pages of an export that one file has at most: a thousand comments. */
const MOST_PAGES = 20;

async function download(c: Context<App>, whose: Whose): Promise<Response> {
  const { site } = c.var.desk;
  const now = c.var.world.now();
  const comments: KeptComment[] = [];
  let after: CommentId | null = null;
  for (let i = 0; i < MOST_PAGES; i++) {
    // Each page begins where the last one ended.
    // oxlint-disable-next-line no-await-in-loop
    const read: Awaited<ReturnType<typeof exportTheirs>> = await exportTheirs(c.env.DB, site, whose, {
      after,
      now,
    });
    comments.push(...read.comments);
    after = read.next;
    if (after === null) break;
  }
  const day = new Date(now).toISOString().slice(0, 10);
  return jsonFile(c, `guest-data-${day}`, {
    ...presentExport(site, comments, now),
    complete: after === null,
  });
}

/** Steps of one form post: a hundred comments. */
const STEPS = 5;

async function erase(c: Context<App>, whose: Whose, reason: string): Promise<Response> {
  const { site, moderator } = c.var.desk;
  const erasing = { actor: actorOf(moderator), reason, now: c.var.world.now() };
  let erased = 0;
  let more = true;
  for (let step = 0; step < STEPS && more; step++) {
    // Each step takes what the last one left.
    // oxlint-disable-next-line no-await-in-loop
    const done = await eraseTheirs(c.env.DB, site, whose, erasing);
    changed(c, site, done);
    erased += done.erased;
    ({ more } = done);
    if (done.erased === 0) break;
  }
  const said = `${erased === 1 ? '1 comment' : `${erased} comments`} erased${more ? '. There are more: erase once more.' : '. That is all.'}`;
  return more ? show(c, whose, said) : page(c, null, 200, said);
}

/** What is kept of somebody, and what can be done about it. */
async function show(c: Context<App>, whose: Whose, done: string | null): Promise<Response> {
  const { site } = c.var.desk;
  const now = c.var.world.now();
  const { comments, next } = await exportTheirs(c.env.DB, site, whose, { after: null, now });
  const who = await sealWhose(whose, { siteId: site.id, webhookSecret: c.env.WEBHOOK_SECRET, now });
  return answer(
    c,
    <GuestDataPage
      siteId={site.id}
      found={{ comments, isMore: next !== null, who }}
      wrong={null}
      done={done}
    />,
    200,
  );
}

const page = (
  c: Context<App>,
  wrong: string | null,
  status: 200 | 422 = 200,
  done: string | null = null,
): Response =>
  answer(c, <GuestDataPage siteId={c.var.desk.site.id} found={null} wrong={wrong} done={done} />, status);

const answer = (c: Context<App>, content: Parameters<typeof deskPage>[2], status: 200 | 422): Response =>
  deskPage(c, { title: 'A guest’s data', current: 'guests' }, content, status);
