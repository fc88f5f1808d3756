import type { EndpointFormat } from '../../comments/endpoint.ts';
import type { Message } from '../payload.ts';
import { toDiscord } from './discord.ts';
import { toEmail } from './email.ts';
import { toSlack } from './slack.ts';
import { toText } from './text.ts';

/** A message as it goes out: the body of a POST, or a mail. */
export type Rendered =
  | { readonly kind: 'http'; readonly body: string }
  | { readonly kind: 'email'; readonly subject: string; readonly text: string };

/** A message in the format of its endpoint. */
export function render(format: EndpointFormat, message: Message): Rendered {
  switch (format) {
    case 'standard':
      return { kind: 'http', body: JSON.stringify(message) };
    case 'slack':
      return { kind: 'http', body: toSlack(toText(message)) };
    case 'discord':
      return { kind: 'http', body: toDiscord(toText(message)) };
    case 'email':
      return { kind: 'email', ...toEmail(toText(message)) };
    default:
      return format satisfies never;
  }
}
