import type { Context } from 'hono';
import * as z from 'zod';
import { mayDo } from '../../comments/moderator.ts';
import { type CurrentSettings, replaceSettings } from '../../comments/settings-change.ts';
import type { FieldError } from '../../http/problem.ts';
import type { App } from '../../http/types.ts';
import { Csrf } from '../csrf.tsx';
import { Errors } from '../fields.tsx';
import { readForm } from '../form.ts';
import { deskPage } from '../page.tsx';
import { changeOf, currentOr, note, settingsPath, versionNumber } from './change.ts';
import { conflictNotice } from './conflict.tsx';
import { SettingsTabs } from './tabs.tsx';

const shown = ({ document }: CurrentSettings): string => JSON.stringify(document, null, 2);

/** `GET …/settings/json`: the whole document, to be taken elsewhere or replaced. */
export async function getJson(c: Context<App>): Promise<Response> {
  const current = await currentOr(c);
  return current instanceof Response ? current : jsonPage(c, current, shown(current), [], null);
}

/** `GET …/settings/export`: the document as a file. */
export async function getExport(c: Context<App>): Promise<Response> {
  const current = await currentOr(c);
  if (current instanceof Response) return current;
  const file = `greenroom-${c.var.desk.site.id}-v${current.version}.json`;
  return c.body(`${shown(current)}\n`, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${file}"`,
  });
}

const posted = z.object({
  version: versionNumber,
  note,
  document: z.string({ error: 'There is no document.' }),
});

/** `POST …/settings/json`. */
export async function postJson(c: Context<App>): Promise<Response> {
  const form = await readForm(c, posted);
  if (form instanceof Response) return form;
  const current = await currentOr(c);
  if (current instanceof Response) return current;
  if ('errors' in form) {
    const typed = form.values['document'];
    return jsonPage(c, current, typeof typed === 'string' ? typed : '', form.errors, null, 422);
  }
  const { version, document: text } = form.ok;
  const seen = { ...current, version };
  const read = parseJson(text);
  if ('error' in read) return jsonPage(c, seen, text, [{ pointer: '', detail: read.error }], null, 422);
  const changed = await replaceSettings(c.env.DB, read.value, changeOf(c, version, form.ok.note));
  if (!('refused' in changed)) {
    c.var.doorSites.clear();
    return c.redirect(settingsPath(c, `?saved=${changed.current.version}`), 303);
  }
  switch (changed.refused) {
    case 'stale': {
      const notice = await conflictNotice(c, version, changed.current, Object(read.value));
      return jsonPage(c, changed.current, text, [], notice, 409);
    }
    case 'invalid': {
      const errors = changed.errors.map(({ pointer, detail }) => ({
        pointer: '',
        detail: pointer === '' ? detail : `${pointer}: ${detail}`,
      }));
      return jsonPage(c, seen, text, errors, null, 422);
    }
    case 'unknown-site':
    case 'unknown-version':
      throw new Error(`settings not stored: ${changed.refused}`);
    default:
      return changed satisfies never;
  }
}

function parseJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: `This is not JSON: ${error instanceof Error ? error.message : ''}` };
  }
}

function jsonPage(
  c: Context<App>,
  { version }: CurrentSettings,
  text: string,
  errors: readonly FieldError[],
  notice: Awaited<ReturnType<typeof conflictNotice>> | null,
  status: 200 | 409 | 422 = 200,
): Response {
  const mayChange = mayDo(c.var.desk.moderator, 'editor');
  return deskPage(
    c,
    { title: 'Settings as JSON', current: 'settings' },
    <>
      <h1>Settings as JSON</h1>
      <SettingsTabs c={c} current="/json" />
      {notice}
      <Errors errors={errors} />
      <form class="stack" method="post" action={settingsPath(c, '/json')} enctype="multipart/form-data">
        <Csrf />
        <input type="hidden" name="version" value={String(version)} />
        <div class="field">
          <label for="document">The whole document</label>
          <textarea
            id="document"
            name="document"
            rows={20}
            class="mono"
            dir="ltr"
            spellcheck={false}
            readonly={!mayChange}
          >
            {`\n${text}`}
          </textarea>
          <p class="hint">What is left out has its default. It is taken as a whole or not at all.</p>
        </div>
        <div class="row">
          {mayChange ? <button type="submit">Replace the settings</button> : null}
          <a class="button quiet" href={settingsPath(c, '/export')}>
            Download
          </a>
        </div>
      </form>
    </>,
    status,
  );
}
