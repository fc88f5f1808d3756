/** What a form that posts by itself holds beside what is typed. Only for pages: the element has a script for it. */
import type { FormFields } from '../comments/door/kept-form.ts';
import type { Posts } from './addresses.ts';
import type { Messages } from './messages/messages.ts';
import { pageMessages } from './messages/pages.ts';

/** The form token, and the field that only machines fill in. */
export const withForm = (
  posts: Posts,
  fields: FormFields | undefined,
  words: Pick<Messages, 'lang'>,
): Posts =>
  fields === undefined
    ? posts
    : {
        ...posts,
        hidden: { ...posts.hidden, form: fields.form },
        more: <TrapField name={fields.trap} words={words} />,
      };

/**
 * Out of sight by the style sheet, not announced, not reached by keys, not filled in by browsers. Its words are for those who come
 * upon it all the same: without the style sheet, or in a text browser.
 */
function TrapField({ name, words }: { name: string; words: Pick<Messages, 'lang'> }) {
  return (
    <p class="unseen" aria-hidden="true">
      <label>
        {pageMessages(words.lang).leaveEmpty} <input name={name} tabindex={-1} autocomplete="off" />
      </label>
    </p>
  );
}
