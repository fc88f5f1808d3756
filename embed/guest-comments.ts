import { CommentForm } from '../src/thread/comment-form.tsx';
import { EMPTY_FORM } from '../src/thread/model.ts';
import { en } from '../src/thread/messages/en.ts';
import type { Messages } from '../src/thread/messages/messages.ts';
import type { ThreadModel } from '../src/thread/model.ts';
// All sheets of the thread as one, see scripts/build/embed.ts.
import css from '../src/thread/thread.css';
import { Head, List, Thread, Waiting } from '../src/thread/thread.tsx';
import { readDraft } from './draft.ts';
import { createForm } from './form.ts';
import { type Acts, type Host, node } from './host.ts';
import { createList } from './list.ts';
import { HOME, settingsOf } from './settings.ts';
import { wordsOf } from './words.ts';

const PARTS = { head: Head, list: List, form: CommentForm } as const;

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * `<guest-comments site page lang theme sort>`: the thread of a page and the form under it.
 * Tells the page around by `greenroom:ready` {count}, `greenroom:posted` {status, id} and
 * `greenroom:error` {status}.
 */
export class GuestComments extends HTMLElement {
  static readonly observedAttributes = ['site', 'page', 'lang', 'sort'];

  readonly #root = this.attachShadow({ mode: 'open' });
  #settings = settingsOf(this);
  #model = this.#blank();
  #stay: AbortController | undefined;
  #words = Promise.resolve();
  readonly #host = this.#makeHost();
  readonly #list = createList(this.#host);
  readonly #form = createForm(this.#host);
  readonly #acts: Acts = { ...this.#list.acts, ...this.#form.acts };

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.addEventListener('input', () => this.#form.onInput());
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-act]');
      if (button) this.#acts[button.dataset['act'] ?? '']?.(button.dataset['value'], button);
    });
    this.#root.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#form.send(this.#list.loaded());
    });
  }

  connectedCallback(): void {
    this.#stay?.abort();
    this.#stay = new AbortController();
    this.#settings = settingsOf(this);
    this.#model = this.#blank();
    const { language } = this.#settings;
    const words = wordsOf(HOME, language);
    if (words instanceof Promise) {
      const { signal } = this.#stay;
      this.#root.replaceChildren(node(Waiting({ language })));
      this.#words = words.then((loaded) => (signal.aborted ? undefined : this.#speak(loaded)));
    } else {
      this.#words = Promise.resolve();
      this.#speak(words);
    }
    this.#list.load();
  }

  disconnectedCallback(): void {
    this.#stay?.abort();
    this.#stay = undefined;
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    // Before the element is in the page there is nothing to start again.
    if (this.#stay && before !== after) this.connectedCallback();
  }

  /** Draws the thread, once its words are here. */
  #speak(words: Messages): void {
    this.#model = { ...this.#model, words };
    this.#root.replaceChildren(node(Thread({ model: this.#model })));
  }

  #blank(): ThreadModel {
    const { action, draft, page, sort } = this.#settings;
    return {
      words: en,
      sort,
      clock: { now: Date.now() },
      action,
      page: { url: page, title: '', count: 0 },
      state: 'loading',
      comments: [],
      next: null,
      form: { ...EMPTY_FORM, values: readDraft(draft) },
    };
  }

  #makeHost(): Host {
    const get = {
      model: () => this.#model,
      settings: () => this.#settings,
      stay: () => this.#stay?.signal,
      words: () => this.#words,
    };
    const root = this.#root;
    return {
      root,
      get model() {
        return get.model();
      },
      get settings() {
        return get.settings();
      },
      get words() {
        return get.words();
      },
      get stay() {
        return get.stay();
      },
      show: (change, ...parts) => {
        const model = { ...this.#model, ...change, clock: { now: Date.now() } };
        this.#model = model;
        for (const name of parts) {
          root.querySelector(`[data-gr=${name}]`)?.replaceWith(node(PARTS[name]({ model })));
        }
      },
      part: (name) => root.querySelector(`[data-gr=${name}]`),
      focus: (selector) => root.querySelector<HTMLElement>(selector)?.focus(),
      tell: (what, detail) => {
        const event = new CustomEvent(`greenroom:${what}`, { detail, bubbles: true, composed: true });
        this.dispatchEvent(event);
      },
    };
  }
}
