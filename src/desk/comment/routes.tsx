import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { formatId, parseId, type CommentId } from '../../comments/id.ts';
import { redact } from '../../comments/redact.ts';
import { MAX_REDACTIONS, placesOf } from '../../comments/redaction.ts';
import { replyAsStaff } from '../../comments/reply.ts';
import type { GuestStanding } from '../../comments/standing.ts';
import { type DeskComment, readDeskComment } from '../../feed/desk-comment.ts';
import { type GuestHistory, readGuestHistory } from '../../feed/guest-history.ts';
import { body, cleanText, name } from '../../http/contract/fields.ts';
import { path } from '../../http/methods.ts';
import { problemResponse } from '../../http/problem.ts';
import { OTHERS_ACTING, REFUSED } from '../../http/refusal.ts';
import { changed } from '../../http/tell.ts';
import type { App } from '../../http/types.ts';
import { readForm } from '../form.ts';
import { forDesk } from '../gate.ts';
import { deskPath } from '../navigation.ts';
import { deskPage } from '../page.tsx';
import { readOutcome } from '../queue/outcome.ts';
import { CommentPage } from './comment-page.tsx';
import type { Typed } from './forms.tsx';

const AT = '/moderate/:site/comments/:id';

/** A comment's own page: all that is known of it, and what can be done. */
export function commentRoutes(app: Hono<App>): void {
  path(app, AT, { GET: (c) => show(c, null) });
  app.use(`${AT}/*`, forDesk('moderator'));
  path(app, `${AT}/redact`, { POST: postRedaction });
  path(app, `${AT}/reply`, { POST: postReply });
}

/** `typed`: a form that was not taken, to be mended. */
async function show(c: Context<App>, typed: Typed | null): Promise<Response> {
  const { site, moderator } = c.var.desk;
  const now = c.var.world.now();
  const id = idOf(c);
  if (id === null) return problemResponse(REFUSED['unknown-comment']);
  const [about, guest, outcome] = await Promise.all([
    readDeskComment(c.env.DB, site.id, id),
    readGuestHistory(c.env.DB, site.id, id, now),
    readOutcome(c),
  ]);
  if (!about) return problemResponse(REFUSED['unknown-comment']);
  const done = DONE.get(c.req.query('done') ?? '');
  return deskPage(
    c,
    { title: 'A comment', current: 'queue' },
    <CommentPage
      about={about}
      guest={guest}
      site={site}
      moderator={moderator}
      now={now}
      typed={typed}
      done={done?.isSo(about, guest) ? done.words : null}
      outcome={outcome}
    />,
    typed ? 422 : 200,
  );
}

/** Of what stands in the address after a redirect, only what is so is said. */
interface Done {
  readonly words: string;
  readonly isSo: (about: DeskComment, guest: GuestHistory | null) => boolean;
}

const has = (standing: GuestStanding) => (_: DeskComment, guest: GuestHistory | null) =>
  guest?.standings.some((one) => one.standing === standing) ?? false;

const DONE: ReadonlyMap<string, Done> = new Map([
  ['redacted', { words: 'Blotted out.', isSo: ({ events }) => events.at(-1)?.action === 'redact' }],
  [
    'replied',
    { words: 'The answer is on the page.', isSo: ({ queued }) => queued.comment.status === 'published' },
  ],
  ['banned', { words: 'The guest is banned.', isSo: has('banned') }],
  ['trusted', { words: 'The guest is trusted.', isSo: has('trusted') }],
  [
    'lifted',
    {
      words: 'The guest is neither banned nor trusted any more.',
      isSo: (_, guest) => guest?.standings.length === 0,
    },
  ],
]);

const redactForm = z.object({
  words: cleanText('What is to be blotted out')
    .refine((text) => text.trim() !== '', 'Type what is to be blotted out.')
    .refine((text) => text.length <= 1000, 'At most 1,000 characters at once.'),
  'redact-reason': cleanText('The reason')
    .max(1000, 'The reason is longer than 1,000 characters.')
    .default(''),
});

async function postRedaction(c: Context<App>): Promise<Response> {
  const form = await readForm(c, redactForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return show(c, { form: 'redact', ...form });
  const { site, moderator } = c.var.desk;
  const id = idOf(c);
  const about = id === null ? null : await readDeskComment(c.env.DB, site.id, id);
  if (id === null || !about) return problemResponse(REFUSED['unknown-comment']);
  const { words, 'redact-reason': reason } = form.ok;
  const again = (detail: string): Promise<Response> =>
    show(c, {
      form: 'redact',
      errors: [{ pointer: '/words', detail }],
      values: { words, 'redact-reason': reason },
    });
  const parts = placesOf(about.queued.comment, words);
  if (parts.length === 0) return again('These characters stand nowhere in text, name or website.');
  if (parts.length > MAX_REDACTIONS) return again('They stand in too many places: type more of them.');
  const order = { id, parts, reason: reason.trim() || null, actor: `desk: ${moderator.name}` };
  const done = await redact(c.env.DB, site, order, c.var.world.now());
  switch (done.outcome) {
    case 'redacted':
      changed(c, site, { pages: [done.page], told: done.told });
      return back(c, id, 'redacted');
    case 'unknown-comment':
      return problemResponse(REFUSED['unknown-comment']);
    case 'outside':
    case 'busy':
      return problemResponse(OTHERS_ACTING);
    default:
      return done satisfies never;
  }
}

const replyForm = z.object({ name, body });

async function postReply(c: Context<App>): Promise<Response> {
  const form = await readForm(c, replyForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return show(c, { form: 'reply', ...form });
  const { site, moderator } = c.var.desk;
  const id = idOf(c);
  if (id === null) return problemResponse(REFUSED['unknown-comment']);
  const { now, random } = c.var.world;
  const reply = {
    parent: id,
    name: form.ok.name || site.settings.name,
    body: form.ok.body,
    actor: `desk: ${moderator.name}`,
  };
  const done = await replyAsStaff(c.env.DB, site, reply, { now: now(), random });
  switch (done.outcome) {
    case 'published':
      changed(c, site, { pages: [done.page], told: done.told });
      return back(c, id, 'replied');
    case 'unknown-parent':
    case 'too-deep':
    case 'busy':
      return show(c, {
        form: 'reply',
        errors: [{ pointer: '', detail: WHY_NOT[done.outcome] }],
        values: form.ok,
      });
    default:
      return done satisfies never;
  }
}

const WHY_NOT = {
  'unknown-parent': 'Only a comment that is on air can be answered.',
  'too-deep': 'This conversation is too deep for an answer.',
  busy: 'It could not be stored just now; try again.',
} as const;

const idOf = (c: Context<App>): CommentId | null => parseId(c.req.param('id') ?? '');

const back = (c: Context<App>, id: CommentId, done: string): Response =>
  c.redirect(`${deskPath(c.var.desk.site.id, `/comments/${formatId(id)}`)}?done=${done}`, 303);
