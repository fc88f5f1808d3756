import type { Messages } from './messages/messages.ts';
import type { FormError } from './model.ts';

/** Of an RFC 9457 problem document, what a guest may have to know. */
export interface GuestProblem {
  /** `/problems/<slug>`. */
  readonly type?: string | undefined;
  readonly detail?: string | undefined;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[] | undefined;
}

/** What a problem's slug, or the field that it is about, means to a guest. */
const KEYS: Readonly<Record<string, keyof Messages>> = {
  closed: 'closed',
  'too-many-requests': 'tooMany',
  'body-too-large': 'bodyLong',
  'origin-not-allowed': 'notHere',
  'unknown-site': 'notHere',
  'unknown-comment': 'removed',
  page: 'notHere',
  parent: 'parentGone',
  reason: 'reasonMissing',
};

/**
 * A refused request in the guest's language: problem documents speak English to those who build things. What no guest
 * causes by normal use stays in their words.
 */
export function wordsFor({ type = '', detail = '', errors }: GuestProblem, words: Messages): FormError[] {
  if (!errors) return [{ detail: said(type.replace('/problems/', ''), words) ?? detail }];
  return errors.map((error) => {
    const field = error.pointer.replace(/^#?\//, '');
    return { field, detail: said(field, words) ?? textWrong(field, error.detail, words) };
  });
}

function said(what: string, words: Messages): string | undefined {
  const key = KEYS[what];
  const word = key && words[key];
  return typeof word === 'string' ? word : undefined;
}

/** A guest's text is empty, too long, or holds what cannot be kept. */
function textWrong(field: string, detail: string, words: Messages): string {
  if (!/^(?:name|body|text|detail)$/.test(field)) return detail;
  if (/^Please/.test(detail)) return field === 'body' ? words.bodyEmpty : words.appealEmpty;
  if (!detail.includes('longer')) return words.unclean;
  return field === 'name' ? words.nameLong : words.bodyLong;
}
