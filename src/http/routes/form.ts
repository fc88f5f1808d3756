import type { Context } from 'hono';
import { type FormRead, readForm } from '../../comments/door/read-form.ts';
import { mayPost } from '../../comments/site.ts';
import { loadSite } from '../../store/sites.ts';
import { MAX_NAME } from '../contract/fields.ts';
import { formQuery } from '../contract/form.ts';
import { exposeTo, originNotAllowed } from '../cors.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, problemResponse } from '../problem.ts';
import { guestAddress, IN_A_RUSH, isOverRate } from '../rate.ts';
import { ownOrigin } from '../respond.ts';
import { siteIdOf, UNKNOWN_SITE, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/**
 * `GET /v1/sites/{site}/form?page=`: a form token, and what the site asks of a comment. Unlike lists of comments it is only for pages
 * that may post: to no other page a token is of use but to hand it on, and visitors of a stranger's page would fetch tokens from as many
 * addresses as it has visitors.
 */
export async function getForm(c: Context<App>): Promise<Response> {
  if (await isOverRate(c, await guestAddress(c), 'forms')) return refuseInRush();
  const parsed = parse(formQuery, c.req.query(), '#query');
  if ('errors' in parsed) return refuseUnread(c, invalid(parsed.errors));
  const read = await readForm({
    db: c.env.DB,
    siteId: siteIdOf(c),
    page: parsed.ok.page,
    now: c.var.world.now(),
    random: c.var.world.random,
    webhookSecret: c.env.WEBHOOK_SECRET,
    origin: originOf(c),
    own: ownOrigin(c),
  });
  return exposeTo(c, read.site, answer(c, read));
}

/** A browser names the page's origin where that is not ours; without one, nobody but who asks can read the answer. */
const originOf = (c: Context<App>): string | null => c.req.header('origin') ?? null;

function answer(c: Context<App>, read: FormRead): Response {
  switch (read.outcome) {
    case 'unknown-site':
      return unknownSite();
    case 'origin':
      return problemResponse(originNotAllowed(originOf(c) ?? 'null'));
    case 'page-origin':
      return problemResponse(
        invalid([{ pointer: '#query/page', detail: 'This page does not belong to the site.' }]),
      );
    case 'given':
      return given(c, read);
    default:
      return read satisfies never;
  }
}

function given(
  c: Context<App>,
  { site, document, closed }: Extract<FormRead, { outcome: 'given' }>,
): Response {
  const { language, maxBodyLength, maxDepth, form, challenge, nudge, editWindow } = site.settings;
  // Each is good for one comment: nobody keeps it for another.
  c.header('cache-control', 'private, no-store');
  return c.json({
    ...document,
    language,
    limits: { body: maxBodyLength, name: MAX_NAME, depth: maxDepth },
    asks: { form: form.required, challenge: { kind: challenge.kind, when: challenge.when } },
    nudge,
    edit_window: editWindow,
    closed,
  });
}

/** No query for those in a rush; a script may read that wherever it runs. */
function refuseInRush(): Response {
  const response = problemResponse(IN_A_RUSH);
  response.headers.set('access-control-allow-origin', '*');
  return response;
}

/** A refusal before the site was needed: it is read now, so that only its own pages may see why. */
async function refuseUnread(c: Context<App>, problem: Problem): Promise<Response> {
  const site = await loadSite(c.env.DB, siteIdOf(c));
  const origin = originOf(c);
  if (!site) return problemResponse(UNKNOWN_SITE);
  if (origin !== null && !mayPost(site, origin, ownOrigin(c)))
    return problemResponse(originNotAllowed(origin));
  return exposeTo(c, site, problemResponse(problem));
}
