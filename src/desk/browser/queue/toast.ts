/** How long an action can be taken back by its message, ms. */
const SHOWN_FOR = 30_000;

export interface Toast {
  /** Says it for half a minute, aloud too, and offers to undo it. */
  readonly say: (text: string, canUndo?: boolean) => void;
}

/** A message at the foot of the window; one at a time. */
export function createToast(undo: () => void): Toast {
  const box = document.createElement('div');
  box.className = 'toast notice row spread';
  box.hidden = true;
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Undo (u)';
  box.append(words, button);
  document.body.append(box);

  let timer = 0;
  button.addEventListener('click', undo);
  return {
    say(text, canUndo = false) {
      clearTimeout(timer);
      button.hidden = !canUndo;
      box.hidden = false;
      words.textContent = text;
      timer = window.setTimeout(() => (box.hidden = true), SHOWN_FOR);
    },
  };
}
