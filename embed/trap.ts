/** The field that people do not see: machines that fill in whatever is there give themselves away. */

/** Puts the field of this name into the form, where it is not yet; out of sight, of the keyboard's way and of what is read out. */
export function setTrap(form: HTMLFormElement, name: string): void {
  const before = form.querySelector<HTMLInputElement>('[data-gr=trap] input');
  if (before) {
    before.name = name;
    return;
  }
  const box = document.createElement('div');
  box.dataset['gr'] = 'trap';
  box.ariaHidden = 'true';
  // By script, which a policy against inline style allows. Not `hidden`: machines look for that.
  Object.assign(box.style, {
    position: 'absolute',
    insetInlineStart: '-200vw',
    inlineSize: '1px',
    overflow: 'hidden',
  });
  const input = document.createElement('input');
  input.name = name;
  input.tabIndex = -1;
  input.autocomplete = 'off';
  box.append(input);
  form.append(box);
}
