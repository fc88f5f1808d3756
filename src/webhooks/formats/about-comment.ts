import * as z from 'zod';
import { REPORT_REASONS } from '../../comments/reporting.ts';
import { pickLanguage } from '../../thread/messages/index.ts';
import { excerpt } from '../excerpt.ts';
import type { Draft, Quote } from './text.ts';
import { speechFor } from './words.ts';

/** Messages about one comment, for people: a reader reported it, or its guest appealed. */

/** As much of the message as is said. Of the comment as it is now: it may have been decided about meanwhile. */
const said = z.object({
  name: z.string(),
  language: z.string(),
  /** The comment's page at the desk; null where nobody knows the Worker's own origin. */
  desk: z.string().nullable(),
  comment: z.object({
    status: z.enum(['published', 'pending', 'rejected', 'deleted']),
    body: z.string(),
    author: z.object({ name: z.string() }),
    page: z.object({ url: z.string(), title: z.string() }),
  }),
  report: z.object({ reason: z.enum(REPORT_REASONS), detail: z.string().nullable() }).optional(),
  appeal: z.object({ text: z.string() }).optional(),
});

/** Graphemes of a comment, a report's detail and an appeal, of a name, and of a page's title. */
const LENGTH = { text: 300, name: 40, title: 100 } as const;

/** The message in words; null where it is none of these. */
export function aboutComment(type: 'comment.reported' | 'comment.appealed', data: unknown): Draft | null {
  const parsed = said.safeParse(data);
  if (!parsed.success) return null;
  const { name: site, language, desk, comment, report, appeal } = parsed.data;
  const { words, lang, fill } = speechFor(language);
  const { page, author, body, status } = comment;
  const its: Quote = {
    name: excerpt(author.name, LENGTH.name),
    text: excerpt(body, LENGTH.text),
    title: excerpt(page.title, LENGTH.title),
    url: page.url,
  };
  const theirs = (name: string, text: string | null | undefined): Quote[] =>
    text ? [{ name, text: excerpt(text, LENGTH.text), title: '', url: null }] : [];
  const now = fill(words.isNow, { status: words.statuses[status] });
  const links = desk === null ? [] : [{ label: words.comment, url: desk }];
  switch (type) {
    case 'comment.reported': {
      const reason = report && pickLanguage(lang).reportReasons[report.reason];
      return {
        title: fill(words.reportedTitle, { site }),
        sentences: [...(reason ? [fill(words.readerSays, { reason })] : []), now],
        quotes: [its, ...theirs(words.reader, report?.detail)],
        links,
      };
    }
    case 'comment.appealed':
      return {
        title: fill(words.appealedTitle, { site }),
        sentences: [words.asksAgain, now],
        quotes: [its, ...theirs(words.appeal, appeal?.text)],
        links,
      };
    default:
      return type satisfies never;
  }
}
