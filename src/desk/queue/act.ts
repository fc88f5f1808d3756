import type { Context } from 'hono';
import * as z from 'zod';
import type { Acted } from '../../comments/actions.ts';
import { readDecided } from '../../comments/read-decided.ts';
import { alongWith } from '../../comments/guests.ts';
import { addressPeriodOf } from '../../env.ts';
import { parseId } from '../../comments/id.ts';
import { ACTIONS } from '../../comments/status.ts';
import { carryOut } from '../../http/carry-out.ts';
import { cleanText } from '../../http/contract/fields.ts';
import { invalid, problemResponse } from '../../http/problem.ts';
import { OTHERS_ACTING, REFUSED } from '../../http/refusal.ts';
import { json } from '../../http/respond.ts';
import type { App } from '../../http/types.ts';
import { wantsJson } from '../answer.tsx';
import { readForm } from '../form.ts';
import { OPTIONAL_STANDING_FIELDS, termsOf } from '../guests/fields.ts';
import { cameFrom } from './asked.ts';
import { formatItem, items } from './items.ts';
import { REASONS } from './reasons.ts';
import { actorOf, sayDecided } from './said.ts';

/** A reason that the guest will read: picked by its number, or typed. */
export const REASON_FIELDS = {
  reason: cleanText('The reason').max(1000, 'The reason is longer than 1,000 characters.').optional(),
  template: z
    .string()
    .transform((text) => REASONS[Number(text) - 1])
    .optional(),
};

export const reasonOf = (form: {
  reason?: string | undefined;
  template?: string | undefined;
}): string | null => form.template ?? (form.reason?.trim() || null);

export const actionField = z.enum(ACTIONS, `The action must be one of ${ACTIONS.join(', ')}.`);

const actionsForm = z.object({
  action: actionField,
  item: items,
  back: z.string().max(4000).default(''),
  ...REASON_FIELDS,
  ...OPTIONAL_STANDING_FIELDS,
});

/**
 * `POST …/actions`: one action over up to 100 comments as they were seen. A form is led back to its list, where it says what
 * came of it; the script gets results.
 */
export async function postActions(c: Context<App>): Promise<Response> {
  const form = await readForm(c, actionsForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return problemResponse(invalid(form.errors));
  const { action, item, back } = form.ok;
  const { site, moderator } = c.var.desk;
  const { standing } = form.ok;
  const now = c.var.world.now();
  const terms = standing && termsOf({ ...form.ok, standing }, actorOf(moderator), now);
  const acted = await carryOut(c, site, {
    action,
    ids: item.map(({ id }) => id),
    seen: new Map(item.map(({ id, seen }) => [id, seen])),
    reason: reasonOf(form.ok),
    actor: actorOf(moderator),
    along: terms && alongWith(c.env.DB, site.id, terms, now, addressPeriodOf(c.env)),
  });
  if (!acted) return problemResponse(OTHERS_ACTING);
  if (wantsJson(c)) return json(c, { results: await resultsOf(c, acted) });
  const { done, missed } = split(acted);
  const list = cameFrom(site.id, back);
  const query = new URLSearchParams({
    ...(done.length === 0 ? {} : { done: done.map(formatItem).join(',') }),
    ...(missed.length === 0 ? {} : { missed: missed.map((id) => formatItem({ id, seen: 1 })).join(',') }),
  });
  return c.redirect(`${list}${list.includes('?') ? '&' : '?'}${query.toString()}`, 303);
}

/** What was done, as the comments are now, and the ids of what was not. */
export function split({ results }: Acted) {
  const known = results.map((result) => ({ result, id: parseId(result.id) }));
  return {
    done: known.flatMap(({ result, id }) =>
      id !== null && 'seq' in result ? [{ id, seen: result.seq }] : [],
    ),
    missed: known.flatMap(({ result, id }) => (id !== null && 'refused' in result ? [id] : [])),
  };
}

/** For the script: what became of each, and who was faster. */
async function resultsOf(c: Context<App>, acted: Acted) {
  const decided = await readDecided(c.env.DB, c.var.desk.site.id, split(acted).missed);
  const of = new Map(decided.map((one) => [one.id, one]));
  const now = c.var.world.now();
  return acted.results.map((result) => {
    const { id } = result;
    if ('seq' in result) return { id, ok: true, status: result.status, item: `${id}.${result.seq}` };
    const parsed = parseId(id);
    const other = parsed === null ? undefined : of.get(parsed);
    const { detail } = REFUSED[result.refused];
    if (!other) return { id, ok: false, detail };
    return {
      id,
      ok: false,
      status: other.status,
      item: `${id}.${other.seq}`,
      detail: result.refused === 'moved-on' ? `Already ${sayDecided(other, now)}.` : detail,
    };
  });
}
