import type { Messages } from './messages/messages.ts';
import type { FormError } from './model.ts';

/** Of an RFC 9457 problem document, what a guest may have to know. */
export interface GuestProblem {
  /** `/problems/<slug>`. */
  readonly type?: string | undefined;
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldProblem[] | undefined;
}

interface FieldProblem {
  readonly pointer: string;
  readonly detail: string;
  /** Characters that the text may have. */
  readonly limit?: number | undefined;
}

/** What a problem's slug, or the field that it is about, means to a guest. */
const KEYS: Readonly<Record<string, keyof Messages>> = {
  closed: 'closed',
  form: 'sendOnceMore',
  challenge: 'challengeFailed',
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
 * causes by normal use stays in their words. That a text is empty is said before it is sent.
 */
export function wordsFor({ type = '', detail = '', errors }: GuestProblem, words: Messages): FormError[] {
  if (!errors) return [{ detail: said(type.replace('/problems/', ''), words) ?? detail }];
  return errors.map((error) => {
    const field = error.pointer.replace(/^#?\//, '');
    return { field, detail: said(field, words) ?? textWrong(field, error, words) };
  });
}

function said(what: string, words: Messages): string | undefined {
  const key = Object.hasOwn(KEYS, what) ? KEYS[what] : undefined;
  const word = key && words[key];
  return typeof word === 'string' ? word : undefined;
}

/** A guest's text is too long, or holds what cannot be kept. */
function textWrong(field: string, { detail, limit }: FieldProblem, words: Messages): string {
  if (limit !== undefined) return field === 'name' ? words.nameLong : words.bodyLong;
  return /^(?:name|body|text|detail)$/.test(field) ? words.unclean : detail;
}
