import type { Answer } from './outgoing.ts';

/** A message as a mail. */
export interface Mail {
  /** One line. */
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** What Cloudflare's Email Service throws, as the HTTP status that means the same to an endpoint's health. */
const STATUS_OF: Readonly<Record<string, number>> = {
  E_RATE_LIMIT_EXCEEDED: 429,
  E_DAILY_LIMIT_EXCEEDED: 429,
  // It bounced, or its owner called us spam: mail to it would only harm the sender.
  E_RECIPIENT_SUPPRESSED: 410,
};

/**
 * Sends a mail by Cloudflare's Email Service (developers.cloudflare.com/email-service, "Workers API"). Never an
 * exception: 202 with the message's id, or a status or reason by the service's error code. Its own words stay here, for
 * they may name addresses. One that does not answer within `timeout` (ms) counts as failed; the mail may have gone.
 */
export async function sendMail(
  email: Pick<SendEmail, 'send'>,
  mail: Mail & { readonly from: string; readonly to: string },
  timeout: number,
): Promise<Answer> {
  const { from, to, subject, text } = mail;
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), timeout);
  try {
    const sent = await Promise.race([email.send({ from, to, subject, text }), late.promise]);
    if (!sent) return { status: null, why: `no answer within ${timeout} ms` };
    return { status: 202, headers: new Headers(), text: sent.messageId };
  } catch (error) {
    const code = codeOf(error);
    const status = STATUS_OF[code];
    return status === undefined
      ? { status: null, why: `the mail was not taken: ${code}` }
      : { status, headers: new Headers(), text: code };
  } finally {
    clearTimeout(timer);
  }
}

/** The service's errors have a string code. */
function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[A-Z_]{1,60}$/.test(code) ? code : 'no reason given';
}
