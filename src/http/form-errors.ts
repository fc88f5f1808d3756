import { codePointLength, whyUnclean } from '../comments/clean-text.ts';
import type { Messages } from '../thread/messages/messages.ts';
import type { PageMessages } from '../thread/messages/pages.ts';
import { plural } from '../thread/messages/index.ts';
import type { FormError } from '../thread/model.ts';
import type { FieldError, Problem, ProblemSlug } from './problem.ts';

/** What a form said, read without trust. */
type Fields = Readonly<Record<string, string | undefined>>;

interface Words {
  readonly words: Messages;
  readonly own: PageMessages;
}

/** What is wrong with a post as a whole, or with all that its text is. */
const WHOLE: Readonly<Partial<Record<ProblemSlug, (said: Words) => FormError>>> = {
  'too-many-requests': ({ words }) => ({ detail: words.tooMany }),
  closed: ({ words }) => ({ detail: words.closed }),
  'body-too-large': ({ words }) => ({ field: 'body', detail: words.bodyLong }),
  'unknown-comment': ({ own }) => ({ detail: own.gone }),
  'origin-not-allowed': ({ words }) => ({ detail: words.notHere }),
  'unknown-site': ({ own }) => ({ detail: own.noThread }),
};
/** What only those can mend who set the page up: they read on in English. */
const THEIRS: ReadonlySet<ProblemSlug> = new Set(['origin-not-allowed', 'unknown-site']);

/**
 * What is wrong with a guest's post, in the guest's language. Problem documents speak English to those who build things;
 * what only they can mend (the page's address, a field that no form of ours has) stays in their words, after ours.
 */
export function formErrors(problem: Problem, fields: Fields, said: Words): readonly FormError[] {
  const { slug, detail, errors } = problem;
  if (errors) return errors.flatMap((error) => fieldErrors(error, fields, said));
  const whole = WHOLE[slug]?.(said);
  return [...(whole ? [whole] : []), ...(whole && !THEIRS.has(slug) ? [] : [{ detail }])];
}

function fieldErrors(
  { pointer, detail, limit }: FieldError,
  fields: Fields,
  { words, own }: Words,
): readonly FormError[] {
  const field = pointer.slice(1);
  const text = fields[field] ?? '';
  const unclean = whyUnclean(text) === null ? undefined : words.unclean;
  switch (field) {
    case 'body':
      return [{ field, detail: unclean ?? wrongBody(text, limit, words) }];
    case 'name':
      return [{ field, detail: unclean ?? words.nameLong }];
    case 'email':
      return [{ field, detail: unclean ?? own.emailWrong }];
    case 'website':
      return [{ field, detail: unclean ?? own.websiteWrong }];
    case 'reason':
      return [{ field, detail: words.reasonMissing }];
    case 'detail':
      return [{ field, detail: unclean ?? words.reportDetailHint }];
    case 'parent':
      return [{ detail: words.parentGone }];
    case 'page':
      return [{ detail: words.notHere }, { field, detail }];
    default:
      return [{ field, detail }];
  }
}

function wrongBody(text: string, limit: number | undefined, words: Messages): string {
  if (text.trim() === '') return words.bodyEmpty;
  const over = limit === undefined ? 0 : codePointLength(text) - limit;
  return over > 0 ? `${words.bodyLong} ${plural(words, words.over, over)}` : words.bodyLong;
}
