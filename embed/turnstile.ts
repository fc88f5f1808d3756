/** Cloudflare's widget, for sites that chose it: its script is asked for only where such a site asks for the challenge. */
import type { Host } from './host.ts';
import { type InForm, SLOT } from './in-form.ts';

/** https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/#explicitly-render-the-turnstile-widget */
const SCRIPT = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit';
/** Has to be the server's (src/comments/door/turnstile.ts). */
const ACTION = 'comment';

interface Turnstile {
  render(container: HTMLElement, options: Readonly<Record<string, unknown>>): string | undefined;
  remove(widget: string): void;
}

declare global {
  interface Window {
    turnstile?: Turnstile;
  }
}

/** What the widget is for. */
interface Widget {
  readonly site_key: string;
  readonly cdata: string;
}

let script: Promise<Turnstile | undefined> | undefined;

/** Once a page. undefined where it does not come: blocked, or offline; the next time may have more luck. */
function loaded(): Promise<Turnstile | undefined> {
  if (window.turnstile) return Promise.resolve(window.turnstile);
  script ??= new Promise((resolve) => {
    const element = document.createElement('script');
    element.addEventListener('load', () => resolve(window.turnstile));
    element.addEventListener('error', () => {
      script = undefined;
      element.remove();
      resolve(undefined);
    });
    try {
      element.src = SCRIPT;
      document.head.append(element);
    } catch {
      // The page takes no scripts from scripts.
      resolve(undefined);
    }
  });
  return script;
}

interface Place {
  readonly host: Host;
  readonly inForm: InForm;
  /** What the guest is asked to do; said where something has to be done, and mostly nothing has. */
  readonly label: string;
}

/** The token of a challenge that was taken; undefined where there is none to be had. */
export async function takeTurnstile(
  { host, inForm, label }: Place,
  { site_key: sitekey, cdata: cData }: Widget,
  signal: AbortSignal,
): Promise<string | undefined> {
  const turnstile = await loaded();
  if (!turnstile || signal.aborted) return undefined;
  const box = document.createElement('div');
  box.slot = SLOT;
  box.role = 'group';
  box.ariaLabel = label;
  host.root.host.append(box);
  inForm.widget(true);
  return new Promise((resolve) => {
    let widget: string | undefined;
    const end = (token: string | undefined): void => resolve(token);
    signal.addEventListener('abort', () => {
      if (widget !== undefined) turnstile.remove(widget);
      box.remove();
      inForm.widget(false);
      end(undefined);
    });
    const none = (): boolean => {
      end(undefined);
      // We know, so nothing is thrown into the page.
      return true;
    };
    widget = turnstile.render(box, {
      sitekey,
      cData,
      action: ACTION,
      language: host.settings.language.lang,
      appearance: 'interaction-only',
      size: 'flexible',
      'response-field': false,
      callback: end,
      'error-callback': none,
      'unsupported-callback': none,
      'before-interactive-callback': () => host.say(label),
    });
    if (widget === undefined) none();
  });
}
