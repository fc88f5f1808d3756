/**
 * What gets a comment in at the door, as a script of its own that the element loads when a guest begins to write (writing.ts): the form
 * token, the field that people do not see, and a challenge, where the site has one.
 */
import type { OwnMessages } from '../src/thread/messages/messages.ts';
import { type Answer, type FormDocument, getForm, post } from './api.ts';
import { createAnswering, type Fields } from './challenge.ts';
import type { Host } from './host.ts';
import { createInForm } from './in-form.ts';

/** Milliseconds that a comment waits for a form that was asked for before; it goes without then, and the server says what it wants. */
const PATIENCE = 4000;
/** Times that a comment is sent once more by itself: for a fresh form, and for a challenge. */
const MOST = 2;

export interface DoorSide {
  /** A guest writes. */
  enter(): void;
  /** Posts these fields of a comment with what the door asks for. A refusal that only asks for more is no answer yet. */
  send(fields: Fields): Promise<Answer>;
}

/** A form as it was given, and the challenge that is being solved for it. */
interface Given {
  readonly document: FormDocument;
  readonly solved: Promise<Fields>;
  /** Stops working on it. */
  drop(): void;
}

/** Once for each thread. `wordsOf`: of its language; rejects where they do not come. */
export function createDoorSide(host: Host, wordsOf: () => Promise<OwnMessages>): DoorSide {
  /** On its way, or there; and of which page. */
  let given: Promise<Given | undefined> | undefined;
  let at = '';
  let sending = false;
  const inForm = createInForm(host);
  const answering = createAnswering(host, inForm, wordsOf);

  const take = (document: FormDocument): Given => {
    const work = new AbortController();
    const drop = (): void => work.abort();
    // A comment on its way is sent all the same where the page becomes another.
    const leave = (): void => {
      if (!sending) drop();
    };
    host.stay?.addEventListener('abort', leave, { signal: work.signal });
    inForm.trap(document.trap);
    return { document, solved: answering.solve(document.challenge, work.signal), drop };
  };

  const forget = (): void => {
    void given?.then((one) => one?.drop());
    given = undefined;
  };

  const ask = async (): Promise<Given | undefined> => {
    const { action, page } = host.settings;
    const document = await getForm(`${action.replace(/comments$/, 'form')}?page=${encodeURIComponent(page)}`);
    if (at === host.settings.page && document) return take(document);
    // Offline there is none; the next time may have more luck.
    given = undefined;
    return undefined;
  };

  /** The form of the page where the guest is now. */
  const here = (): Promise<Given | undefined> | undefined => (at === host.settings.page ? given : undefined);

  const deliver = async (fields: Fields): Promise<Answer> => {
    const { action } = host.model;
    // Who has not written here (a draft that was kept, sent at once) has no form: one of now would say that it was written in no time.
    let now = await soon(here());
    const trapped = fields[now?.document.trap ?? ''];
    for (let sent = 0; ; sent++) {
      const { form, trap = '' }: Partial<FormDocument> = now?.document ?? {};
      // Sequential by nature, all of it.
      // oxlint-disable-next-line no-await-in-loop
      const solved = await answering.wait(now?.solved);
      // oxlint-disable-next-line no-await-in-loop
      const answer = await post(action, { ...fields, form, [trap]: trapped, ...solved });
      const { status, body } = answer;
      if (status === 201 || status === 202) forget();
      const again = /^\/problems\/(?:form|challenge)$/.test(body.type ?? '') && body.form;
      if (!again || host.stay?.aborted) return answer;
      now?.drop();
      now = take(again);
      given = Promise.resolve(now);
      if (sent === MOST) return answer;
    }
  };

  return {
    enter() {
      if (here()) return;
      forget();
      at = host.settings.page;
      given = ask();
    },
    async send(fields) {
      sending = true;
      try {
        return await deliver(fields);
      } finally {
        sending = false;
      }
    },
  };
}

/** Whatever takes longer is left behind. */
const soon = (given: Promise<Given | undefined> | undefined): Promise<Given | undefined> =>
  Promise.race([
    given,
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, PATIENCE, undefined);
    }),
  ]);
