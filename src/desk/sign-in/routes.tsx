import type { Context, Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { SESSION_TIME, signSession } from '../../comments/session.ts';
import { signIn, signOut } from '../../comments/sign-in.ts';
import { deskTokenOf } from '../../env.ts';
import { addressKey } from '../../http/address.ts';
import { path } from '../../http/methods.ts';
import { problemResponse } from '../../http/problem.ts';
import type { App } from '../../http/types.ts';
import { COOKIE, sessionKeysOf } from '../claim.ts';
import { readFirstForm, readForm } from '../form.ts';
import { forVisitors } from '../gate.ts';
import { signInForm, signOutForm } from './fields.ts';
import { signInPage } from './page.tsx';
import { safeNext } from './next.ts';

/** Sign-in and sign-out. */
export function signInRoutes(app: Hono<App>): void {
  path(app, '/moderate/sign-in', { GET: getSignIn, POST: postSignIn });
  app.use('/moderate/sign-out', forVisitors);
  path(app, '/moderate/sign-out', { POST: postSignOut });
}

const getSignIn = (c: Context<App>): Response =>
  signInPage(c, { next: safeNext(c.req.query('next')), name: '', errors: [] });

async function postSignIn(c: Context<App>): Promise<Response> {
  if (await isOverRate(c)) return inRush();
  const form = await readFirstForm(c, signInForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return signInPage(c, { next: '/moderate', name: '', errors: form.errors }, 422);
  const { token, name, next } = form.ok;
  const now = c.var.world.now();
  const came = await signIn(c.env.DB, { token, name }, { deskToken: deskTokenOf(c.env), now });
  if ('refused' in came) return signInPage(c, { next, name, errors: [REFUSED[came.refused]] }, 403);
  setCookie(c, COOKIE, await signSession(came.session, sessionKeysOf(c)), {
    prefix: 'host',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: SESSION_TIME / 1000,
  });
  return c.redirect(next, 303);
}

const REFUSED = {
  'unknown-token': { pointer: '/token', detail: 'Nobody has this token (any more).' },
  'name-taken': { pointer: '/name', detail: 'A moderator has this name: take another.' },
} as const;

async function postSignOut(c: Context<App>): Promise<Response> {
  const form = await readForm(c, signOutForm);
  if (form instanceof Response) return form;
  const { session } = c.var.visitor;
  // Whom Access lets in, only Access can let out.
  if (!session) return c.redirect('/cdn-cgi/access/logout', 303);
  await signOut(c.env.DB, session);
  deleteCookie(c, COOKIE, { prefix: 'host', path: '/', secure: true });
  return c.redirect('/moderate/sign-in', 303);
}

/** Tokens are too long to be guessed; this keeps those who try from costing more than a counter. */
async function isOverRate(c: Context<App>): Promise<boolean> {
  const address = c.req.header('cf-connecting-ip');
  if (address === undefined) return false;
  const key = await addressKey(address, c.env.API_KEY);
  return !(await c.env.SIGN_INS.limit({ key })).success;
}

const inRush = (): Response =>
  problemResponse({
    slug: 'too-many-requests',
    detail: 'Too many sign-ins from your address. Wait a minute and try again.',
    headers: { 'retry-after': '60' },
  });
