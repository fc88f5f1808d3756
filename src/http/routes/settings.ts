import type { Context } from 'hono';
import type { CurrentSettings, Changed } from '../../comments/settings-change.ts';
import {
  currentSettings,
  replaceSettings,
  rollBack,
  settingsHistory,
} from '../../comments/settings-change.ts';
import { askedBody, askedQuery } from '../asked.ts';
import { BATCH_LIMIT, readBody } from '../body.ts';
import { changeQuery, rollbackOrder, versionsQuery } from '../contract/settings.ts';
import { expectedVersion, staleVersion, versionTag } from '../if-match.ts';
import { invalid, problemResponse } from '../problem.ts';
import { json, toTime } from '../respond.ts';
import { requireSite, siteIdOf, unknownSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** `GET …/moderation/settings`: the whole document with its version. */
export async function getSettings(c: Context<App>): Promise<Response> {
  const current = await currentSettings(c.env.DB, siteIdOf(c));
  return current ? answer(c, current) : unknownSite();
}

/** `PUT …/moderation/settings`: the whole document, or nothing of it. */
export async function putSettings(c: Context<App>): Promise<Response> {
  const match = expectedVersion(c);
  if (match instanceof Response) return match;
  const about = askedQuery(c, changeQuery);
  if (about instanceof Response) return about;
  const read = await readBody(c.req.raw, BATCH_LIMIT, ['json']);
  if ('problem' in read) return problemResponse(read.problem);
  const change = changeOf(c, match.expected, about.ok);
  return answerChanged(c, await replaceSettings(c.env.DB, read.ok.value, change));
}

/** `POST …/moderation/settings/rollback`: an old version becomes the newest again. */
export async function postRollback(c: Context<App>): Promise<Response> {
  const match = expectedVersion(c);
  if (match instanceof Response) return match;
  const asked = await askedBody(c, rollbackOrder);
  if (asked instanceof Response) return asked;
  const { version, ...about } = asked.ok;
  return answerChanged(c, await rollBack(c.env.DB, version, changeOf(c, match.expected, about)));
}

/** `GET …/moderation/settings/versions`: who changed what when, newest first. */
export async function getVersions(c: Context<App>): Promise<Response> {
  const asked = askedQuery(c, versionsQuery);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { versions, next } = await settingsHistory(c.env.DB, site.id, asked.ok);
  return json(c, {
    versions: versions.map(({ version, at, actor, note, rolledBackTo, changes }) => ({
      version,
      at: toTime(at),
      actor,
      note,
      rolled_back_to: rolledBackTo,
      changes,
    })),
    next,
  });
}

const changeOf = (
  c: Context<App>,
  expected: number | null,
  { moderator, note }: { moderator?: string | undefined; note?: string | undefined },
) => ({
  siteId: siteIdOf(c),
  expected,
  actor: moderator ? `api: ${moderator}` : 'api',
  note: note || null,
  at: c.var.world.now(),
});

function answerChanged(c: Context<App>, changed: Changed): Response {
  if (!('refused' in changed)) {
    // Elsewhere the old settings count for five seconds more, here no longer.
    c.var.doorSites.clear();
    return answer(c, changed.current);
  }
  switch (changed.refused) {
    case 'invalid':
      return problemResponse(invalid(changed.errors));
    case 'stale':
      return staleVersion(changed.current.version);
    case 'unknown-site':
      return unknownSite();
    case 'unknown-version':
      return problemResponse({ slug: 'not-found', detail: 'The site’s settings have no such version.' });
    default:
      return changed satisfies never;
  }
}

/** The document, all defaults filled in: what is sent back unchanged changes nothing. */
function answer(c: Context<App>, { version, settings, broken }: CurrentSettings): Response {
  const response = json(c, { ...settings, ...(broken.length > 0 ? { broken } : {}) });
  response.headers.set('etag', versionTag(version));
  return response;
}
