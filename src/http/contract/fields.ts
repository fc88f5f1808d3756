import * as z from 'zod';
import { codePointLength, graphemeLength, whyUnclean } from '../../comments/clean-text.ts';
import { parseId } from '../../comments/id.ts';
import { canonicalPageUrl, httpUrl } from '../../comments/page-url.ts';

/**
 * Field types of the contract. Each parses what a guest sends into what the inside trusts; messages are whole
 * sentences for the guest. Forms send '' for what was left empty, so '' is absent throughout.
 */

/** Text that can be stored, served and shown (see clean-text.ts). Offsets stay as sent: nothing is trimmed. */
export const cleanText = (label: string) =>
  z
    .string({ error: (issue) => `${label} ${issue.input === undefined ? 'is required' : 'must be text'}.` })
    .check((ctx) => {
      const why = whyUnclean(ctx.value);
      if (why !== null) ctx.issues.push({ code: 'custom', input: ctx.value, message: `${label} ${why}.` });
    });

/** For the refinement of a text that may have so many characters: clients that say it in other words read the number. */
export const tooLong = (label: string, limit: number) => ({
  error: `${label} is longer than ${limit.toLocaleString('en')} characters.`,
  params: { limit },
});

/** '' for a missing, null or empty field. */
const optionalText = (label: string) => z.preprocess((value) => value ?? '', cleanText(label));

export const body = cleanText('The comment')
  .refine((text) => text.trim() !== '', 'Please write something.')
  // The site's own limit is checked once the site is known; this one needs no site.
  .refine((text) => codePointLength(text) <= 10_000, tooLong('The comment', 10_000))
  .meta({
    description: 'Plain text, at most 10,000 characters (a site may set less).',
    minLength: 1,
    maxLength: 10_000,
  });

/** Embeddings and isolates: of use within a text; at the end of a name they would turn what follows it. */
const BIDI_SCOPES = /[\u202a-\u202c\u2066-\u2069]/g;

/** Graphemes. */
export const MAX_NAME = 80;

export const name = optionalText('The name')
  .transform((text) => text.replace(BIDI_SCOPES, '').replace(/\s+/g, ' ').trim())
  .refine(
    (text) => text.length <= 2000 && graphemeLength(text, MAX_NAME) <= MAX_NAME,
    tooLong('The name', MAX_NAME),
  )
  .meta({
    type: 'string',
    description: "At most 80 graphemes; empty = the site's word for Guest.",
    maxLength: MAX_NAME,
  });

export const title = optionalText('The title')
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .refine((text) => codePointLength(text) <= 300, tooLong('The title', 300))
  .meta({ type: 'string', description: 'Title of the page.', maxLength: 300 });

export const email = optionalText('The e-mail address')
  .transform((text) => text.trim() || null)
  .refine(
    (text) => text === null || (text.length <= 254 && z.email().safeParse(text).success),
    'This is not an e-mail address.',
  )
  .meta({
    description: 'Judged by the rules; of it only a keyed hash is kept. Never published.',
    format: 'email',
  });

export const website = optionalText('The website')
  .transform((text) => text.trim() || null)
  .refine(
    // Readers of the feed put it into their own markup: what URLs encode must come encoded.
    (text) => text === null || (httpUrl(text) !== null && !/[\s<>"\\]/.test(text)),
    'The website must be an address that starts with http:// or https://.',
  )
  .meta({ type: 'string', description: 'Absolute http(s) URL.', format: 'uri' });

/** Never an error: a guest whose client kept rubbish can still comment. */
export const device = z
  .string()
  .max(200)
  .nullish()
  .catch(null)
  .transform((token) => token ?? null)
  .meta({
    type: 'string',
    maxLength: 200,
    description: 'The `device` that an earlier answer gave. One that we did not sign is ignored.',
  });

export const page = cleanText('The page')
  .transform((text, ctx) => {
    const url = canonicalPageUrl(text);
    if (url !== null) return url;
    ctx.issues.push({ code: 'custom', input: text, message: 'The page must be an absolute http(s) URL.' });
    return z.NEVER;
  })
  .meta({ description: 'Absolute http(s) URL of the page; kept in canonical form.', format: 'uri' });

export const id = cleanText('The id')
  .transform((text, ctx) => {
    const parsed = parseId(text);
    if (parsed !== null) return parsed;
    ctx.issues.push({ code: 'custom', input: text, message: 'This is not the id of a comment.' });
    return z.NEVER;
  })
  .meta({ description: 'Id of a comment: an opaque string.' });

export const parent = z
  .union([id, z.literal(''), z.null()], 'This is not the id of a comment.')
  .optional()
  .transform((parsed) => (parsed === '' || parsed === undefined ? null : parsed))
  .meta({ type: 'string', description: 'Id of the published comment that this one answers.' });

export const lang = optionalText('The language')
  .transform((text) => text.trim() || null)
  .refine((tag) => tag === null || isLanguageTag(tag), 'The language must be a BCP 47 tag such as "ar".')
  .meta({ type: 'string', description: 'BCP 47 tag of the comment.' });

function isLanguageTag(tag: string): boolean {
  if (tag.length > 35) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
