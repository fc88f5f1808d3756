import { Hono } from 'hono';
import { akismetDoor } from './compat/akismet/routes.ts';
import { coralDoor } from './compat/coral/routes.ts';
import { openAiDoor } from './compat/openai/routes.ts';
import { perspectiveDoor } from './compat/perspective/routes.ts';
import { desk } from './desk/routes.ts';
import { whyNotServing } from './env.ts';
import { requireApiKey } from './http/auth.ts';
import {
  exposeJson,
  exposeToAll,
  preflightForm,
  preflightOwn,
  preflightPost,
  preflightRead,
} from './http/cors.ts';
import { withinBounds } from './http/bounds.ts';
import { createDoorSites } from './http/door-sites.ts';
import { path } from './http/methods.ts';
import { problemResponse } from './http/problem.ts';
import { createPublicCache } from './http/public-cache.ts';
import { postCheck } from './http/routes/check.ts';
import { getCredentials, postCredential, removeCredential } from './http/routes/credentials.ts';
import { getCounts, postCounts } from './http/routes/counts.ts';
import { getDeliveries, postRedelivery } from './http/routes/deliveries.ts';
import { getEmbed, getFragment } from './http/routes/embed.ts';
import {
  deleteEndpoint,
  getEndpoint,
  getEndpoints,
  postRotate,
  postTest,
  putEndpoint,
} from './http/routes/endpoints.ts';
import { getFeed } from './http/routes/feed.ts';
import { getForm } from './http/routes/form.ts';
import { getFlood, postFlood } from './http/routes/flood.ts';
import { deleteLearning, getLearning } from './http/routes/learning.ts';
import { getInsight } from './http/routes/insight.ts';
import { getAvatar, getHealth, getProblem } from './http/routes/misc.ts';
import { postBacktest } from './http/routes/backtest.ts';
import { getChecked, getModerated, getQueue, postActions } from './http/routes/moderation.ts';
import { deleteGuest, getClusters, getGuests, postGuest } from './http/routes/guests.ts';
import { postModerationWebhook } from './http/routes/moderation-webhook.ts';
import { postRedaction, postStaffReply } from './http/routes/one-comment.ts';
import {
  getOwnExport,
  postDeviceErase,
  postDeviceExport,
  postGuestErase,
  postGuestExport,
} from './http/routes/own-data.ts';
import { getPage, putPage } from './http/routes/pages.ts';
import { getSettings, getVersions, postRollback, putSettings } from './http/routes/settings.ts';
import { getReceipt, postReceipts } from './http/routes/receipt.ts';
import { postAppeal } from './http/routes/receipt-appeal.ts';
import { postDelete, postEdit, postErase } from './http/routes/receipt-change.ts';
import { getReportForm, postReport } from './http/routes/reports.ts';
import { postComment } from './http/routes/submit.ts';
import { getThread } from './http/routes/thread.ts';
import type { App, World } from './http/types.ts';

const SITE = '/v1/sites/:site';

/** The one place where the parts are put together. */
export function createApp(world: World): Hono<App> {
  const app = new Hono<App>();
  const cache = createPublicCache(world.now);
  const doorSites = createDoorSites(world.now);

  app.use(async (c, next) => {
    const trouble = whyNotServing(c.env, new URL(c.req.url).hostname);
    if (trouble !== null) return problemResponse({ slug: 'misconfigured', detail: trouble });
    c.set('world', world);
    c.set('cache', cache);
    c.set('doorSites', doorSites);
    await next();
    c.res.headers.set('x-content-type-options', 'nosniff');
    if (!c.res.headers.has('referrer-policy'))
      c.res.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
    return undefined;
  });
  app.use(withinBounds);
  app.use(`${SITE}/check`, requireApiKey);
  app.use(`${SITE}/moderation/*`, requireApiKey);

  app.get(`${SITE}/comments`, exposeToAll);
  path(app, `${SITE}/comments`, { GET: getThread, POST: postComment }, async (c, next) =>
    c.req.header('access-control-request-method') === 'POST'
      ? preflightPost(c, next)
      : preflightRead(c, next),
  );
  path(app, `${SITE}/comments/:id/reports`, { GET: getReportForm, POST: postReport }, preflightPost);
  path(app, `${SITE}/form`, { GET: getForm }, preflightForm);
  path(app, `${SITE}/feed.json`, { GET: getFeed('json') }, preflightRead);
  path(app, `${SITE}/feed.atom`, { GET: getFeed('atom') }, preflightRead);
  path(app, `${SITE}/feed.rss`, { GET: getFeed('rss') }, preflightRead);
  path(app, `${SITE}/counts`, { GET: getCounts, POST: postCounts }, preflightRead);
  path(app, `${SITE}/check`, { POST: postCheck });
  path(app, `${SITE}/moderation/comments`, { GET: getQueue });
  path(app, `${SITE}/moderation/comments/:id`, { GET: getModerated });
  path(app, `${SITE}/moderation/comments/:id/redact`, { POST: postRedaction });
  path(app, `${SITE}/moderation/comments/:id/replies`, { POST: postStaffReply });
  path(app, `${SITE}/moderation/actions`, { POST: postActions });
  path(app, `${SITE}/moderation/clusters`, { GET: getClusters });
  path(app, `${SITE}/moderation/flood`, { GET: getFlood, POST: postFlood });
  path(app, `${SITE}/moderation/guests`, { GET: getGuests, POST: postGuest });
  path(app, `${SITE}/moderation/guests/export`, { POST: postGuestExport });
  path(app, `${SITE}/moderation/guests/erase`, { POST: postGuestErase });
  path(app, `${SITE}/moderation/guests/:id`, { DELETE: deleteGuest });
  path(app, `${SITE}/moderation/checked`, { GET: getChecked });
  path(app, `${SITE}/moderation/insight`, { GET: getInsight });
  path(app, `${SITE}/webhooks/moderation`, { POST: postModerationWebhook });
  path(app, `${SITE}/moderation/credentials`, { GET: getCredentials, POST: postCredential });
  path(app, `${SITE}/moderation/credentials/:id`, { DELETE: removeCredential });
  path(app, `${SITE}/moderation/endpoints`, { GET: getEndpoints });
  path(app, `${SITE}/moderation/endpoints/:endpoint`, {
    GET: getEndpoint,
    PUT: putEndpoint,
    DELETE: deleteEndpoint,
  });
  path(app, `${SITE}/moderation/endpoints/:endpoint/rotate`, { POST: postRotate });
  path(app, `${SITE}/moderation/endpoints/:endpoint/test`, { POST: postTest });
  path(app, `${SITE}/moderation/endpoints/:endpoint/deliveries`, { GET: getDeliveries });
  path(app, `${SITE}/moderation/endpoints/:endpoint/redeliver`, { POST: postRedelivery });
  path(app, `${SITE}/moderation/settings`, { GET: getSettings, PUT: putSettings });
  path(app, `${SITE}/moderation/settings/versions`, { GET: getVersions });
  path(app, `${SITE}/moderation/settings/rollback`, { POST: postRollback });
  path(app, `${SITE}/moderation/learning`, { GET: getLearning, DELETE: deleteLearning });
  path(app, `${SITE}/moderation/backtest`, { POST: postBacktest });
  path(app, `${SITE}/moderation/pages`, { GET: getPage, PUT: putPage });
  path(app, '/embed', { GET: getEmbed });
  path(app, '/embed/fragment', { GET: getFragment }, preflightRead);
  app.use('/receipts/*', exposeJson);
  path(app, `${SITE}/receipts`, { POST: postReceipts }, preflightRead);
  path(app, `${SITE}/guest/export`, { POST: postDeviceExport }, preflightPost);
  path(app, `${SITE}/guest/erase`, { POST: postDeviceErase }, preflightPost);
  path(app, '/receipts/:token', { GET: getReceipt }, preflightOwn);
  path(app, '/receipts/:token/appeal', { POST: postAppeal }, preflightOwn);
  path(app, '/receipts/:token/edit', { POST: postEdit }, preflightOwn);
  path(app, '/receipts/:token/delete', { POST: postDelete }, preflightOwn);
  path(app, '/receipts/:token/erase', { POST: postErase }, preflightOwn);
  path(app, '/receipts/:token/export', { GET: getOwnExport }, preflightOwn);
  path(app, '/avatars/:file', { GET: getAvatar }, preflightRead);
  path(app, '/problems/:slug', { GET: getProblem });
  path(app, '/healthz', { GET: getHealth });
  akismetDoor(app);
  coralDoor(app);
  openAiDoor(app);
  perspectiveDoor(app);
  desk(app);

  app.notFound((c) =>
    problemResponse({ slug: 'not-found', detail: `Nothing at ${c.req.path}. See /openapi.json.` }),
  );
  app.onError((error, c) => {
    // The route and the error, never the body: comments are not ours to log.
    console.error(
      JSON.stringify({ at: 'request', method: c.req.method, route: c.req.routePath, error: String(error) }),
    );
    return problemResponse({
      slug: 'internal',
      detail: 'Nothing that was acknowledged is lost. Please try again.',
    });
  });
  return app;
}
