import { oneLine } from '../excerpt.ts';
import type { Text } from './text.ts';
import { bareUrl, tameLinks } from './tame.ts';

/** UTF-16 units; RFC 5322 allows 998 bytes, and no one reads so many. */
const SUBJECT = 150;

/**
 * A message as plain text: nothing in it is markup. The subject is one line, so that nothing in it can become a header.
 * Links in guests' words are spelled so that neither a reader nor a mail filter follows them.
 */
export function toEmail({ title, sentences, quotes, links }: Text): { subject: string; text: string } {
  const subject = oneLine(title).slice(0, SUBJECT).toWellFormed();
  const paragraphs = [
    [title, ...sentences].map(oneLine).join('\n'),
    ...quotes.map(({ name, text, title: page, url }) =>
      [
        `> ${tameLinks(oneLine(text))}`,
        `  ${[name, page].map(oneLine).filter(Boolean).map(tameLinks).join(', ')}`,
        ...(url === null ? [] : [`  ${bareUrl(url)}`]),
      ].join('\n'),
    ),
    ...links.map(({ label, url }) => `${oneLine(label)}:\n${bareUrl(url)}`),
  ];
  return { subject, text: `${paragraphs.join('\n\n')}\n` };
}
