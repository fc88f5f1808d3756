/** Writing a comment: the draft, its length, sending it, and what became of it. */
import { Status } from '../src/thread/comment-form.tsx';
import { merged } from '../src/thread/arrange.ts';
import { plural } from '../src/thread/messages/plural.ts';
import type { FormModel } from '../src/thread/model.ts';
import type { Answer } from './api.ts';
import { dropDraft, keepDraft, keepName, readDraft } from './draft.ts';
import { type Acts, type Host, node } from './host.ts';
import { keep, readKept } from './kept.ts';
import type { OwnSide } from './own-side.ts';
import { keepReceipt } from './receipts.ts';
import { begin, lengthOf, typedIn, unmark } from './typed.ts';

/** The contract's, in code points. */
const LONGEST_TITLE = 300;
/** Before the length is read out to who stops typing: ms. */
const PAUSE = 1500;

type Values = FormModel['values'];

export interface Form {
  readonly acts: Acts;
  onInput(form: HTMLFormElement): void;
  /** Another window changed what is kept on the device. */
  onStorage(event: StorageEvent): void;
  /** `loaded`: the list on its way. */
  send(form: HTMLFormElement, acknowledged: boolean, loaded: Promise<void>): Promise<void>;
}

/** `onReceipt`: a comment was stored, and its receipt kept. `ownSide`: what draws a nudge and knows what went wrong, where it can be loaded. `deliver`: posts these fields. */
export function createForm(
  host: Host,
  onReceipt: () => void,
  ownSide: () => Promise<OwnSide | undefined>,
  deliver: (fields: Readonly<Record<string, unknown>>) => Promise<Answer>,
): Form {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const element = () => host.root.querySelector<HTMLFormElement>('form[data-gr=form]');
  const longest = (): number => host.model.limits.body;

  /** How many characters are left, near the limit; read out once the guest stops typing. */
  const count = (body = ''): void => {
    const { words } = host.model;
    const left = longest() - lengthOf(body);
    const near = left < longest() / 10;
    const text = near ? plural(words, left < 0 ? words.over : words.left, Math.abs(left)) : '';
    const counter = host.part('length');
    if (!counter) return;
    counter.textContent = text;
    counter.className = left < 0 ? 'wrong' : 'quiet';
    clearTimeout(pause);
    pause = setTimeout(() => host.say(text), PAUSE);
  };

  /** Draws the form, says in the status line what became of a post, and moves the focus to where one goes on. */
  const answer = (form: FormModel): void => {
    const { words, form: before } = host.model;
    host.show({ form: { ...form, remember: before.remember } }, 'form');
    const status = host.part('status');
    const { className, childNodes } = node(Status({ form, words }));
    if (status) status.className = className;
    status?.replaceChildren(...childNodes);
    count(form.values.body);
    (element()?.querySelector<HTMLElement>('.nudge, [aria-invalid]') ?? status)?.focus();
  };

  /** Shows and tells what became of a post. */
  const settle = (result: Answer, values: Values, side: OwnSide | undefined): void => {
    const { words, comments, sort, page } = host.model;
    const { status, body } = result;
    const { comment, reasons, findings } = body;
    if (status === 201 || status === 202) {
      const notice = status === 201 ? 'published' : body.status === 'declined' ? 'declined' : 'pending';
      // A guest may want to say differently what was declined.
      answer({ values: notice === 'declined' ? values : { name: values.name }, errors: [], notice, reasons });
      if (comment) {
        const more = { ...page, count: page.count + 1 };
        host.show(
          { comments: merged(comments, [comment], sort), fresh: comment.id, page: more },
          'head',
          'list',
        );
        host.focus('.fresh');
      }
      host.tell('posted', { status: notice, id: comment?.id ?? body.id });
    } else if (findings) {
      // Where it could not be loaded, at least the sentence.
      const errors = host.model.aside ? [] : [{ detail: words.nudge }];
      answer({ values, errors, nudge: { text: values.body ?? '', marks: findings } });
    } else {
      const errors = side?.errorsOf(result) ?? [{ detail: status === 0 ? words.offline : words.busy }];
      // What it answers is gone: the text stays, and can be posted as a comment of its own.
      const orphaned = errors.some(({ field }) => field === 'parent');
      answer(
        orphaned
          ? { values: { ...values, parent: undefined }, errors: errors.map(({ detail }) => ({ detail })) }
          : { values, errors, notice: 'error' },
      );
      host.tell('error', { status });
    }
  };

  const answerTo = (parent: string | undefined): void => {
    const form = element();
    // A post on its way decides what the form becomes.
    if (!form || form.ariaBusy) return;
    const { remember } = host.model.form;
    host.show({ form: { values: { ...typedIn(form), parent }, errors: [], remember } }, 'form');
    const drawn = element();
    if (drawn) onInput(drawn);
    host.focus('#gr-body');
  };

  const onInput = (form: HTMLFormElement): void => {
    const { remember, ...values } = typedIn(form);
    const before = host.model.form;
    const nudge = before.nudge?.text === values['body'] ? before.nudge : undefined;
    if (!nudge) unmark(form);
    host.show({ form: { ...before, values, nudge, remember: remember !== undefined } });
    keepDraft(host.settings.draft, values);
    keepName(remember && values['name']);
    count(values['body']);
  };

  return {
    acts: { reply: answerTo, cancel: () => answerTo(undefined) },
    onInput,
    onStorage({ key, oldValue, newValue }) {
      const form = element();
      const field = form?.querySelector('textarea');
      if (key !== host.settings.draft || !form || !field || form.ariaBusy) return;
      // Who writes something else here goes on with it.
      if (field.value !== (readDraft(oldValue).body ?? '')) return;
      field.value = readDraft(newValue).body ?? '';
      const { remember: _, ...values } = typedIn(form);
      host.show({ form: { ...host.model.form, values } });
      count(field.value);
    },
    async send(form, acknowledged, loaded) {
      const { stay, settings } = host;
      const { words, action } = host.model;
      const { remember: _, ...values } = typedIn(form);
      const text = values['body']?.trim() ?? '';
      if (!text || lengthOf(text) > longest()) {
        answer({ values, errors: [{ field: 'body', detail: text ? words.bodyLong : words.bodyEmpty }] });
        return;
      }
      if (!begin(form, words)) return;
      await loaded;
      const title = document.title.slice(0, LONGEST_TITLE).toWellFormed();
      // The token by which our server knows this device again; see `device` in the contract.
      const device = `greenroom:device:${new URL(action).origin}`;
      const sent = { ...values, page: settings.page, title, device: readKept(device), acknowledged };
      const result = await deliver(sent);
      const { device: token, receipt, status } = result.body;
      if (token) keep(device, token);
      if (receipt?.token) keepReceipt(settings, receipt.token);
      if ((result.status === 201 || result.status === 202) && status !== 'declined') {
        dropDraft(settings.draft, values);
      }
      // Offline, nothing more would come.
      const side = result.status > 202 ? await ownSide() : undefined;
      if (!stay || stay.aborted) return;
      settle(result, values, side);
      if (receipt) onReceipt();
    },
  };
}
