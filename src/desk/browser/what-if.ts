/** A trial of other settings goes on by itself: each step's page has a form that asks for the next. */
export function whatIf(): void {
  const section = document.querySelector<HTMLElement>('[data-what-if]');
  if (section) void run(section);
}

async function run(first: HTMLElement): Promise<void> {
  let section = first;
  let stopped = false;
  for (let form = nextOf(section); form && !stopped; form = nextOf(section)) {
    const stop = form.querySelector<HTMLButtonElement>('[data-what-if-stop]');
    const go = form.querySelector<HTMLButtonElement>('[type=submit]');
    if (stop) {
      stop.hidden = false;
      stop.addEventListener('click', () => (stopped = true), { once: true });
    }
    if (go) go.hidden = true;
    // Sequential by nature: each step begins where the last one ended.
    // oxlint-disable-next-line no-await-in-loop
    const next = await ask(form);
    if (!next) {
      // The button asks again, and shows what the server says.
      if (go) go.hidden = false;
      if (stop) stop.hidden = true;
      return;
    }
    section.replaceWith(next);
    section = next;
  }
}

const nextOf = (section: HTMLElement): HTMLFormElement | null =>
  section.querySelector<HTMLFormElement>('form[data-what-if-next]');

/** The next step's part of the page; null where there is none. */
async function ask(form: HTMLFormElement): Promise<HTMLElement | null> {
  try {
    const response = await fetch(form.action, { method: 'POST', body: new FormData(form) });
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector<HTMLElement>('[data-what-if]');
  } catch {
    return null;
  }
}
