import type { Context } from 'hono';
import * as z from 'zod';
import { formatId, newCommentId } from '../../comments/id.ts';
import { countMatching, matchingIds } from '../../feed/moderated.ts';
import { askedQuery } from '../../http/asked.ts';
import { carryOut } from '../../http/carry-out.ts';
import { id } from '../../http/contract/fields.ts';
import { invalid, problemResponse } from '../../http/problem.ts';
import { OTHERS_ACTING } from '../../http/refusal.ts';
import { json } from '../../http/respond.ts';
import type { App } from '../../http/types.ts';
import { wantsJson } from '../answer.tsx';
import { readForm } from '../form.ts';
import { deskPage } from '../page.tsx';
import { actionField, REASON_FIELDS, reasonOf, split } from './act.ts';
import { type Asked, askedSchema, searchOf } from './asked.ts';
import { BulkPage, BulkStep } from './bulk-page.tsx';
import { formatItem, MOST } from './items.ts';
import { actorOf } from './said.ts';

/**
 * One action over a whole list, in batches, without anything kept in between: each step names the list, how far it has got,
 * and the newest comment that was there when the list was opened. Acting changes what is in the list; the walk goes by id.
 */

/** Comments are counted so far: each costs a row. */
const COUNTED = 10_000;

const upToQuery = z.object({ upTo: id.optional() });

/** `GET …/bulk?list=…`: how many there are, and what to do with them. */
export async function getBulk(c: Context<App>): Promise<Response> {
  const parsed = askedQuery(c, askedSchema);
  if (parsed instanceof Response) return parsed;
  const bound = askedQuery(c, upToQuery);
  if (bound instanceof Response) return bound;
  const { site } = c.var.desk;
  const { cursor: _, order: __, ...asked } = parsed.ok;
  const upTo = bound.ok.upTo ?? newCommentId(c.var.world.now(), 0xfff);
  const list = { ...asked, status: asked.list };
  const total = await countMatching(c.env.DB, site.id, list, { upTo, cap: COUNTED });
  return deskPage(
    c,
    { title: 'All of a list', current: 'queue' },
    <BulkPage
      siteId={site.id}
      asked={asked}
      upTo={formatId(upTo)}
      total={total}
      isMore={total === COUNTED}
    />,
  );
}

/** A list as a form names it. One that does not parse is an error: never another list in its place. */
const filter = z
  .string({ error: 'Say which list.' })
  .max(4000)
  .transform((text, ctx): Asked => {
    const parsed = askedSchema.safeParse(Object.fromEntries(new URLSearchParams(text)));
    if (parsed.success) return parsed.data;
    ctx.issues.push({ code: 'custom', input: text, message: 'This is none of the lists.' });
    return z.NEVER;
  });

const count = z
  .string()
  .regex(/^[0-9]{1,9}$/, 'This is not a number.')
  .transform(Number)
  .default(0);

const bulkForm = z.object({
  action: actionField.exclude(['undo']),
  filter,
  upTo: id,
  after: z.preprocess((text) => text || undefined, id.optional()),
  done: count,
  missed: count,
  total: count,
  ...REASON_FIELDS,
});

/** `POST …/bulk`: the next hundred. */
export async function postBulk(c: Context<App>): Promise<Response> {
  const form = await readForm(c, bulkForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return problemResponse(invalid(form.errors));
  const { action, filter: asked, upTo, after, ...before } = form.ok;
  const { site, moderator } = c.var.desk;
  const list = { ...asked, status: asked.list };
  const ids = await matchingIds(c.env.DB, site.id, list, { after: after ?? 0, upTo, limit: MOST });
  const reason = reasonOf(form.ok);
  const acted =
    ids.length === 0
      ? { results: [], pages: [], told: false }
      : await carryOut(c, site, {
          action,
          ids,
          reason,
          actor: actorOf(moderator),
          onlyIf: asked.list === 'reported' || asked.list === 'appealed' ? undefined : asked.list,
        });
  if (!acted) return problemResponse(OTHERS_ACTING);
  const { done, missed } = split(acted);
  const step = {
    done: before.done + done.length,
    missed: before.missed + missed.length,
    total: Math.max(before.total, before.done + before.missed + ids.length),
    after: formatId(ids.at(-1) ?? after ?? upTo),
    finished: ids.length < MOST,
  };
  if (wantsJson(c)) return json(c, { ...step, items: done.map(formatItem) });
  return deskPage(
    c,
    { title: 'All of a list', current: 'queue' },
    <BulkStep
      siteId={site.id}
      asked={asked}
      step={step}
      fields={{ action, filter: searchOf(asked), upTo: formatId(upTo), reason: reason ?? '' }}
    />,
  );
}
