/** How long an action can be taken back by its message, ms. */
const SHOWN_FOR = 30_000;

export interface Toast {
  /** Says it for half a minute, aloud too, and offers to undo it. */
  readonly say: (text: string, canUndo?: boolean) => void;
}

/** A message at the foot of the window; one at a time. */
export function createToast(undo: () => void): Toast {
  const box = document.createElement('div');
  // Never `hidden`: what is said in a part that was not there is not read out.
  box.className = 'toast notice row spread unseen';
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Undo (u)';
  button.hidden = true;
  box.append(words, button);
  document.body.append(box);

  let timer = 0;
  button.addEventListener('click', undo);
  return {
    say(text, canUndo = false) {
      clearTimeout(timer);
      button.hidden = !canUndo;
      box.classList.remove('unseen');
      words.textContent = text;
      timer = window.setTimeout(() => {
        box.classList.add('unseen');
        button.hidden = true;
        words.textContent = '';
      }, SHOWN_FOR);
    },
  };
}
