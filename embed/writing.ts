/** All that a guest writes: the form under the thread and the ones in their place, and what became of it. */
import { createForm } from './form.ts';
import type { Acts, Host } from './host.ts';
import { createInPlace } from './in-place.ts';
import { createOwn } from './own.ts';

export interface Writing {
  readonly acts: Acts;
  /** For a thread that begins, until `signal`: the guest's own comments come beside the list. */
  start(signal: AbortSignal): void;
}

/** Listens below the element's root. `loaded`: the list on its way. */
export function createWriting(host: Host, loaded: () => Promise<void>): Writing {
  const own = createOwn(host);
  const inPlace = createInPlace(host, own);
  const main = createForm(host, () => void own.load());
  const { root } = host;

  root.addEventListener('input', ({ target }) => {
    const form = target instanceof Element && target.closest('form');
    if (form) (form.dataset['gr'] === 'form' ? main : inPlace).onInput(form);
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
    else void inPlace.send(form, acknowledged);
  });

  // Where the server knows the page by another URL, its receipts are kept under that one.
  const loadCanonical = async (signal: AbortSignal): Promise<void> => {
    await loaded();
    if (!signal.aborted && host.model.page.url !== host.settings.page) await own.load();
  };

  return {
    acts: { ...main.acts, ...inPlace.acts },
    start(signal) {
      void own.load();
      void loadCanonical(signal);
      document.addEventListener('visibilitychange', () => own.onVisible(), { signal });
      window.addEventListener('storage', (event) => main.onStorage(event), { signal });
    },
  };
}
