import type { Context, Hono } from 'hono';
import { path } from '../../http/methods.ts';
import { EMPTY, merge } from '../../comments/what-if/tally.ts';
import { MOST_A_BATCH } from '../../comments/what-if/limits.ts';
import { shadowsOf } from '../../comments/what-if/replay.ts';
import { whatIf, whatIfSome } from '../../comments/what-if/what-if.ts';
import type { CurrentSettings } from '../../comments/settings-change.ts';
import { invalid, problemResponse } from '../../http/problem.ts';
import type { App } from '../../http/types.ts';
import { readForm } from '../form.ts';
import { forDesk } from '../gate.ts';
import { deskPage } from '../page.tsx';
import { currentOr, settingsPath, versionNumber } from '../settings/change.ts';
import { readProposed, stepForm } from './asked.ts';
import { Result, Start } from './page.tsx';

const AT = '/moderate/:site/settings/what-if';

/** Other settings, tried on the comments that there are, before they are saved. */
export function whatIfRoutes(app: Hono<App>): void {
  app.use(AT, forDesk('editor'));
  path(app, AT, { GET: getWhatIf, POST: postWhatIf });
}

/** Comments of one step. */
const STEP = 1000;

const HEAD = { title: 'What if?', current: 'settings' } as const;

async function getWhatIf(c: Context<App>): Promise<Response> {
  const current = await currentOr(c);
  if (current instanceof Response) return current;
  const typed = JSON.stringify({ policy: current.document['policy'] ?? {} }, null, 2);
  const shadows = await inShadow(c);
  return deskPage(c, HEAD, <Start at={settingsPath(c)} typed={typed} errors={[]} shadows={shadows} />);
}

/** One batch by the settings as they are, where the site has rules in shadow. */
async function inShadow(c: Context<App>) {
  const { site } = c.var.desk;
  const { policy } = site.settings;
  const rules = [...shadowsOf(policy).keys()];
  if (rules.length === 0) return null;
  const { tally } = await whatIf(c.env.DB, site, { policy, before: null, limit: MOST_A_BATCH });
  return { tally, rules };
}

/** One step of a trial; a page with all that is known so far. */
async function postWhatIf(c: Context<App>): Promise<Response> {
  const form = await readForm(c, stepForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return problemResponse(invalid(form.errors));
  const current = await currentOr(c);
  if (current instanceof Response) return current;
  const { comments: size, cursor, tally: sofar = EMPTY, version, note: _, ...values } = form.ok;
  const proposed = readProposed(values, current);
  if ('errors' in proposed) {
    const { typed, errors } = proposed;
    return deskPage(c, HEAD, <Start at={settingsPath(c)} typed={typed} errors={errors} />, 422);
  }
  const { site } = c.var.desk;
  const asked = { policy: proposed.policy, before: cursor ?? null, limit: MOST_A_BATCH };
  const left = Math.max(1, size - sofar.comments - sofar.skipped);
  const step = await whatIfSome(c.env.DB, site, asked, Math.min(STEP, left));
  const tally = merge(sofar, step.tally);
  return deskPage(
    c,
    HEAD,
    <Result
      at={settingsPath(c)}
      siteId={site.id}
      tally={tally}
      size={size}
      next={tally.comments + tally.skipped >= size ? null : step.next}
      document={proposed.document}
      version={versionOf(version, current)}
    />,
  );
}

/** The version that the settings were read at: whoever saves afterwards overwrites no other. */
function versionOf(version: unknown, current: CurrentSettings): number {
  const seen = versionNumber.safeParse(version);
  return seen.success ? seen.data : current.version;
}
