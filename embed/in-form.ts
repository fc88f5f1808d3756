/** What the door adds to the form of the thread, however often that is drawn anew. */
import type { Host } from './host.ts';

/** Of the slot: Cloudflare's widget looks for itself in the page's own tree, so it stands there and is shown in the form. */
export const SLOT = 'greenroom-challenge';

export interface InForm {
  /** The name of the field that people do not see; machines that fill in whatever is there give themselves away. */
  trap(name: string): void;
  /** Shows a widget that stands in the page's own tree, or none any more. */
  widget(shown: boolean): void;
}

export function createInForm(host: Host): InForm {
  let trap = '';
  let widget = false;

  /** Changes nothing where all is in its place: each change calls it again. */
  const place = (): void => {
    const form = host.part('form');
    if (!(form instanceof HTMLFormElement)) return;
    const field = form.querySelector<HTMLInputElement>('[data-gr=trap] input');
    if (trap && !field) form.append(hidden(trap));
    else if (field && field.name !== trap) field.name = trap;
    const slot = form.querySelector('slot');
    if (!widget) slot?.remove();
    else if (!slot) {
      const fresh = document.createElement('slot');
      fresh.name = SLOT;
      // Before the buttons: who goes on by the keyboard comes by.
      form.insertBefore(fresh, form.querySelector('.foot'));
    }
  };
  new MutationObserver(place).observe(host.root, { childList: true, subtree: true });

  return {
    trap(name) {
      trap = name;
      place();
    },
    widget(shown) {
      widget = shown;
      place();
    },
  };
}

/** Out of sight, of the keyboard's way and of what is read out. */
function hidden(name: string): HTMLElement {
  const box = document.createElement('div');
  box.dataset['gr'] = 'trap';
  box.ariaHidden = 'true';
  // By script, which a policy against inline style allows. Not `hidden`: machines look for that.
  const style = { position: 'absolute', insetInlineStart: '-200vw', inlineSize: '1px', overflow: 'hidden' };
  Object.assign(box.style, style);
  const input = document.createElement('input');
  input.name = name;
  input.tabIndex = -1;
  input.autocomplete = 'off';
  box.append(input);
  return box;
}
