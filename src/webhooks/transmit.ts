import type { Message } from './payload.ts';
import type { Courier } from './courier.ts';
import { render } from './formats/index.ts';
import { sendMail } from './mail.ts';
import { type Answer, callOut } from './outgoing.ts';
import type { Receiver } from './receivers.ts';
import { signatureHeaders } from './sign.ts';

/** As much of an endpoint's answer is read, bytes: enough for an excerpt. */
const READ = 2_000;

/** An unsigned message, or one signed with what its receiver does not know, would only be refused. */
const SEALED =
  'its secret does not open: was WEBHOOK_SECRET changed without the old one beside it? Rotate it';

/** Sends a message the way its endpoint takes it. `timeout` in ms. */
export async function transmit(
  courier: Courier,
  { endpoint, secrets }: Receiver,
  id: string,
  message: Message,
  timeout: number,
): Promise<Answer> {
  const rendered = render(endpoint.format, message);
  switch (rendered.kind) {
    case 'http': {
      if (secrets.length === 0 && endpoint.format === 'standard') return { status: null, why: SEALED };
      const now = courier.now();
      const signed =
        endpoint.format === 'standard' ? await signatureHeaders(secrets, id, now, rendered.body) : {};
      const call = {
        url: endpoint.url,
        body: rendered.body,
        headers: { 'content-type': 'application/json', 'user-agent': 'Greenroom-Webhooks/1', ...signed },
        timeout,
        read: READ,
      };
      return callOut(courier.outside, call, now);
    }
    case 'email': {
      if (!courier.mail)
        return {
          status: null,
          why: 'this deployment sends no mail: it has no EMAIL binding, or no MAIL_FROM',
        };
      const { email, from } = courier.mail;
      const { subject, text } = rendered;
      return sendMail(email, { from, to: endpoint.url.replace(/^mailto:/i, ''), subject, text }, timeout);
    }
    default:
      return rendered satisfies never;
  }
}
