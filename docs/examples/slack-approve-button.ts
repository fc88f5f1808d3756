/**
 * Held comments in a Slack channel, with Approve and Reject. A Worker of your own with two addresses:
 * `/events` for Greenroom's outbound events, `/buttons` for Slack's interactivity. How to set it up: docs/webhooks/slack.md.
 */
import { type CommentEvent, type Connection, readEvent, readText, sendDecision } from './greenroom.ts';

export interface SlackEnv extends Connection {
  /** Slack's incoming webhook of the channel: https://hooks.slack.com/services/… */
  readonly SLACK_WEBHOOK_URL: string;
  /** "Signing Secret" of the Slack app. */
  readonly SLACK_SIGNING_SECRET: string;
}

export default {
  async fetch(request, env, ctx) {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const { pathname } = new URL(request.url);
    if (pathname === '/events') return onEvent(request, env);
    if (pathname === '/buttons') return onButton(request, env, ctx);
    return new Response(null, { status: 404 });
  },
} satisfies ExportedHandler<SlackEnv>;

/** Greenroom holds a comment: show it. Anything but 2xx, and Greenroom sends the event again later. */
async function onEvent(request: Request, env: SlackEnv): Promise<Response> {
  const read = await readEvent(request, env.EVENTS_SECRET);
  if (read instanceof Response) return read;
  const { type, data } = read.event;
  if (type !== 'comment.pending' || data.comment.status !== 'pending') {
    return new Response(null, { status: 204 });
  }
  const posted = await postJson(env.SLACK_WEBHOOK_URL, toMessage(data));
  return new Response(null, { status: posted.ok ? 204 : 502 });
}

/** Characters of a comment that the channel sees. */
const SHOWN = 500;

function toMessage({ comment, decision }: CommentEvent['data']): object {
  const { id, seq, author, page } = comment;
  // Both come back with the press: a guest may change the text while the message stands there.
  const read = `${id}.${seq}`;
  const url = escape(page.url).replaceAll('|', '%7C');
  const title = escape(oneLine(page.title || page.url, 150));
  const why = (decision.findings ?? [])
    .filter((finding) => finding.score > 0)
    .slice(0, 5)
    .map((finding) => `• ${escape(oneLine(finding.text, 60))}: ${escape(finding.why)}`);
  return {
    // For notifications, which show no blocks.
    text: `A comment by ${escape(oneLine(author.name, 80))} waits.`,
    unfurl_links: false,
    blocks: [
      // Slack takes 3,000 characters a block; what it refuses would come again and again.
      mrkdwn(`*${escape(oneLine(author.name, 80))}* on ${url.length > 1500 ? title : `<${url}|${title}>`}`),
      mrkdwn(quote(comment.body)),
      ...(why.length > 0 ? [mrkdwn(why.join('\n'))] : []),
      {
        type: 'actions',
        elements: [button('approve', 'Approve', 'primary', read), button('reject', 'Reject', 'danger', read)],
      },
    ],
  };
}

/** `verbatim`: Slack makes no links and no mentions of what looks like some. */
const mrkdwn = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } });

const button = (action: 'approve' | 'reject', label: string, style: string, value: string) => ({
  type: 'button',
  action_id: action,
  text: { type: 'plain_text', text: label },
  style,
  value,
});

/** What a guest wrote, each line marked as a quotation, so that none of it can pass for a line of ours. */
function quote(text: string): string {
  const shown = cut(text, SHOWN);
  return shown
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => `> ${escape(line)}`)
    .join('\n');
}

/** Slack's three control characters: without them there is no link, no mention and no `<!channel>`. */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One line, and without the signs that make text bold or code. */
const oneLine = (text: string, limit: number): string => cut(text.replace(/[\s*_~`]+/g, ' ').trim(), limit);

/** At most `limit` characters, no pair of surrogates cut in two. */
function cut(text: string, limit: number): string {
  const characters = Array.from(text.slice(0, 2 * limit + 2));
  return characters.length <= limit ? text : `${characters.slice(0, limit).join('')} …`;
}

/** What Slack posts when somebody presses a button. */
interface Interaction {
  readonly type: string;
  readonly user: { readonly id: string; readonly username?: string; readonly name?: string };
  readonly actions?: readonly {
    readonly action_id: string;
    readonly value?: string;
    readonly action_ts: string;
  }[];
  readonly message?: { readonly blocks?: readonly { readonly type: string }[] };
  readonly response_url?: string;
}

async function onButton(request: Request, env: SlackEnv, ctx: ExecutionContext): Promise<Response> {
  const body = await readText(request);
  if (body === null || !(await isSlacks(request.headers, body, env.SLACK_SIGNING_SECRET))) {
    return new Response('not signed by Slack', { status: 401 });
  }
  const pressed: Interaction = JSON.parse(new URLSearchParams(body).get('payload') ?? '{"type":""}');
  // Slack wants its answer within three seconds; what came of it goes to `response_url`.
  if (pressed.type === 'block_actions') ctx.waitUntil(decide(pressed, env));
  return new Response(null, { status: 200 });
}

/** Seconds: an older request may be a captured one. */
const TOLERANCE = 5 * 60;

/** "Verifying requests from Slack": HMAC-SHA256 over `v0:timestamp:body`, in hex. */
async function isSlacks(headers: Headers, body: string, secret: string): Promise<boolean> {
  const timestamp = headers.get('x-slack-request-timestamp') ?? '';
  const hex = /^v0=([0-9a-f]{64})$/.exec(headers.get('x-slack-signature') ?? '')?.[1];
  if (hex === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > TOLERANCE) return false;
  const utf8 = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', utf8.encode(secret), algorithm, false, ['verify']);
  const mac = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return crypto.subtle.verify('HMAC', key, mac, utf8.encode(`v0:${timestamp}:${body}`));
}

async function decide({ user, actions, message, response_url }: Interaction, env: SlackEnv): Promise<void> {
  const [action] = actions ?? [];
  const [id = '', seq = ''] = action?.value?.split('.') ?? [];
  if (
    !action ||
    !id ||
    !/^[1-9]\d{0,8}$/.test(seq) ||
    (action.action_id !== 'approve' && action.action_id !== 'reject')
  )
    return;
  const moderator = (user.username ?? user.name ?? user.id).slice(0, 80);
  let outcome: string;
  let done = true;
  try {
    const { status } = await sendDecision(env, {
      action: action.action_id,
      id,
      seen: Number(seq),
      moderator,
      webhookId: `slack_${user.id}_${action.action_ts}`,
    });
    if (status === 200)
      outcome = `${action.action_id === 'approve' ? 'Approved' : 'Rejected'} by ${moderator}.`;
    else if (status === 409)
      outcome = 'Somebody decided this one before, or its text has changed: nothing was done.';
    else if (status === 404) outcome = 'This comment is gone.';
    else throw new Error(`Greenroom answered ${status}`);
  } catch (error) {
    console.error(JSON.stringify({ at: 'decide', error: String(error) }));
    done = false;
    outcome = 'Greenroom could not be reached: nothing was changed. Please press again.';
  }
  if (!response_url?.startsWith('https://hooks.slack.com/')) return;
  const shown = message?.blocks?.filter((block) => block.type !== 'actions') ?? [];
  await postJson(
    response_url,
    done
      ? { replace_original: true, text: escape(outcome), blocks: [...shown, mrkdwn(escape(outcome))] }
      : { response_type: 'ephemeral', replace_original: false, text: outcome },
  );
}

const postJson = (url: string, message: object): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify(message),
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(5000),
  });
