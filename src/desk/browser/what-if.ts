/** A trial of other settings goes on by itself: each step's page has a form that asks for the next. */
export function whatIf(): void {
  const section = document.querySelector<HTMLElement>('[data-what-if]');
  if (section) void run(section);
}

async function run(first: HTMLElement): Promise<void> {
  const stopping = new AbortController();
  let section = first;
  for (let form = nextOf(section); form && !stopping.signal.aborted; form = nextOf(section)) {
    const buttons = buttonsOf(form);
    buttons.stop?.addEventListener('click', () => stopping.abort(), { once: true });
    buttons.show(true);
    // Sequential by nature: each step begins where the last one ended.
    // oxlint-disable-next-line no-await-in-loop
    const next = await ask(form, stopping.signal);
    buttons.show(false);
    // Where nothing came the button asks again, and shows what the server says.
    if (!next) return;
    section.replaceWith(next);
    section = next;
  }
}

/** The buttons of a step: to stop while it runs, to go on when it does not. */
function buttonsOf(form: HTMLFormElement) {
  const stop = form.querySelector<HTMLButtonElement>('[data-what-if-stop]');
  const go = form.querySelector<HTMLButtonElement>('[type=submit]');
  const show = (isRunning: boolean): void => {
    if (stop) stop.hidden = !isRunning;
    if (go) go.hidden = isRunning;
  };
  return { stop, show };
}

const nextOf = (section: HTMLElement): HTMLFormElement | null =>
  section.querySelector<HTMLFormElement>('form[data-what-if-next]');

/** The next step's part of the page; null where there is none. */
async function ask(form: HTMLFormElement, signal: AbortSignal): Promise<HTMLElement | null> {
  try {
    const response = await fetch(form.action, { method: 'POST', body: new FormData(form), signal });
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector<HTMLElement>('[data-what-if]');
  } catch {
    return null;
  }
}
