import type { Child } from 'hono/jsx';
import { Action } from './action.tsx';
import { Field } from './field.tsx';
import type { Messages } from './messages/messages.ts';
import type { OpenForm, ThreadModel } from './model.ts';
import { Nudge, PostAnyway } from './nudge.tsx';
import { ReportFields } from './report-fields.tsx';
import { absoluteTime } from './time.ts';

interface InPlaceProps {
  /** The comment's. */
  readonly id: string;
  readonly model: Pick<ThreadModel, 'clock' | 'open' | 'own'> & { readonly words: Messages };
}

/** The form below a comment that its guest has opened, or what became of it; nothing below the others. */
export function InPlace({ id, model }: InPlaceProps) {
  const { open, words } = model;
  if (open?.id !== id) return null;
  if (open.done)
    return (
      <p class="note" data-gr="open" tabindex={-1}>
        {open.done}
      </p>
    );
  const { title, content, send } = partsOf(open, model);
  const elsewhere = open.form.errors.filter(({ field }) => field === undefined);
  return (
    <form data-gr="open" class="form" novalidate aria-labelledby="gr-open">
      <p id="gr-open">
        <strong>{title}</strong>
      </p>
      {content}
      {elsewhere.map(({ detail }) => (
        <p class="wrong" tabindex={-1}>
          <bdi>{detail}</bdi>
        </p>
      ))}
      <p class="foot">
        <button type="submit">{send}</button>
        <PostAnyway form={open.form} words={words} />
        <Action act="close" value={id}>
          {words.cancel}
        </Action>
      </p>
    </form>
  );
}

interface Parts {
  readonly title: string;
  readonly content: Child;
  readonly send: string;
}

function partsOf({ id, act, form }: OpenForm, { words, clock, own }: InPlaceProps['model']): Parts {
  switch (act) {
    case 'edit': {
      const until = own?.find((receipt) => receipt.id === id)?.edit_until;
      const content = (
        <>
          <Nudge form={form} words={words} />
          <Field
            field="text"
            form={form}
            label={words.body}
            note={until ? untilWhen(until, words, clock) : undefined}
          />
        </>
      );
      return { title: words.edit, content, send: words.save };
    }
    case 'remove':
      return { title: words.removeSure, content: null, send: words.remove };
    case 'appeal': {
      const content = (
        <>
          <p>{words.contestHow}</p>
          <Field field="text" form={form} label={words.appealLabel} note={words.appealHint} />
        </>
      );
      return { title: words.contest, content, send: words.appealSend };
    }
    case 'report':
      return {
        title: words.report,
        content: <ReportFields form={form} words={words} />,
        send: words.reportSend,
      };
    default:
      return act satisfies never;
  }
}

const untilWhen = (until: string, words: Messages, clock: ThreadModel['clock']): string =>
  words.editUntil.replace('{time}', absoluteTime(until, words.locale, clock));
