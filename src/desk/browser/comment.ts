import { keyOf, keySwitch } from './queue/keys.ts';

/** A comment's own page, quicker: its buttons by keys, and blotting out what is selected. */
export function comment(): void {
  const root = document.querySelector<HTMLElement>('[data-comment]');
  if (!root) return;
  keys(root);
  selection(root);
}

function keys(root: HTMLElement): void {
  const legend = root.querySelector<HTMLElement>('[data-legend]');
  const box = legend?.querySelector<HTMLInputElement>('[data-keys]');
  if (!legend || !box) return;
  legend.hidden = false;
  const areKeysOn = keySwitch(box);
  document.addEventListener('keydown', (event) => {
    const key = areKeysOn() ? keyOf(event) : null;
    if (key === '?') legend.focus();
    if (key === '?' || (key !== null && pressed(root, key))) event.preventDefault();
  });
}

/** Does what a key is for; false for a key that is for nothing here. */
function pressed(root: HTMLElement, key: string): boolean {
  const reasons = root.querySelector<HTMLDetailsElement>('.reasons[open]');
  if (key === 'Escape' && reasons) {
    reasons.open = false;
    reasons.querySelector('summary')?.focus();
    return true;
  }
  const button = /^[1-9]$/.test(key)
    ? reasons?.querySelector<HTMLElement>(`[data-number="${key}"]`)
    : root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  button?.click();
  button?.parentElement?.querySelector<HTMLElement>(':scope.reasons[open] form button')?.focus();
  return Boolean(button);
}

/** What was selected last in the guest's words goes into the form that blots it out. */
function selection(root: HTMLElement): void {
  const row = root.querySelector<HTMLElement>('[data-selection]');
  const button = row?.querySelector('button');
  const said = row?.querySelector('[role="status"]');
  const field = root.querySelector<HTMLTextAreaElement>('#redact [name="words"]');
  if (!row || !button || !said || !field) return;
  const places = [...root.querySelectorAll('article h2, article .words, article .website bdi')];
  // A tap on the button may end the selection, so it is kept from before.
  let selected = '';
  document.addEventListener('selectionchange', () => {
    const now = document.getSelection();
    const { anchorNode, focusNode } = now ?? {};
    const isInside = places.some(
      (place) => place.contains(anchorNode ?? null) && place.contains(focusNode ?? null),
    );
    if (now && isInside && !now.isCollapsed) selected = now.toString().trim();
  });
  row.hidden = false;
  button.addEventListener('click', () => {
    said.textContent = selected === '' ? 'First select them in the comment’s text, name or website.' : '';
    if (selected === '') return;
    field.value = selected;
    field.focus();
  });
}
