import type { Context, Hono } from 'hono';
import { assess } from '../../comments/assess.ts';
import { assessByRules } from '../../comments/bans.ts';
import type { Label } from '../../comments/checked.ts';
import { keepChecked } from '../../comments/keep-checked.ts';
import type { Site } from '../../comments/site.ts';
import type { App } from '../../http/types.ts';
import { enterDoor, keeping } from '../door.ts';
import { keepLater } from '../keep-later.ts';
import { type AkismetComment, toComment, whyIncomplete } from './comment.ts';
import { readForm } from './form.ts';
import { keyOf } from './key.ts';
import { isPervasive, isSpam } from './verdict.ts';

type Call = (c: Context<App>, site: Site, comment: AkismetComment) => Response | Promise<Response>;

const CALLS: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['comment-check', check],
  ['submit-spam', (c, site, comment) => learn(c, site, comment, 'spam')],
  ['submit-ham', (c, site, comment) => learn(c, site, comment, 'not-spam')],
]);

/**
 * Akismet's API 1.1, with a prefix as our other doors have it, and without one for clients that take a host and nothing
 * else. Every answer is 200 and plain text, as its clients expect; what is wrong stands in `X-akismet-debug-help`.
 */
export function akismetDoor(app: Hono<App>): void {
  for (const prefix of ['/compat/akismet', '']) {
    app.post(`${prefix}/1.1/:method`, answer);
    app.all(`${prefix}/1.1/:method`, () => refuse('Send a POST request', 405, { allow: 'POST' }));
  }
}

async function answer(c: Context<App, '/1.1/:method'>): Promise<Response> {
  const method = c.req.param('method');
  const call = CALLS.get(method);
  // The plugin's other calls (get-subscription, get-stats, token) take this for "no such account" and go on.
  if (!call && method !== 'verify-key') return refuse('There is no such call');
  const form = await readForm(c.req.raw);
  if ('trouble' in form) return refuse(form.trouble);
  const site = await enterDoor(c, keyOf(form.ok, new URL(c.req.url).hostname, method));
  if (!site) return refuse('The key is not valid here');
  if (!call) return say('valid');
  const incomplete = whyIncomplete(form.ok);
  return incomplete === null ? call(c, site, toComment(form.ok)) : refuse(incomplete);
}

function check(c: Context<App>, site: Site, comment: AkismetComment): Response {
  switch (comment.wanted) {
    case 'spam':
      return say('true');
    case 'ham':
      return say('false');
    case null:
      return judge(c, site, comment);
    default:
      return comment.wanted satisfies never;
  }
}

function judge(c: Context<App>, site: Site, comment: AkismetComment): Response {
  const { submission, isTest, honeypot } = comment;
  const assessment = assessByRules(site, submission, c.var.world.now());
  if (!isTest) keepLater(c, site, 'akismet', [{ submission, assessment }]);
  return say(honeypot || isSpam(site, assessment) ? 'true' : 'false', {
    'x-greenroom-verdict': assessment.verdict,
    ...(isPervasive(assessment) ? { 'x-akismet-pro-tip': 'discard' } : {}),
  });
}

/** What a moderator there said is kept as evidence, unless there is nothing that it could be evidence of. */
async function learn(c: Context<App>, site: Site, comment: AkismetComment, label: Label): Promise<Response> {
  const { submission, isTest, wanted } = comment;
  const { body, name, website } = submission;
  const says = body.trim() !== '' || name !== undefined || website !== undefined;
  if (says && !isTest && wanted !== 'spam') {
    const assessment = assess(site, submission);
    await keepChecked(keeping(c), site, 'akismet', [{ submission, assessment, label }]);
  }
  return say('Thanks for making the web a better place.');
}

const refuse = (help: string, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  say('invalid', { 'x-akismet-debug-help': help, ...headers }, status);

const say = (text: string, headers: Readonly<Record<string, string>> = {}, status = 200): Response =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
