/** How long an action can be taken back by its message, ms. */
const SHOWN_FOR = 30_000;

export interface Toast {
  /** Says it, aloud too; `undo` is offered for half a minute. */
  readonly say: (text: string, undo?: () => void) => void;
}

/** A message at the foot of the window; one at a time. */
export function createToast(): Toast {
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
  let onUndo: (() => void) | undefined;
  button.addEventListener('click', () => onUndo?.());
  return {
    say(text, undo) {
      clearTimeout(timer);
      onUndo = undo;
      button.hidden = !undo;
      box.hidden = false;
      words.textContent = text;
      timer = window.setTimeout(() => (box.hidden = true), SHOWN_FOR);
    },
  };
}
