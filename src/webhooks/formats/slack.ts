import { oneLine } from '../excerpt.ts';
import type { Text } from './text.ts';
import { bareUrl, codeText, tameMentions } from './tame.ts';

/**
 * A message for Slack's incoming webhooks, and for Mattermost and Rocket.Chat, which take the same JSON. Slack reads
 * `&`, `<` and `>` only (docs.slack.dev, "Formatting message text"); the others read all of Markdown, and `@here` as it
 * stands. Guests' words are code, where nothing is read: no emphasis, no link, no picture.
 */
export function toSlack({ title, sentences, quotes, links }: Text): string {
  const lines = [
    `*${plain(title)}*`,
    ...sentences.map(plain),
    ...quotes.map(({ name, text, url }) =>
      [`• ${code(name)}: ${code(text)}`, ...(url === null ? [] : [link(url)])].join(' '),
    ),
    ...links.map(({ label, url }) => `${plain(label)}: ${link(url)}`),
  ];
  return JSON.stringify({ text: lines.join('\n'), unfurl_links: false, unfurl_media: false });
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Our sentences, and the publisher's names in them. */
const plain = (text: string): string => escape(tameMentions(oneLine(text)).replace(/[*_~`|[\]]/g, ' '));

const link = (url: string): string => `<${escape(bareUrl(url))}>`;

const code = (text: string): string => `\`${escape(codeText(text))}\``;
