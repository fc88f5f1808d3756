import type { Context } from 'hono';
import { mayDo } from '../../comments/moderator.ts';
import type { App } from '../../http/types.ts';
import { deskPath } from '../navigation.ts';
import { settingsPath } from './change.ts';

const TABS = [
  ['', 'Settings'],
  ['/pages', 'Pages'],
  ['/history', 'History'],
  ['/json', 'JSON'],
] as const;

/** The pages around the settings. Endpoints are no setting, but who looks for them looks here. */
export function SettingsTabs({ c, current }: { c: Context<App>; current: (typeof TABS)[number][0] }) {
  return (
    <nav class="tabs" aria-label="Settings">
      <ul>
        {TABS.map(([path, label]) => (
          <li>
            <a href={settingsPath(c, path)} aria-current={path === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">
        Endpoints are no setting: they have secrets and a log of their own, under{' '}
        <a href={deskPath(c.var.desk.site.id, '/webhooks')}>Webhooks</a>.
        {mayDo(c.var.desk.moderator, 'editor')
          ? ''
          : ' You can read all of this; changing it takes an editor.'}
      </p>
    </nav>
  );
}
