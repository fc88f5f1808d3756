import { lang, page, website } from '../../http/contract/fields.ts';
import type { Submission } from '../../moderation/index.ts';
import { htmlToText } from '../html-text.ts';
import type { Fields } from './form.ts';
import { ANY_HTML } from './html.ts';

/** What Akismet's own test values ask for. */
type Wanted = 'spam' | 'ham' | null;

/** A comment as an Akismet client sends it, in our words. The address of the guest is asked for and never looked at. */
export interface AkismetComment {
  readonly submission: Submission;
  readonly isTest: boolean;
  /** A field that people do not see was filled in. */
  readonly honeypot: boolean;
  readonly wanted: Wanted;
}

/** Akismet's documentation names the first, its PHP SDK the second. */
const SPAM_NAMES: ReadonlySet<string> = new Set(['viagra-test-123', 'akismet-guaranteed-spam']);
const SPAM_EMAIL = 'akismet-guaranteed-spam@example.com';

/** What the client left out, in Akismet's words; null where it left out nothing. */
export function whyIncomplete(fields: Fields): string | null {
  const missing = ['blog', 'user_ip'].find((name) => (fields.get(name) ?? '').trim() === '');
  return missing === undefined ? null : `Empty "${missing}" value`;
}

/** Fields that are not what they should be are left out: Akismet's clients do not expect to be told. */
export function toComment(fields: Fields): AkismetComment {
  const of = (name: string): string => fields.get(name) ?? '';
  return {
    submission: {
      body: htmlToText(unslashed(of('comment_content')), ANY_HTML),
      name: unslashed(of('comment_author')).trim() || undefined,
      email: of('comment_author_email').trim() || undefined,
      website: toWebsite(of('comment_author_url').trim()),
      page: page.safeParse(of('permalink')).data,
      lang: toLanguage(of('blog_lang')),
    },
    isTest: !['', '0', 'false'].includes(of('is_test').trim().toLowerCase()),
    honeypot: isBaited(fields),
    wanted: wantedBy(of),
  };
}

function wantedBy(of: (name: string) => string): Wanted {
  if (SPAM_NAMES.has(of('comment_author')) || of('comment_author_email') === SPAM_EMAIL) return 'spam';
  // WordPress sends all roles of the user, with commas.
  const roles = of('user_role').split(',');
  return roles.some((role) => role.trim() === 'administrator') ? 'ham' : null;
}

/**
 * The field that `honeypot_field_name` names, also with the `POST_` that WordPress' plugin puts before what its form had;
 * the plugin's own one it does not name.
 */
function isBaited(fields: Fields): boolean {
  const bait = fields.get('honeypot_field_name') ?? '';
  const baits = ['POST_ak_hp_textarea', ...(bait === '' ? [] : [bait, `POST_${bait}`])];
  return baits.some((name) => (fields.get(name) ?? '').trim() !== '');
}

/**
 * WordPress hands its plugins what it is about to store with a backslash before every quotation mark, and Akismet's plugin
 * passes that on. Text with a single quotation mark that has none was not treated so.
 */
const unslashed = (text: string): string =>
  /(?<!\\)['"]/.test(text) ? text : text.replaceAll(/\\(['"\\])/g, '$1');

/** People leave out the scheme. */
function toWebsite(text: string): string | undefined {
  if (text === '') return undefined;
  const url = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `http://${text}`;
  return website.safeParse(url).data ?? undefined;
}

/** The first of `en, fr_CA`. */
function toLanguage(list: string): string | undefined {
  const [first = ''] = list.split(',', 1);
  return lang.safeParse(first.trim().replaceAll('_', '-')).data ?? undefined;
}
