/** Writing a comment: the draft, its length, sending it, and what became of it. */
import { Status } from '../src/thread/comment-form.tsx';
import { EMPTY_FORM } from '../src/thread/model.ts';
import type { FormModel } from '../src/thread/model.ts';
import { postComment } from './api.ts';
import type { Posted } from './api.ts';
import { keepDraft } from './draft.ts';
import { type Acts, type Host, node } from './host.ts';

/** The contract's longest body in code points, where the thread has not said what the site allows. */
const LONGEST = 10_000;
const LONGEST_TITLE = 300;

export interface Form {
  readonly acts: Acts;
  onInput(): void;
  /** `loaded`: the list on its way. */
  send(loaded: Promise<void>): Promise<void>;
}

export function createForm(host: Host): Form {
  const typed = (): FormModel['values'] => {
    const data = new FormData(host.root.querySelector('form') ?? undefined);
    const fields = ['name', 'body', 'parent'].map((field) => [field, data.get(field) || undefined]);
    return Object.fromEntries(fields);
  };

  const onInput = (): void => {
    const values = typed();
    keepDraft(host.settings.draft, values);
    const { length } = Array.from(values.body ?? '');
    const counter = host.part('length');
    if (!counter) return;
    counter.textContent = length > LONGEST * 0.9 ? `${length} / ${LONGEST}` : '';
    counter.className = length > LONGEST ? 'wrong' : 'quiet';
  };

  /** What became of a post: said in the status line, errors beside the fields, focus where to go on. */
  const answer = (form: FormModel): void => {
    host.show({ form }, 'form');
    const status = host.part('status');
    const { className, childNodes } = node(Status({ form, words: host.model.words }));
    if (status) status.className = className;
    status?.replaceChildren(...childNodes);
    host.focus('[aria-invalid], .greenroom:not(:has([aria-invalid])) .status');
  };

  /** Shows and tells what became of a post. */
  const settle = ({ notice, status, comment, reasons, errors }: Posted, values: FormModel['values']) => {
    const { words, comments, sort, page } = host.model;
    // Ours where no problem document came, or where our words are kinder.
    const detail = status === 0 ? words.offline : words.tooMany;
    answer({
      values,
      notice,
      reasons,
      errors: status === 0 || status === 429 ? [{ detail }] : errors,
    });
    if (comment) {
      const around = sort === 'newest' ? [comment, ...comments] : [...comments, comment];
      const more = { ...page, count: page.count + 1 };
      host.show({ comments: around, fresh: comment.id, page: more }, 'head', 'list');
      host.focus('.fresh');
    }
    if (notice === 'error') host.tell('error', { status });
    else host.tell('posted', { status: notice, id: comment?.id });
  };

  const answerTo = (parent: string | undefined): void => {
    // A post on its way decides what the form becomes.
    if (host.part('form')?.ariaBusy) return;
    host.show({ form: { ...EMPTY_FORM, values: { ...typed(), parent } } }, 'form');
    onInput();
    host.focus('textarea');
  };

  return {
    acts: { reply: answerTo, cancel: () => answerTo(undefined) },
    onInput,
    async send(loaded) {
      const { stay, settings } = host;
      const { words, action } = host.model;
      const button = host.root.querySelector<HTMLButtonElement>('[type=submit]');
      const values = typed();
      const { length } = Array.from(values.body ?? '');
      const text = values.body?.trim();
      if (!text || length > LONGEST) {
        const detail = text ? words.bodyLong : words.bodyEmpty;
        answer({ values, errors: [{ field: 'body', detail }] });
        return;
      }
      // Enter in the name field submits too, while a post may be on its way.
      if (!button || button.disabled) return;
      button.disabled = true;
      button.textContent = words.sending;
      host.part('form')?.setAttribute('aria-busy', 'true');

      await loaded;
      const title = document.title.slice(0, LONGEST_TITLE).toWellFormed();
      const posted = await postComment(action, { ...values, page: settings.page, title });
      const sent = posted.notice === 'published' || posted.notice === 'pending';
      if (sent) keepDraft(settings.draft, {});
      if (stay && !stay.aborted) settle(posted, sent ? { name: values.name } : values);
    },
  };
}
