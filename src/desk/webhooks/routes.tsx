import type { Hono } from 'hono';
import { path } from '../../http/methods.ts';
import type { App } from '../../http/types.ts';
import { forDesk } from '../gate.ts';
import { postCredential, postRevocation } from './change-credentials.tsx';
import { postAgain, postEndpoint, postNewEndpoint } from './change-endpoints.tsx';
import { endpointPage } from './endpoint-page.tsx';
import { webhooksPage } from './page.tsx';

const AT = '/moderate/:site/webhooks';

/** Endpoints with their logs, and credentials: everybody of the site looks, an editor changes. */
export function webhooksRoutes(app: Hono<App>): void {
  const one = `${AT}/endpoints/:endpoint`;
  for (const at of [AT, one, `${one}/again`, `${AT}/credentials`, `${AT}/credentials/:id`]) {
    app.post(at, forDesk('editor'));
  }
  path(app, AT, { GET: (c) => webhooksPage(c), POST: postNewEndpoint });
  path(app, one, { GET: (c) => endpointPage(c), POST: postEndpoint });
  path(app, `${one}/again`, { POST: postAgain });
  path(app, `${AT}/credentials`, { POST: postCredential });
  path(app, `${AT}/credentials/:id`, { POST: postRevocation });
}
