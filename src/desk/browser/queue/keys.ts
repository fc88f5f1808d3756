/** Where keys that are letters mean the letters. */
const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/**
 * Which of our keys was pressed, null for none. Keyboards of other scripts have our letters by where they are. Held keys
 * only move: nobody approves by leaning on a key.
 */
export function keyOf(event: KeyboardEvent): string | null {
  const { key, code, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return null;
  const isTyping = target instanceof Element && target.matches(TYPING);
  if (isTyping) return key === 'Escape' ? key : null;
  const letter = /^[\p{ASCII}]$/u.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key).toLowerCase();
  if (event.repeat && letter !== 'j' && letter !== 'k') return null;
  return key === 'Escape' ? key : letter.length === 1 ? letter : null;
}

const STORED = 'greenroom-keys';

/** The switch for all keys (WCAG 2.2, 2.1.4); it holds in this browser. */
export function keySwitch(box: HTMLInputElement): () => boolean {
  box.checked = localStorage.getItem(STORED) !== 'off';
  box.addEventListener('change', () => localStorage.setItem(STORED, box.checked ? 'on' : 'off'));
  return () => box.checked;
}
