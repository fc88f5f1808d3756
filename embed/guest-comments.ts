import { CommentForm } from '../src/thread/comment-form.tsx';
import type { ThreadModel } from '../src/thread/model.ts';
// All sheets of the thread as one, see scripts/build/embed.ts.
import css from '../src/thread/thread.css';
import { Head, List, Thread } from '../src/thread/thread.tsx';
import { readForm } from './draft.ts';
import { type Acts, type Host, node } from './host.ts';
import { createList } from './list.ts';
import { settingsOf } from './settings.ts';
import { createWriting } from './writing.ts';

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
  readonly #host = this.#makeHost();
  readonly #list = createList(this.#host);
  readonly #writing = createWriting(this.#host, () => this.#list.loaded());
  readonly #acts: Acts = { ...this.#list.acts, ...this.#writing.acts };

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-act]');
      if (button) this.#acts[button.dataset['act'] ?? '']?.(button.dataset['value'], button);
    });
  }

  connectedCallback(): void {
    this.#stay?.abort();
    this.#stay = new AbortController();
    this.#settings = settingsOf(this);
    this.#model = this.#blank();
    this.#root.replaceChildren(node(Thread({ model: this.#model })));
    this.#list.load();
    this.#writing.start(this.#stay.signal);
  }

  disconnectedCallback(): void {
    this.#stay?.abort();
    this.#stay = undefined;
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    // Before the element is in the page there is nothing to start again.
    if (this.#stay && before !== after) this.connectedCallback();
  }

  #blank(): ThreadModel {
    const { action, draft, page, sort, words } = this.#settings;
    return {
      words,
      sort,
      clock: { now: Date.now() },
      action,
      page: { url: page, title: '', count: 0 },
      state: 'loading',
      comments: [],
      next: null,
      form: readForm(draft),
    };
  }

  #makeHost(): Host {
    const get = {
      model: () => this.#model,
      settings: () => this.#settings,
      stay: () => this.#stay?.signal,
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
      say: (text) => {
        const said = root.querySelector('[data-gr=said]');
        if (said) said.textContent = text;
      },
      tell: (what, detail) => {
        const event = new CustomEvent(`greenroom:${what}`, { detail, bubbles: true, composed: true });
        this.dispatchEvent(event);
      },
    };
  }
}
