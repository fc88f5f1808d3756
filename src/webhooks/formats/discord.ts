import { oneLine } from '../excerpt.ts';
import type { Text } from './text.ts';
import { bareUrl, codeText, tameMentions } from './tame.ts';

/** UTF-16 units of a message's content at most (discord.com/developers, "Execute Webhook"). */
const LIMIT = 2000;

/**
 * A message for Discord's webhooks: no mention pings anybody, no link is shown as a card. Guests' words are code, where
 * no markup is read. What does not fit is left out from the end of the quotes.
 */
export function toDiscord({ title, sentences, quotes, links }: Text): string {
  const head = [`**${plain(title)}**`, ...sentences.map(plain)].join('\n');
  const tail = links.map(({ label, url }) => `${plain(label)}: <${bareUrl(url)}>`).join('\n');
  let content = cut(head, LIMIT - tail.length - 1);
  for (const { name, text, url } of quotes) {
    const where = url === null ? '' : ` <${bareUrl(url)}>`;
    const line = `\n- \`${codeText(name)}\`: \`${codeText(text)}\`${where}`;
    if (content.length + line.length + 1 + tail.length > LIMIT) break;
    content += line;
  }
  if (tail !== '') content += `\n${tail}`;
  return JSON.stringify({ content: cut(content, LIMIT), allowed_mentions: { parse: [] } });
}

/** Markdown's characters as themselves, in our sentences and the publisher's names in them. */
const plain = (text: string): string =>
  tameMentions(oneLine(text))
    .replaceAll('`', 'ˋ')
    .replace(/[\\*_~|<>#[\]():-]/g, String.raw`\$&`);

const cut = (text: string, units: number): string =>
  text.length <= units ? text : `${text.slice(0, units - 2).toWellFormed()}…`;
