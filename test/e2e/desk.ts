/** The desk, for tests that need somebody to be signed in there. */
import type { BrowserContextOptions } from 'playwright-core';
import type { Server } from './server.ts';

/** As `npm start` prints it. */
export const DESK_TOKEN = 'dev-desk-token';

type State = Exclude<BrowserContextOptions['storageState'], string | undefined>;
const states = new Map<string, State>();

/**
 * What a window needs to be signed in as an editor of this name: `visit('/moderate/demo', { storageState: await signedIn(server) })`.
 * One sign-in for a server and name, as they are limited.
 */
export async function signedIn({ origin }: Pick<Server, 'origin'>, name = 'Editor'): Promise<State> {
  const key = `${origin} ${name}`;
  const state = states.get(key) ?? { cookies: [await cookieOf(origin, name)], origins: [] };
  states.set(key, state);
  return state;
}

async function cookieOf(origin: string, name: string): Promise<State['cookies'][number]> {
  const response = await fetch(`${origin}/moderate/sign-in`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams({ token: DESK_TOKEN, name }),
    redirect: 'manual',
  });
  const [, value] = /^__Host-greenroom=([^;]+)/.exec(response.headers.get('set-cookie') ?? '') ?? [];
  if (value === undefined) throw new Error(`not signed in: ${response.status}`);
  return {
    name: '__Host-greenroom',
    value,
    domain: new URL(origin).hostname,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
  };
}
