import { Actions } from './actions.ts';
import { Cards } from './cards.ts';
import { keyOf, keySwitch } from './keys.ts';
import { fieldsOf } from './post.ts';
import { createToast } from './toast.ts';

/** The queue, quicker: actions without leaving the page, and keys. All of it is forms and links without the script. */
export function queue(): void {
  const root = document.querySelector<HTMLElement>('[data-queue]');
  const box = root?.querySelector<HTMLElement>('.cards');
  const legend = root?.querySelector<HTMLElement>('[data-legend]');
  const keys = legend?.querySelector<HTMLInputElement>('[data-keys]');
  if (!root || !box || !legend || !keys) return;
  const { pathname } = location;
  const actionsUrl = `${pathname.replace(/\/$/, '')}/actions`;
  const cards = new Cards(root, box);
  const undo = (): void => {
    const shown = root.querySelector<HTMLElement>('.notice .undo [data-key="u"]');
    if (shown) shown.click();
    else void actions.undo(document.body.dataset['csrf'] ?? '');
  };
  const actions = new Actions(actionsUrl, cards, createToast(undo));

  root.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    // An undo that the server offers is of comments that this page may not show.
    if (!(form instanceof HTMLFormElement) || form.matches('.undo')) return;
    // By attribute: a button called `action` hides the property.
    if (form.getAttribute('action') !== actionsUrl) return;
    event.preventDefault();
    root.querySelector('.notice.good')?.remove();
    const fields = fieldsOf(form, submitter);
    if (fields.has('item')) actions.send(fields);
  });

  selection(root, cards);
  legend.hidden = false;
  const areKeysOn = keySwitch(keys);
  const press = (key: string): boolean => pressed(key, { root, legend, cards, undo });
  document.addEventListener('keydown', (event) => {
    const key = areKeysOn() ? keyOf(event) : null;
    if (key !== null && press(key)) event.preventDefault();
  });
}

interface Desk {
  readonly root: HTMLElement;
  readonly legend: HTMLElement;
  readonly cards: Cards;
  readonly undo: () => void;
}

/** Does what a key is for; false for a key that is for nothing here. */
function pressed(key: string, { root, legend, cards, undo }: Desk): boolean {
  switch (key) {
    case 'j':
      cards.move(1);
      return true;
    case 'k':
      cards.move(-1);
      return true;
    case 'u':
      undo();
      return true;
    case '?':
      legend.focus();
      return true;
    case '/':
      root.querySelector<HTMLElement>('[data-key="/"]')?.focus();
      return true;
    default:
      return pressedOn(cards.current() ?? cards.shown()[0], key, root, cards);
  }
}

function pressedOn(card: HTMLElement | undefined, key: string, root: HTMLElement, cards: Cards): boolean {
  // Of two that are open, the one with the focus.
  const open = [...(card?.querySelectorAll<HTMLDetailsElement>('.reasons[open]') ?? [])];
  const reasons = open.find((menu) => menu.contains(document.activeElement)) ?? open[0];
  if (key === 'Escape' && reasons) {
    reasons.open = false;
    cards.focus(card);
    return true;
  }
  const button = /^[1-9]$/.test(key)
    ? reasons?.querySelector<HTMLElement>(`[data-number="${key}"]`)
    : card?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (!card || !button) return false;
  if (!card.contains(document.activeElement)) cards.focus(card);
  const isTicked = card.querySelector<HTMLInputElement>('[form="selected"]')?.checked ?? false;
  const together =
    isTicked && button instanceof HTMLButtonElement && button.name === 'action'
      ? root.querySelector<HTMLElement>(`#selected [value="${CSS.escape(button.value)}"]`)
      : null;
  (together ?? button).click();
  if (button.matches('.reasons > summary')) {
    for (const other of open) if (!other.contains(button)) other.open = false;
    button.parentElement?.querySelector<HTMLElement>(':scope[open] form button')?.focus();
  }
  return true;
}

/** Counts what is ticked, and ticks all. */
function selection(root: HTMLElement, cards: Cards): void {
  const count = root.querySelector('#selected .count');
  const all = root.querySelector<HTMLButtonElement>('[data-select]');
  const boxes = (): HTMLInputElement[] =>
    cards.shown().flatMap((card) => card.querySelector<HTMLInputElement>('[form="selected"]') ?? []);
  const tell = (): void => {
    if (count) count.textContent = `${boxes().filter(({ checked }) => checked).length} selected:`;
  };
  root.addEventListener('change', tell);
  if (!all) return;
  all.hidden = false;
  all.addEventListener('click', () => {
    for (const box of boxes()) box.checked = true;
    tell();
  });
}
