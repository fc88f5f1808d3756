import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { liftStanding, listStandings, setStanding } from '../../comments/guests.ts';
import { formatId } from '../../comments/id.ts';
import { mayDo } from '../../comments/moderator.ts';
import { addressPeriodOf } from '../../env.ts';
import { askedQuery } from '../../http/asked.ts';
import { id } from '../../http/contract/fields.ts';
import { sliceQuery } from '../../http/contract/query.ts';
import { path } from '../../http/methods.ts';
import { invalid, problemResponse } from '../../http/problem.ts';
import { NOT_SET } from '../../http/refusal.ts';
import type { App } from '../../http/types.ts';
import { readForm } from '../form.ts';
import { forDesk } from '../gate.ts';
import { deskPath } from '../navigation.ts';
import { deskPage } from '../page.tsx';
import { actorOf } from '../queue/said.ts';
import { guestDataRoutes } from './data-routes.tsx';
import { STANDING_FIELDS, termsOf } from './fields.ts';
import { GuestsPage } from './page.tsx';
import { postLiftTextBan, postTextBan } from './text-ban-forms.ts';
import { TextBans, type Typed } from './text-bans.tsx';

const AT = '/moderate/:site/guests';

/** Bans and trust. */
export function guestsRoutes(app: Hono<App>): void {
  app.use(AT, forDesk('moderator'));
  app.use(`${AT}/*`, forDesk('moderator'));
  path(app, AT, { GET: getGuests, POST: postStanding });
  path(app, `${AT}/lift`, { POST: postLift });
  guestDataRoutes(app);
  app.use(`${AT}/bans`, forDesk('editor'));
  app.use(`${AT}/bans/*`, forDesk('editor'));
  path(app, `${AT}/bans`, { POST: async (c) => orAgain(c, await postTextBan(c)) });
  path(app, `${AT}/bans/lift`, { POST: async (c) => orAgain(c, await postLiftTextBan(c)) });
}

async function getGuests(c: Context<App>): Promise<Response> {
  return guestsPage(c);
}

/** The answer to a form; or the page with the form again. */
const orAgain = (c: Context<App>, answer: Response | Typed): Promise<Response> | Response =>
  answer instanceof Response ? answer : guestsPage(c, answer);

async function guestsPage(c: Context<App>, typed?: Typed): Promise<Response> {
  const asked = askedQuery(c, sliceQuery);
  if (asked instanceof Response) return asked;
  const { site, moderator } = c.var.desk;
  const now = c.var.world.now();
  const slice = await listStandings(c.env.DB, site.id, asked.ok, now);
  const done = { lifted: 'Lifted.', banned: 'Banned.' }[c.req.query('done') ?? ''] ?? null;
  return deskPage(
    c,
    { title: 'Guests', current: 'guests' },
    <GuestsPage siteId={site.id} slice={slice} now={now} done={done} mayErase={mayDo(moderator, 'editor')}>
      <TextBans
        siteId={site.id}
        bans={site.settings.bans}
        mayChange={mayDo(moderator, 'editor')}
        now={now}
        typed={typed}
      />
    </GuestsPage>,
    typed ? 422 : 200,
  );
}

async function postStanding(c: Context<App>): Promise<Response> {
  const form = await readForm(c, z.object({ comment: id, ...STANDING_FIELDS }));
  if (form instanceof Response) return form;
  if ('errors' in form) return problemResponse(invalid(form.errors));
  const { site, moderator } = c.var.desk;
  const now = c.var.world.now();
  const { comment, ...rest } = form.ok;
  const terms = termsOf(rest, actorOf(moderator), now);
  const set = await setStanding(c.env.DB, site.id, { comment, ...terms }, now, addressPeriodOf(c.env));
  if ('refused' in set) return problemResponse(NOT_SET[set.refused]);
  return c.redirect(`${deskPath(site.id, `/comments/${formatId(comment)}`)}?done=${terms.standing}`, 303);
}

const liftForm = z.object({ comment: id, back: z.enum(['comment', 'guests']).catch('guests') });

/** Lifting twice is no error: two moderators may have the same thought. */
async function postLift(c: Context<App>): Promise<Response> {
  const form = await readForm(c, liftForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return problemResponse(invalid(form.errors));
  const { site } = c.var.desk;
  const { comment, back } = form.ok;
  await liftStanding(c.env.DB, site.id, comment);
  const to = back === 'guests' ? '/guests' : `/comments/${formatId(comment)}`;
  return c.redirect(`${deskPath(site.id, to)}?done=lifted`, 303);
}
