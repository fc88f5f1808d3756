import type { Context } from 'hono';
import * as z from 'zod';
import { asciiHost } from '../../comments/door/host-names.ts';
import { addTextBan, liftTextBan } from '../../comments/door/text-ban-changes.ts';
import type { Changed } from '../../comments/settings-change.ts';
import { cleanText } from '../../http/contract/fields.ts';
import { type FieldError, invalid, problemResponse } from '../../http/problem.ts';
import { UNKNOWN_SITE } from '../../http/site-of.ts';
import type { App } from '../../http/types.ts';
import { readForm } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { DAY, DAYS } from './fields.ts';
import type { Typed } from './text-bans.tsx';

const kind = z.enum(['domain', 'phrase'], 'Pick what is banned.');
const text = cleanText('The domain or phrase')
  .max(200, 'It is longer than 200 characters.')
  .transform((typed) => typed.trim());

const banForm = z.object({
  kind,
  text,
  days: z.enum(DAYS, 'Pick one of the times.').default('30'),
  why: cleanText('The reason').max(200, 'The reason is longer than 200 characters.').default(''),
  told: z.literal('yes').optional(),
});

/** `POST …/guests/bans`. The answer; or the form as it was typed, with what is wrong. */
export async function postTextBan(c: Context<App>): Promise<Response | Typed> {
  const form = await readForm(c, banForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return form;
  const { days, why, told, ...ban } = form.ok;
  const { now } = c.var.world;
  const at = now();
  const changed = await addTextBan(
    c.env.DB,
    {
      kind: ban.kind,
      text: ban.kind === 'domain' ? toDomain(ban.text) : ban.text,
      until: days === '' ? null : new Date(at + Number(days) * DAY).toISOString(),
      reason: why.trim() || null,
      told: told === 'yes',
    },
    changeBy(c, at, `Banned the ${ban.kind} ${ban.text}`),
  );
  const values = { ...ban, days, why, ...(told ? { told } : {}) };
  return answer(c, changed, 'banned', (errors) => ({ values, errors }));
}

/** `POST …/guests/bans/lift`. Lifting twice is no error. */
export async function postLiftTextBan(c: Context<App>): Promise<Response | Typed> {
  const form = await readForm(c, z.object({ kind, text }));
  if (form instanceof Response) return form;
  if ('errors' in form) return problemResponse(invalid(form.errors));
  const { kind: what, text: which } = form.ok;
  const change = changeBy(c, c.var.world.now(), `Lifted the ban of the ${what} ${which}`);
  const changed = await liftTextBan(c.env.DB, { kind: what, text: which }, change);
  return answer(c, changed, 'lifted', (errors) => ({ values: {}, errors }));
}

const changeBy = (c: Context<App>, at: number, note: string) => ({
  siteId: c.var.desk.site.id,
  actor: `desk: ${c.var.desk.moderator.name}`,
  note,
  at,
});

function answer(
  c: Context<App>,
  changed: Changed,
  done: 'banned' | 'lifted',
  again: (errors: readonly FieldError[]) => Typed,
): Response | Typed {
  if (!('refused' in changed)) {
    c.var.doorSites.clear();
    return c.redirect(`${deskPath(c.var.desk.site.id, '/guests')}?done=${done}#bans`, 303);
  }
  switch (changed.refused) {
    case 'invalid':
      // The form has one ban: what is wrong with the settings is about it, or about what stood there before.
      return again(
        changed.errors.map(({ pointer, detail }) => ({
          pointer: pointer.startsWith('/bans') ? '/text' : '',
          detail: pointer.startsWith('/bans') ? detail : `The settings (${pointer}): ${detail}`,
        })),
      );
    case 'stale':
      return again([{ pointer: '', detail: 'Others keep changing the settings: please try again.' }]);
    case 'unknown-site':
    case 'unknown-version':
      return problemResponse(UNKNOWN_SITE);
    default:
      return changed satisfies never;
  }
}

/** What somebody copies from a comment: with a scheme and a path, or in capitals. What is no domain is left as typed. */
function toDomain(typed: string): string {
  const host = URL.parse(/^https?:\/\//i.test(typed) ? typed : `http://${typed}`)?.hostname ?? '';
  const named = /^(?:https?:\/\/)?([^/?#@:]+)(?::\d{1,5})?(?:[/?#].*)?$/iu.exec(typed)?.[1];
  return named !== undefined && asciiHost(named) === host ? named.toLowerCase().replace(/^www\./, '') : typed;
}
