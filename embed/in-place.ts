/** What a guest can do about a comment in its place: change, delete and contest one's own, report another's. */
import { merged } from '../src/thread/arrange.ts';
import type { Messages } from '../src/thread/messages/messages.ts';
import type { FormModel, InPlace, OpenForm } from '../src/thread/model.ts';
import { type Answer, post } from './api.ts';
import { errorsOf } from './errors-of.ts';
import type { Acts, Host } from './host.ts';
import type { Own } from './own.ts';
import { begin, lengthOf, typedIn, unmark } from './typed.ts';

/** The contract's, in code points. */
const LONGEST = { appeal: 2000, report: 1000, remove: 0 } as const;

type Values = FormModel['values'];

export interface InPlaceForms {
  readonly acts: Acts;
  /** Closes the form that is open; what was typed is there again when it is opened again. */
  leave(): void;
  onInput(form: HTMLFormElement): void;
  send(form: HTMLFormElement, acknowledged: boolean): Promise<void>;
}

/** `allWords`: all words, in the thread's language. */
export function createInPlace(host: Host, own: Own, allWords: () => Messages): InPlaceForms {
  /** What was typed into forms that another one has taken the place of. */
  const unsent = new Map<string, Values>();

  const show = (open: OpenForm | undefined, focus: string): void => {
    host.show({ open }, 'list');
    host.focus(focus);
  };

  const start =
    (act: InPlace) =>
    (id = ''): void => {
      const text = act === 'edit' ? host.model.own?.find((one) => one.id === id)?.body : undefined;
      // What cannot be undone is not a second Enter away.
      const focus = act === 'remove' ? '[data-act=close]' : '[data-gr=open] :is(textarea, input)';
      const values = unsent.get(keyOf({ act, id })) ?? { text };
      show({ id, act, form: { values, errors: [] } }, focus);
    };

  const leave = (): void => {
    const { open } = host.model;
    show(undefined, `[data-act=${open?.act}][data-value="${open?.id}"]`);
  };

  const fail = (open: OpenForm, form: FormModel): void =>
    show({ ...open, form }, '[data-gr=open] :is(.nudge, [aria-invalid], [tabindex])');

  /** What is wrong before anything is sent. */
  const wrong = (act: InPlace, { text, reason, detail }: Values): FormModel['errors'] => {
    const { limits } = host.model;
    const words = allWords();
    const typed = act === 'report' ? detail : text;
    const most = act === 'edit' ? limits.body : LONGEST[act];
    if (act === 'report' && !reason) return [{ field: 'reason', detail: words.reasonMissing }];
    if ((act === 'edit' || act === 'appeal') && !typed?.trim())
      return [{ field: 'text', detail: act === 'edit' ? words.bodyEmpty : words.appealEmpty }];
    if (lengthOf(typed ?? '') <= most) return [];
    return [
      {
        field: act === 'report' ? 'detail' : 'text',
        detail: act === 'appeal' ? words.appealLong : words.bodyLong,
      },
    ];
  };

  const deliver = ({ act, id }: OpenForm, values: Values, acknowledged: boolean): Promise<Answer> => {
    const { text, reason, detail } = values;
    const { action } = host.model;
    const receipt = `${new URL(action).origin}/receipts/${own.tokenOf(id)}`;
    switch (act) {
      case 'edit':
        return post(`${receipt}/edit`, { body: text, acknowledged });
      case 'remove':
        return post(`${receipt}/delete`, {});
      case 'appeal':
        return post(`${receipt}/appeal`, { text });
      case 'report':
        return post(`${action}/${id}/reports`, { reason, detail });
      default:
        return act satisfies never;
    }
  };

  const settle = (open: OpenForm, values: Values, answer: Answer): void => {
    const { comments, sort, reported = [] } = host.model;
    const words = allWords();
    const { findings, comment, receipt } = answer.body;
    const isGood = answer.status > 199 && answer.status < 300;
    const now = host.model.open;
    // Where the guest has gone on to another form meanwhile, that one stays.
    const left = now !== undefined && (now.id !== open.id || now.act !== open.act);
    if (!isGood && left) return;
    if (findings) {
      fail(open, { values, errors: [], nudge: { text: values.text ?? '', marks: findings } });
    } else if (!isGood) {
      fail(open, { values, errors: whyNot(answer, words) });
      // Perhaps things are no longer as they were shown.
      if (answer.status === 409) void own.load([own.tokenOf(open.id)]);
    } else {
      const done = {
        edit: words.saved,
        remove: words.removeDone,
        appeal: words.appealStates.open,
        report: `${words.reportThanks} ${words.reportThanksMore}`,
      }[open.act];
      unsent.delete(keyOf(open));
      host.show({
        open: left ? now : { ...open, done },
        reported: open.act === 'report' ? [...reported, open.id] : reported,
        comments: comment ? merged([comment], comments, sort) : comments,
      });
      // What was said of the last post may be true no longer.
      host.part('status')?.replaceChildren();
      own.take(receipt?.id ? [receipt] : []);
      if (!left) host.focus('[data-gr=open]');
    }
  };

  return {
    acts: {
      edit: start('edit'),
      remove: start('remove'),
      appeal: start('appeal'),
      report: start('report'),
      close() {
        const { open } = host.model;
        if (open) unsent.delete(keyOf(open));
        leave();
      },
    },
    leave,
    onInput(form) {
      const { open } = host.model;
      if (!open) return;
      const values = typedIn(form);
      const nudge = open.form.nudge?.text === values['text'] ? open.form.nudge : undefined;
      if (!nudge) unmark(form);
      unsent.set(keyOf(open), values);
      host.show({ open: { ...open, form: { ...open.form, values, nudge } } });
    },
    async send(form, acknowledged) {
      const { stay } = host;
      const { open, words } = host.model;
      if (!open || !stay) return;
      const values = typedIn(form);
      const errors = wrong(open.act, values);
      if (errors.length > 0) {
        fail(open, { values, errors });
        return;
      }
      if (!begin(form, words)) return;
      const answer = await deliver(open, values, acknowledged);
      if (!stay.aborted) settle(open, values, answer);
    },
  };
}

const keyOf = ({ act, id }: Pick<OpenForm, 'act' | 'id'>): string => `${act} ${id}`;

function whyNot(answer: Answer, words: Messages): FormModel['errors'] {
  const { variant } = answer.body;
  if (variant === 'window-over') return [{ detail: words.windowOver }];
  if (variant === 'answered') return [{ detail: words.answered }];
  if (answer.status === 409) return [{ detail: words.busy }];
  // What is the comment's `body` in the contract is typed as `text` here.
  return errorsOf(answer, words).map(({ field, detail }) => ({
    field: field === 'body' ? 'text' : field,
    detail,
  }));
}
