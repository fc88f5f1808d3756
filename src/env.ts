import * as z from 'zod';
import type { Access } from './desk/access/token.ts';
import type { TurnstileAsker } from './turnstile/ask.ts';
import { isTestSecret } from './turnstile/test-secret.ts';
import type { Courier } from './webhooks/courier.ts';
import type { Outside } from './webhooks/outgoing.ts';

/** The values of .dev.vars.example: fine on a developer's machine, a hole anywhere else. */
const LOCAL_VALUES = new Set([
  'dev-api-key',
  'whsec_Z3JlZW5yb29tLWxvY2FsLXdlYmhvb2stc2VjcmV0ISE=',
  'dev-desk-token',
]);
const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

const secrets = z.object({
  API_KEY: z.string().min(1),
  // Standard Webhooks: 24 to 64 bytes, base64. While it is rotated: the new one, a space, the old one.
  WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}(?: whsec_[A-Za-z0-9+/]{32,88}={0,2}){0,2}$/),
  // Signs in at the desk as an editor; '' or nothing = nobody does.
  DESK_TOKEN: z.string().optional(),
  // Of the Turnstile widgets that sites name; '' or nothing = comments with a Turnstile challenge wait for a person.
  TURNSTILE_SECRET: z.string().optional(),
});

const accessVars = z.object({
  ACCESS_TEAM: z.string().refine((team) => URL.parse(team)?.origin === team && team.startsWith('https://')),
  ACCESS_AUD: z.string().min(1),
});

/** Guessing shorter ones would be worth a try. */
const DESK_TOKEN_LENGTH = 20;

/**
 * What is wrong with the deployment's secrets for this host, in one line, or null. Only the platform routes
 * requests to a Worker, so a guest cannot pass for `localhost` in production.
 */
export function whyNotServing(env: Env, hostname: string): string | null {
  const parsed = secrets.safeParse(env);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path.join('.') ?? 'a secret';
    return `${name} is missing or malformed: set it with \`wrangler secret put ${name}\`.`;
  }
  const trouble = whyNoAccess(env);
  if (trouble !== null) return trouble;
  if (addressKeyDays(env) === null) {
    return 'ADDRESS_KEY_DAYS is no whole number from 1 to 92: correct it in wrangler.toml.';
  }
  if (LOCAL_HOSTS.has(hostname) || hostname.endsWith('.localhost')) return null;
  for (const [name, value] of Object.entries(parsed.data)) {
    if (value?.split(' ').some((part) => LOCAL_VALUES.has(part))) {
      return `${name} still has the value of .dev.vars.example: set your own with \`wrangler secret put ${name}\`.`;
    }
  }
  const deskToken = deskTokenOf(env);
  if (deskToken !== null && deskToken.length < DESK_TOKEN_LENGTH) {
    return `DESK_TOKEN is shorter than ${DESK_TOKEN_LENGTH} characters: \`openssl rand -hex 32\` makes a good one.`;
  }
  if (isTestSecret(env.TURNSTILE_SECRET ?? '')) {
    return 'TURNSTILE_SECRET is one of Cloudflare’s test secrets: set your widget’s with `wrangler secret put TURNSTILE_SECRET`.';
  }
  if (loopbackAllowed(env)) {
    return 'LOOPBACK_ENDPOINTS is for a developer’s machine: remove it here.';
  }
  return null;
}

/** The Access application that lets moderators in; null where there is none. */
export const accessOf = (env: Pick<Env, 'ACCESS_TEAM' | 'ACCESS_AUD'>): Access | null =>
  env.ACCESS_TEAM ? { team: env.ACCESS_TEAM, audience: env.ACCESS_AUD } : null;

/** A team without an audience would let in whoever has any application of the team. */
function whyNoAccess(env: Pick<Env, 'ACCESS_TEAM' | 'ACCESS_AUD'>): string | null {
  if (!env.ACCESS_TEAM) return null;
  const parsed = accessVars.safeParse(env);
  if (parsed.success) return null;
  return parsed.error.issues[0]?.path[0] === 'ACCESS_AUD'
    ? 'ACCESS_TEAM is set without ACCESS_AUD: put the application’s audience tag into wrangler.toml.'
    : 'ACCESS_TEAM is no origin such as https://team.cloudflareaccess.com.';
}

/** What signs in at the desk as an editor; null where there is no such token. */
export const deskTokenOf = (env: Pick<Env, 'DESK_TOKEN'>): string | null => env.DESK_TOKEN || null;

/** A number of days in `wrangler.toml` may stand with quotation marks or without. */
const keyDays = z.coerce.number().pipe(z.int().min(1).max(92));
const KEY_DAYS = 30;
const DAY = 86_400_000;

/** Null where it is nonsense; nothing at all is the default. */
function addressKeyDays({ ADDRESS_KEY_DAYS: set }: { readonly ADDRESS_KEY_DAYS?: unknown }): number | null {
  if (set === undefined) return KEY_DAYS;
  const parsed = keyDays.safeParse(set === '' ? null : set);
  return parsed.success ? parsed.data : null;
}

/**
 * For how long one key of guests' network addresses is in use, ms (docs/privacy.md). No site's setting, as keys are made before the
 * site is read. Nonsense serves nobody, see above.
 */
export const addressPeriodOf = (env: { readonly ADDRESS_KEY_DAYS?: unknown }): number =>
  (addressKeyDays(env) ?? KEY_DAYS) * DAY;

/** May webhooks go to http://localhost:…? Only where somebody said so, and never in production. */
export const loopbackAllowed = (env: Pick<Env, 'LOOPBACK_ENDPOINTS'>): boolean =>
  env.LOOPBACK_ENDPOINTS === 'allow';

/** Where Turnstile's tokens are verified, and with which secret; null where the deployment has none. */
export const turnstileOf = (
  env: Pick<Env, 'TURNSTILE_VERIFY'> & Partial<Pick<Env, 'TURNSTILE_SECRET'>>,
): Pick<TurnstileAsker, 'url' | 'secret'> => ({
  url: env.TURNSTILE_VERIFY,
  secret: env.TURNSTILE_SECRET || null,
});

/** Where calls to others may go from this deployment. */
export const outsideOf = (env: Pick<Env, 'DNS_RESOLVER' | 'LOOPBACK_ENDPOINTS'>): Outside => ({
  resolver: env.DNS_RESOLVER,
  loopback: loopbackAllowed(env),
});

/** The binding is commented out in wrangler.toml, because not every account has the Email Service. */
interface Mailing extends Pick<Env, 'MAIL_FROM'> {
  readonly EMAIL?: SendEmail;
}

/** What sends digests by e-mail, and in whose name; null where this deployment sends none. */
export const mailOf = ({ EMAIL, MAIL_FROM }: Mailing): Courier['mail'] =>
  EMAIL && MAIL_FROM !== '' ? { email: EMAIL, from: MAIL_FROM } : null;
