import type { Hono } from 'hono';
import { path } from '../../http/methods.ts';
import type { App } from '../../http/types.ts';
import { forDesk } from '../gate.ts';
import { getSettings, postSettings } from './edit.tsx';
import { getHistory, getVersion } from './history.tsx';
import { getExport, getJson, postJson } from './json.tsx';
import { getPages, postPages } from './pages.tsx';
import { postRollback } from './rollback.tsx';

const AT = '/moderate/:site/settings';

/** Everybody at the desk reads the settings; editors change them, and moderators open and close pages. */
export function settingsRoutes(app: Hono<App>): void {
  app.post(AT, forDesk('editor'));
  for (const rest of ['/json', '/rollback']) app.post(AT + rest, forDesk('editor'));
  app.post(`${AT}/pages`, forDesk('moderator'));
  path(app, AT, { GET: getSettings, POST: postSettings });
  path(app, `${AT}/pages`, { GET: getPages, POST: postPages });
  path(app, `${AT}/history`, { GET: getHistory });
  path(app, `${AT}/history/:version`, { GET: getVersion });
  path(app, `${AT}/json`, { GET: getJson, POST: postJson });
  path(app, `${AT}/export`, { GET: getExport });
  path(app, `${AT}/rollback`, { POST: postRollback });
}
