import type { Context } from 'hono';
import * as z from 'zod';
import { rollBack } from '../../comments/settings-change.ts';
import type { App } from '../../http/types.ts';
import { Csrf } from '../csrf.tsx';
import { readForm } from '../form.ts';
import { deskPage } from '../page.tsx';
import { changeOf, settingsPath, versionNumber } from './change.ts';

interface ButtonProps {
  readonly c: Context<App>;
  readonly to: number;
  /** The newest, as it was shown. */
  readonly version: number;
  readonly label: string;
}

export function RollbackButton({ c, to, version, label }: ButtonProps) {
  return (
    <form
      method="post"
      action={settingsPath(c, '/rollback')}
      data-confirm={`${label}? That is a new version.`}
    >
      <Csrf />
      <input type="hidden" name="version" value={String(version)} />
      <input type="hidden" name="to" value={String(to)} />
      <button type="submit" class="quiet">
        {label}
      </button>
    </form>
  );
}

const order = z.object({ version: versionNumber, to: versionNumber });

/** `POST …/settings/rollback`. */
export async function postRollback(c: Context<App>): Promise<Response> {
  const form = await readForm(c, order);
  if (form instanceof Response) return form;
  if ('errors' in form)
    return refusal(
      c,
      form.errors.map(({ detail }) => detail),
      422,
    );
  const { version, to } = form.ok;
  const changed = await rollBack(c.env.DB, to, changeOf(c, version, ''));
  if (!('refused' in changed)) {
    c.var.doorSites.clear();
    return c.redirect(settingsPath(c, `?saved=${changed.current.version}`), 303);
  }
  switch (changed.refused) {
    case 'stale':
      return refusal(
        c,
        [`Version ${changed.current.version} is newer than what you saw: look at it first.`],
        409,
      );
    case 'invalid':
      return refusal(
        c,
        changed.errors.map(({ pointer, detail }) => `${pointer}: ${detail}`),
        422,
      );
    case 'unknown-site':
    case 'unknown-version':
      return refusal(c, ['There is no such version.'], 404);
    default:
      return changed satisfies never;
  }
}

const refusal = (c: Context<App>, why: readonly string[], status: 404 | 409 | 422): Response =>
  deskPage(
    c,
    { title: 'Not rolled back', current: 'settings' },
    <section class="narrow">
      <h1>Not rolled back</h1>
      <p>Nothing was changed.</p>
      <ul>
        {why.map((one) => (
          <li dir="auto">{one}</li>
        ))}
      </ul>
      <p>
        <a href={settingsPath(c, '/history')}>To the history</a>
      </p>
    </section>,
    status,
  );
