import type { Courier } from './courier.ts';
import { type Answer, callOut } from './outgoing.ts';
import type { Receiver } from './receivers.ts';
import { signatureHeaders } from './sign.ts';

/** As much of an endpoint's answer is read, bytes: enough for an excerpt. */
const READ = 2_000;

/** Sends a message the way its endpoint takes it. `timeout` in ms. */
export async function transmit(
  courier: Courier,
  { endpoint, secrets }: Receiver,
  id: string,
  message: string,
  timeout: number,
): Promise<Answer> {
  const signed = await signatureHeaders(secrets, id, courier.now(), message);
  return callOut(courier.outside, {
    url: endpoint.url,
    body: message,
    headers: { 'content-type': 'application/json', 'user-agent': 'Greenroom-Webhooks/1', ...signed },
    timeout,
    read: READ,
  });
}
