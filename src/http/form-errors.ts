import { codePointLength, whyUnclean } from '../comments/clean-text.ts';
import { wordsFor } from '../thread/errors.ts';
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

/**
 * What is wrong with a guest's post, in the guest's language. Problem documents speak English to those who build things;
 * what only they can mend (the page's address, a field that no form of ours has) stays in their words, after ours.
 */
export function formErrors(problem: Problem, fields: Fields, { words, own }: Words): readonly FormError[] {
  const { slug, detail, errors = [] } = problem;
  if (slug === 'invalid-input') return errors.flatMap((error) => fieldErrors(error, fields, { words, own }));
  // What is said in other words than in the element, or more of.
  const said: Partial<Record<ProblemSlug, readonly FormError[]>> = {
    'body-too-large': [{ field: 'body', detail: words.bodyLong }],
    'origin-not-allowed': [{ detail: words.notHere }, { detail }],
    'unknown-comment': [{ detail: own.gone }],
    'unknown-site': [{ detail: own.noThread }, { detail }],
  };
  return said[slug] ?? wordsFor({ type: `/problems/${slug}`, detail }, words);
}

function fieldErrors(error: FieldError, fields: Fields, { words, own }: Words): readonly FormError[] {
  const { pointer, detail, limit } = error;
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
    case 'detail':
      return [{ field, detail: unclean ?? words.reportDetailHint }];
    case 'parent':
      return [{ detail: words.parentGone }];
    case 'page':
      return [{ detail: words.notHere }, { field, detail }];
    default:
      return wordsFor({ errors: [error] }, words);
  }
}

function wrongBody(text: string, limit: number | undefined, words: Messages): string {
  if (text.trim() === '') return words.bodyEmpty;
  const over = limit === undefined ? 0 : codePointLength(text) - limit;
  return over > 0 ? `${words.bodyLong} ${plural(words, words.over, over)}` : words.bodyLong;
}
