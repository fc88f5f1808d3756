/** The forms of the thread as the guest sees them: what is typed, and that it is being sent. */
import type { ThreadMessages } from '../src/thread/messages/messages.ts';

/** By the fields' names; '' and boxes without a tick are undefined. */
export const typedIn = (form: HTMLFormElement): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [
      name,
      typeof value === 'string' ? value || undefined : undefined,
    ]),
  );

/** Shows that the form is being sent; false where it is already: Enter in a field submits too. */
export function begin(form: HTMLFormElement, words: ThreadMessages): boolean {
  if (form.ariaBusy) return false;
  form.ariaBusy = 'true';
  const buttons = form.querySelectorAll<HTMLButtonElement>('[type=submit]');
  for (const button of buttons) button.disabled = true;
  if (buttons[0]) buttons[0].textContent = words.sending;
  return true;
}

/** Takes the marks off a text that is no longer the one that was marked, and the offer to post it as it is. */
export function unmark(form: HTMLFormElement): void {
  for (const each of form.querySelectorAll('.nudge, [name=acknowledged]')) each.remove();
}

/** Code points, as the contract counts. */
export const lengthOf = (text: string): number => Array.from(text).length;
