import type { Hono } from 'hono';
import { path } from '../http/methods.ts';
import type { App } from '../http/types.ts';
import { deskAnswer } from './answer.tsx';
import { commentRoutes } from './comment/routes.tsx';
import { forDesk, forVisitors } from './gate.ts';
import { floodsRoutes } from './floods/routes.tsx';
import { guestsRoutes } from './guests/routes.tsx';
import { learningRoutes } from './learning/routes.tsx';
import { insightRoutes } from './insight/routes.tsx';
import { peopleRoutes } from './people/routes.tsx';
import { queueRoutes } from './queue/routes.tsx';
import { settingsRoutes } from './settings/routes.ts';
import { signInRoutes } from './sign-in/routes.tsx';
import { getSites } from './sites.tsx';
import { webhooksRoutes } from './webhooks/routes.tsx';
import { whatIfRoutes } from './what-if/routes.tsx';

/** All of the desk. Behind the gates nothing answers whoever is not signed in; an area asks for more than a reader itself. */
export function desk(app: Hono<App>): void {
  app.use('/moderate/*', deskAnswer);
  signInRoutes(app);
  app.use('/moderate', forVisitors);
  path(app, '/moderate', { GET: getSites });
  app.use('/moderate/:site/*', forDesk('reader'));
  queueRoutes(app);
  insightRoutes(app);
  commentRoutes(app);
  floodsRoutes(app);
  settingsRoutes(app);
  guestsRoutes(app);
  learningRoutes(app);
  whatIfRoutes(app);
  webhooksRoutes(app);
  peopleRoutes(app);
}
