import * as z from 'zod';
import { isLanguage, isTame, isTime, isWebUrl, type Problems, repeats } from './rules.ts';

/** The rules of JSON Feed 1.1 (jsonfeed.org/version/1.1). */

const url = z.string().refine(isWebUrl, 'is not absolute');
const time = z.string().refine(isTime, 'is no time');
const words = z.string().refine((text) => text.trim() !== '', 'is empty');
const language = z.string().refine(isLanguage, 'is no language');
const html = z.string().refine(isTame, 'is wild markup');
const extension = z.looseObject({ about: url });

const author = z
  .strictObject({
    name: words.optional(),
    url: z
      .string()
      .refine((text) => URL.canParse(text))
      .optional(),
    avatar: url.optional(),
  })
  .refine((one) => Object.keys(one).length > 0, 'an author is at least one of name, url and avatar');

/** Of keys that the specification does not have, those of extensions only, and these say what they are. */
const withExtensions = <T extends z.ZodRawShape>(shape: T) =>
  z
    .object(shape)
    .catchall(z.unknown())
    .superRefine((value, ctx) => {
      for (const [key, own] of Object.entries(value)) {
        if (key in shape) continue;
        const isExtension = /^_[A-Za-z]/.test(key) && extension.safeParse(own).success;
        if (!isExtension) ctx.addIssue({ code: 'custom', path: [key], message: 'is no key of JSON Feed' });
      }
    });

const item = withExtensions({
  id: words,
  url: url.optional(),
  external_url: url.optional(),
  title: words.optional(),
  content_html: html.optional(),
  content_text: z.string().optional(),
  summary: z.string().optional(),
  image: url.optional(),
  date_published: time.optional(),
  date_modified: time.optional(),
  authors: z.array(author).min(1).optional(),
  tags: z.array(z.string()).optional(),
  language: language.optional(),
}).refine((one) => one.content_html !== undefined || one.content_text !== undefined, 'an item has a content');

const feed = withExtensions({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: words,
  home_page_url: url.optional(),
  feed_url: url.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: url.optional(),
  icon: url.optional(),
  favicon: url.optional(),
  authors: z.array(author).min(1).optional(),
  language: language.optional(),
  expired: z.boolean().optional(),
  items: z.array(item),
}).refine((one) => one.next_url === undefined || one.next_url !== one.feed_url, 'the next page is this one');

export function jsonProblems(text: string): Problems {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return ['no JSON'];
  }
  const parsed = feed.safeParse(json);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('/')}: ${issue.message}`);
  return [
    ...(text.isWellFormed() && JSON.stringify(json).isWellFormed() ? [] : ['half a character']),
    ...repeats(parsed.data.items.map(({ id }) => id)),
  ];
}
