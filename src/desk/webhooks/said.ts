import type { Context } from 'hono';
import type { App } from '../../http/types.ts';
import { deskPath } from '../navigation.ts';

export const webhooksPath = (c: Context<App>, rest = ''): string =>
  deskPath(c.var.desk.site.id, `/webhooks${rest}`);

export const endpointPath = (c: Context<App>, id: string, rest = ''): string =>
  webhooksPath(c, `/endpoints/${encodeURIComponent(id)}${rest}`);

const DONE = new Map([
  ['saved', 'Saved. The endpoint starts anew, without failures.'],
  ['on', 'Turned on.'],
  ['off', 'Paused: what happens from now on is not told to it.'],
  ['test', 'A test is on its way. Reload in a moment: the log says what came of it.'],
  ['again', 'On its way again.'],
  ['removed', 'The endpoint is removed, with its secrets, its log and what was still to be told.'],
  ['kept', 'The credential is kept. Its secret is the one that you brought.'],
  ['revoked', 'The credential is removed: nothing that it signs counts any more.'],
]);

/** What was done before this page was asked for; anybody can write an address, so nothing of it is shown itself. */
export const doneOf = (c: Context<App>): string | null => DONE.get(c.req.query('done') ?? '') ?? null;
