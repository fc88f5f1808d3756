/** All that a guest writes: the form under the thread and the ones in their place, and what became of it. */
import { post } from './api.ts';
import type { DoorSide } from './door-side.ts';
import { createForm } from './form.ts';
import type { Acts, Host } from './host.ts';
import type { OwnSide } from './own-side.ts';
import { tokensOf } from './receipts.ts';
import { HOME } from './settings.ts';
import { ownWordsOf } from './words.ts';

/** Between two looks at the same receipts, at least: ms. */
const PAUSE = 20_000;

export interface Writing {
  readonly acts: Acts;
  /** What is done by the script that is loaded where it is needed. */
  others(name: string, value: string | undefined, button: HTMLElement): void;
  /** For a thread that begins, until `signal`: the guest's own comments come beside the list. */
  start(signal: AbortSignal): void;
}

/** Listens below the element's root. `loaded`: the list on its way. */
export function createWriting(host: Host, loaded: () => Promise<void>): Writing {
  let ownSide: Promise<OwnSide> | undefined;
  let doorSide: Promise<DoorSide> | undefined;
  let asked = 0;

  const load = async (): Promise<OwnSide> => {
    // The URL keeps the bundler from taking it in.
    const { createOwnSide }: typeof import('./own-side.ts') = await import(`${HOME}/embed-own.js?${STAMP}`);
    return createOwnSide(host);
  };
  /** Offline it does not come; the next time may have more luck. */
  const withOwnSide = async (then?: (side: OwnSide) => void): Promise<OwnSide | undefined> => {
    const { stay } = host;
    try {
      const words = ownWordsOf(host.settings.language);
      const [side, ownWords] = await Promise.all([(ownSide ??= load()), words, host.words]);
      side.speak(ownWords);
      if (stay?.aborted) return undefined;
      host.show({ aside: side.aside });
      then?.(side);
      return side;
    } catch {
      ownSide = undefined;
      host.tell('error', { status: 0 });
      return undefined;
    }
  };

  /** Asks what became of the guest's own comments on this page, if there are any. */
  const loadOwn = (): void => {
    const kept = tokensOf(host.settings);
    if (kept.length === 0) return;
    asked = Date.now();
    void withOwnSide((side) => void side.load(kept));
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible' && Date.now() - asked > PAUSE) loadOwn();
  };

  const loadDoor = async (): Promise<DoorSide> => {
    const { createDoorSide }: typeof import('./door-side.ts') = await import(
      `${HOME}/embed-door.js?${STAMP}`
    );
    return createDoorSide(host, () => ownWordsOf(host.settings.language));
  };
  /** What gets a comment in. Where it does not come, a comment goes without it, and the server decides. */
  const door = (): Promise<DoorSide | undefined> =>
    (doorSide ??= loadDoor()).catch(() => {
      doorSide = undefined;
      return undefined;
    });
  const deliver = async (fields: object) =>
    (await door())?.send({ ...fields }) ?? post(host.model.action, fields);

  const main = createForm(host, loadOwn, withOwnSide, deliver);

  const { root } = host;
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.closest('form[data-gr=form]'))
      void door().then((side) => side?.enter());
  });
  root.addEventListener('input', ({ target }) => {
    const form = target instanceof Element && target.closest('form');
    if (!form) return;
    if (form.dataset['gr'] === 'form') main.onInput(form);
    else void withOwnSide((side) => side.onInput(form));
  });
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
    if ((event.ctrlKey || event.metaKey) && event.target instanceof Element) {
      event.target.closest('form')?.requestSubmit();
    }
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!(event instanceof SubmitEvent) || !(event.target instanceof HTMLFormElement)) return;
    const form = event.target;
    const acknowledged = event.submitter?.hasAttribute('value') ?? false;
    if (form.dataset['gr'] === 'form') void main.send(form, acknowledged, loaded());
    else void withOwnSide((side) => void side.send(form, acknowledged));
  });

  return {
    acts: main.acts,
    others: (name, value, button) => void withOwnSide((side) => side.acts[name]?.(value, button)),
    start(signal) {
      loadOwn();
      document.addEventListener('visibilitychange', onVisible, { signal });
      window.addEventListener('storage', (event) => main.onStorage(event), { signal });
    },
  };
}
