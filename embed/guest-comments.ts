import type { ThreadModel } from '../src/thread/model.ts';
import formCss from '../src/thread/form.css';
import threadCss from '../src/thread/thread.css';
import { Thread, Waiting, Wordless } from '../src/thread/thread.tsx';
import { readForm } from './draft.ts';
import { createDrawing } from './draw.ts';
import { type Acts, type Host, node } from './host.ts';
import { createList, linkedComment } from './list.ts';
import { watchAddress, watchNear } from './near.ts';
import { type Settings, settingsOf } from './settings.ts';
import { wordsOf } from './words.ts';
import { createWriting } from './writing.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(threadCss + formCss);

/**
 * `<guest-comments site page lang theme sort loading>`: the thread of a page and the form under it. It loads when it comes
 * near the window (`loading="eager"`: at once), and follows its attributes and, without `page`, the address of the page.
 * Tells the page around by `greenroom:ready` {count}, `greenroom:posted` {status, id} and `greenroom:error` {status}.
 */
export class GuestComments extends HTMLElement {
  static readonly observedAttributes = ['site', 'page', 'lang', 'sort'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #host = this.#makeHost();
  readonly #draw = createDrawing(this.#root);
  readonly #list = createList(this.#host);
  readonly #writing = createWriting(this.#host, () => this.#list.loaded());
  readonly #acts: Acts = {
    ...this.#list.acts,
    ...this.#writing.acts,
    again: () => {
      this.#start(this.#host);
      this.#load();
    },
  };
  #stay: AbortController | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.addEventListener('click', (event) => {
      const { target } = event;
      const button = target instanceof Element && target.closest<HTMLElement>('[data-act]');
      // A link in a new tab is the browser's.
      if (!button || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)))
        return;
      if (button.localName === 'a') event.preventDefault();
      const { act = '', value } = button.dataset;
      if (this.#acts[act]) this.#acts[act](value, button);
      else this.#writing.others(act, value, button);
    });
  }

  connectedCallback(): void {
    this.#settle();
  }

  /** Where a page moves it with `moveBefore`, nothing happens to it. */
  connectedMoveCallback(): void {}

  /** A page that moves it takes it out and puts it in again. */
  disconnectedCallback(): void {
    queueMicrotask(() => this.#settle());
  }

  /** Attributes often change together. */
  attributeChangedCallback(): void {
    queueMicrotask(() => this.#settle());
  }

  /** Runs while the element is in a page, anew only where it has become another thread. */
  #settle(): void {
    const host = this.#host;
    const settings = settingsOf(this);
    if (this.isConnected && this.#stay && JSON.stringify(settings) === JSON.stringify(host.settings)) return;
    this.#stay?.abort();
    this.#stay = undefined;
    host.settings = settings;
    if (this.isConnected) this.#start(host);
  }

  #start(host: Live): void {
    const { signal } = (this.#stay = new AbortController());
    host.stay = signal;
    host.model = blank(host.settings);
    host.words = undefined;
    this.#root.replaceChildren(node(Waiting(host.settings)));
    // Who comes for a comment has it loaded wherever the thread is.
    const follow = (): void => {
      if (host.words) this.#list.follow();
      else if (linkedComment()) this.#load();
    };
    const wake = (): void => this.#list.wake();
    watchAddress(signal, () => this.#settle());
    addEventListener('hashchange', follow, { signal });
    document.addEventListener('visibilitychange', wake, { signal });
    watchNear(this, signal, (near) => {
      host.near = near;
      if (near && host.words) wake();
      else if (near) this.#load();
    });
    if (this.getAttribute('loading') === 'eager') this.#load();
    else follow();
  }

  #load(): void {
    const host = this.#host;
    const { stay } = host;
    host.words = this.#speak(host, stay);
    this.#list.start();
    if (stay) this.#writing.start(stay);
  }

  /** Draws the thread, once its words are here. */
  async #speak(host: Live, stay: AbortSignal | undefined): Promise<void> {
    try {
      const words = await wordsOf(host.settings.language);
      if (stay?.aborted) return;
      host.show({ words });
      this.#root.replaceChildren(node(Thread(host)));
    } catch {
      if (!stay?.aborted) this.#fail();
      // There is nothing to draw into: whoever waits for it waits until the thread begins anew.
      await new Promise(() => undefined);
    }
  }

  /** Without a word: in English, which every reader of an error message has met. */
  #fail(): void {
    this.#root.replaceChildren(node(Wordless()));
    this.#host.tell('error', { status: 0 });
  }

  #makeHost(): Live {
    const root = this.#root;
    const settings = settingsOf(this);
    const host: Live = {
      root,
      settings,
      model: blank(settings),
      words: undefined,
      stay: undefined,
      near: false,
      show: (change, ...parts) => {
        host.model = { ...host.model, ...change, clock: { now: Date.now() } };
        for (const part of parts) this.#draw(part, host.model);
      },
      part: (name) => root.querySelector(`[data-gr=${name}]`),
      focus: (selector) => root.querySelector<HTMLElement>(selector)?.focus(),
      say: (text) => {
        const said = root.querySelector('[data-gr=said]');
        if (said) said.textContent = text;
      },
      tell: (what, detail) => {
        const event = new CustomEvent(`greenroom:${what}`, { detail, bubbles: true, composed: true });
        this.dispatchEvent(event);
      },
    };
    return host;
  }
}

/** The host as the element sees it; its parts do not change it but by `show`. */
type Live = { -readonly [Key in keyof Host]: Host[Key] };

/** A thread of which nothing is known yet. */
const blank = ({ action, draft, page, sort }: Settings): ThreadModel => ({
  // Nothing is drawn before they are here.
  words: JSON.parse('{}'),
  sort,
  clock: { now: Date.now() },
  action,
  page: { url: page, title: '', count: 0 },
  // The contract's, until the thread says what the site allows.
  limits: { body: 10_000, depth: 0 },
  state: 'loading',
  comments: [],
  prev: null,
  next: null,
  form: readForm(draft),
});
