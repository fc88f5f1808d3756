import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { mayDo } from '../../comments/moderator.ts';
import { type CurrentSettings, replaceSettings } from '../../comments/settings-change.ts';
import { labelOf } from '../../comments/settings-labels.ts';
import type { FieldError } from '../../http/problem.ts';
import type { App } from '../../http/types.ts';
import { Errors } from '../fields.tsx';
import { readForm } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { deskPage } from '../page.tsx';
import { brokenNotice } from './broken.tsx';
import { changeOf, currentOr, postedForm, settingsPath } from './change.ts';
import { conflictNotice } from './conflict.tsx';
import { SettingsForm } from './form.tsx';
import type { Sheet } from './inputs.tsx';
import { parseSettingsForm } from './parse-form.ts';
import { SettingsTabs } from './tabs.tsx';
import { toValues } from './values.ts';

/** `GET …/settings`. */
export async function getSettings(c: Context<App>): Promise<Response> {
  const current = await currentOr(c);
  if (current instanceof Response) return current;
  const isSaved = c.req.query('saved') === String(current.version);
  const saved = (
    <p class="notice good" role="status">
      Version {current.version} counts now, everywhere within seconds.
    </p>
  );
  const sheet = { values: toValues(current.settings), errors: [] };
  return sheetPage(c, current, sheet, { notice: isSaved ? saved : null });
}

/** `POST …/settings`: the whole form; it comes back with what is wrong, or with what somebody else did meanwhile. */
export async function postSettings(c: Context<App>): Promise<Response> {
  const form = await readForm(c, postedForm);
  if (form instanceof Response) return form;
  const current = await currentOr(c);
  if (current instanceof Response) return current;
  if ('errors' in form) return sheetPage(c, current, form, { status: 422 });
  const { version, note, ...values } = form.ok;
  const typed = { ...values, note };
  const parsed = parseSettingsForm(values, current.document);
  if ('errors' in parsed) {
    return sheetPage(c, { ...current, version }, { values: typed, errors: parsed.errors }, { status: 422 });
  }
  const changed = await replaceSettings(c.env.DB, parsed.document, changeOf(c, version, note));
  if (!('refused' in changed)) {
    c.var.doorSites.clear();
    return c.redirect(settingsPath(c, `?saved=${changed.current.version}`), 303);
  }
  switch (changed.refused) {
    case 'stale': {
      const notice = await conflictNotice(c, version, changed.current, parsed.document);
      return sheetPage(c, changed.current, { values: typed, errors: [] }, { notice, status: 409 });
    }
    case 'invalid': {
      const sheet = { values: typed, errors: changed.errors };
      return sheetPage(c, { ...current, version }, sheet, { status: 422 });
    }
    case 'unknown-site':
    case 'unknown-version':
      throw new Error(`settings not stored: ${changed.refused}`);
    default:
      return changed satisfies never;
  }
}

/** Above the form an error has to say where it is. */
const named = ({ pointer, detail }: FieldError): FieldError => {
  const path = pointer.split('/').slice(1);
  return path.length === 0 ? { pointer, detail } : { pointer, detail: `${labelOf(path)}: ${detail}` };
};

async function sheetPage(
  c: Context<App>,
  current: CurrentSettings,
  sheet: Sheet,
  { notice, status }: { readonly notice?: Child; readonly status?: ContentfulStatusCode },
): Promise<Response> {
  const { moderator } = c.var.desk;
  return deskPage(
    c,
    { title: 'Settings', current: 'settings' },
    <>
      <h1>Settings</h1>
      <SettingsTabs c={c} current="" />
      {await brokenNotice(c, current)}
      {notice ?? null}
      <Errors errors={sheet.errors.map(named)} />
      <SettingsForm
        sheet={sheet}
        at={settingsPath(c)}
        version={current.version}
        bans={{ count: current.settings.bans.length, href: deskPath(c.var.desk.site.id, '/guests#bans') }}
        mayChange={mayDo(moderator, 'editor')}
      />
    </>,
    status,
  );
}
