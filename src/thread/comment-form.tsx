import type { Child } from 'hono/jsx';
import { Action, at } from './action.tsx';
import { nameOf } from './arrange.ts';
import { Field } from './field.tsx';
import type { ThreadMessages } from './messages/messages.ts';
import type { FormModel, ThreadModel } from './model.ts';
import { PostAnyway } from './nudge.tsx';

interface FormProps {
  readonly model: Pick<ThreadModel, 'words' | 'aside' | 'form' | 'here' | 'posts' | 'comments'>;
  /** More fields, for a page that needs them. */
  readonly children?: Child;
}

/**
 * Name and comment: a thread needs no more, so no more is asked for. The form posts by itself without
 * JavaScript and is taken over by the element with it.
 */
export function CommentForm({ model, children }: FormProps) {
  const { words, form, here, posts, comments } = model;
  const { parent } = form.values;
  const answered = nameOf(comments.find(({ id }) => id === parent));
  const hidden = { parent, ...posts?.hidden };
  return (
    <form
      id="gr-form"
      data-gr="form"
      class="form"
      {...posts?.attributes}
      novalidate
      aria-labelledby="gr-write"
    >
      <h3 id="gr-write">{words.write}</h3>
      {parent ? (
        <p class="answering">
          {words.inAnswerTo} <bdi>{answered ?? words.earlierComment}</bdi>{' '}
          <Action act="cancel" href={at(here, '#gr-form')}>
            {words.cancel}
          </Action>
        </p>
      ) : null}
      <Field field="name" form={form} label={words.name} fill="nickname" hint={`(${words.optional})`} />
      {form.remember === undefined ? null : (
        <label class="choice">
          <input type="checkbox" name="remember" checked={form.remember} /> {words.remember}
        </label>
      )}
      {children}
      {model.aside?.nudge(form)}
      <Field field="body" form={form} label={words.body} />
      <p class="foot">
        <button
          type="submit"
          {...(form.remember === undefined
            ? {}
            : { title: 'Ctrl + Enter', 'aria-keyshortcuts': 'Control+Enter' })}
        >
          {words.send}
        </button>
        <PostAnyway form={form} words={words} />
        <span class="quiet">{words.promise}</span>
        <span class="quiet" data-gr="length"></span>
      </p>
      {posts?.more}
      {Object.entries(hidden).map(([name, value]) =>
        value ? <input type="hidden" name={name} value={value} /> : null,
      )}
    </form>
  );
}

interface StatusProps {
  readonly form: FormModel;
  readonly words: ThreadMessages;
  /** Fields that show their errors themselves. */
  readonly fields?: readonly string[];
}

/** What became of the last post, read out where the page is alive. Empty, it takes no room. */
export function Status({ form, words, fields = ['name', 'body'] }: StatusProps) {
  const { notice, errors, reasons = [] } = form;
  return (
    <div data-gr="status" class={`status ${notice ?? ''}`} role="status" tabindex={-1}>
      {notice ? <p>{words[notice]}</p> : null}
      {errors.map(({ field = '', detail }) =>
        fields.includes(field) ? null : (
          <p>
            <bdi>{detail}</bdi>
          </p>
        ),
      )}
      {reasons.map((reason) => (
        <p>– {words.reasons[reason] ?? reason}</p>
      ))}
    </div>
  );
}
