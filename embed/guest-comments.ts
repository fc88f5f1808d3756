import { CommentForm, Status } from '../src/thread/comment-form.tsx';
import { EMPTY_FORM } from '../src/thread/model.ts';
import type { FormModel, ThreadModel } from '../src/thread/model.ts';
import css from '../src/thread/thread.css';
import { Head, List, Thread } from '../src/thread/thread.tsx';
import { listComments, postComment } from './api.ts';
import type { Posted } from './api.ts';
import { keepDraft, readDraft } from './draft.ts';
import { settingsOf } from './settings.ts';

const PAGE_SIZE = '50';
/** The contract's longest body in code points; a site that allows less answers with an error beside the field. */
const LONGEST = 10_000;
const LONGEST_TITLE = 300;
/** What may be swapped; the status line is filled instead. */
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
  /** All that is shown; replaced as a whole, never changed. */
  #model = this.#blank();
  /** The list on its way: a post waits for it, so that an older answer never overtakes a newer one. */
  #loaded: Promise<void> | undefined;
  /** Aborted when the element leaves or becomes the thread of another page; undefined while it is out. */
  #stay: AbortController | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.addEventListener('input', () => this.#onInput());
    this.#root.addEventListener('click', ({ target }) => {
      const act = target instanceof Element && target.closest<HTMLElement>('[data-act]');
      if (act) this.#onAct(act.dataset);
    });
    this.#root.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
  }

  connectedCallback(): void {
    this.#stay?.abort();
    this.#stay = new AbortController();
    this.#settings = settingsOf(this);
    this.#model = this.#blank();
    this.#root.replaceChildren(element(Thread({ model: this.#model })));
    this.#loaded = this.#load();
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
      form: { ...EMPTY_FORM, values: readDraft(draft) },
    };
  }

  async #load(): Promise<void> {
    const stay = this.#stay?.signal;
    const { action, sort, next } = this.#model;
    if (!stay) return;
    const query = new URLSearchParams({ page: this.#settings.page, sort, limit: PAGE_SIZE });
    if (next) query.set('cursor', next);
    const answer = await listComments(`${action}?${query}`);
    if (stay.aborted || sort !== this.#model.sort) return;
    if (typeof answer === 'number') {
      this.#show({ state: 'failed' }, 'list');
      this.#tell('error', { status: answer });
      return;
    }
    const { comments } = this.#model;
    // The guest's own new comment may be here already.
    const added = answer.comments.filter(({ id }) => !comments.some((known) => known.id === id));
    this.#show({ ...answer, state: 'ready', comments: [...comments, ...added] }, 'head', 'list');
    // A deep link's comment, or the first of those that were asked for.
    this.#focus(`[id="${CSS.escape(next ? `comment-${added[0]?.id}` : location.hash.slice(1))}"].comment`);
    this.#tell('ready', { count: answer.page.count });
  }

  async #send(): Promise<void> {
    const stay = this.#stay?.signal;
    const { words, action } = this.#model;
    const { draft, page } = this.#settings;
    const button = this.#root.querySelector<HTMLButtonElement>('[type=submit]');
    const values = this.#typed();
    const { length } = Array.from(values.body ?? '');
    const text = values.body?.trim();
    if (!text || length > LONGEST) {
      const detail = text ? words.bodyLong : words.bodyEmpty;
      this.#answer({ values, errors: [{ field: 'body', detail }] });
      return;
    }
    // Enter in the name field submits too, while a post may be on its way.
    if (!button || button.disabled) return;
    button.disabled = true;
    button.textContent = words.sending;
    this.#part('form')?.setAttribute('aria-busy', 'true');

    await this.#loaded;
    const title = document.title.slice(0, LONGEST_TITLE).toWellFormed();
    const posted = await postComment(action, { ...values, page, title });
    const sent = posted.notice === 'published' || posted.notice === 'pending';
    if (sent) keepDraft(draft, {});
    if (stay && !stay.aborted) this.#settle(posted, sent ? { name: values.name } : values);
  }

  /** Shows and tells what became of a post. */
  #settle({ notice, status, comment, reasons, errors }: Posted, values: FormModel['values']): void {
    const { words, comments, sort, page } = this.#model;
    // Ours where no problem document came, or where our words are kinder.
    const detail = status === 0 ? words.offline : words.tooMany;
    this.#answer({
      values,
      notice,
      reasons,
      errors: status === 0 || status === 429 ? [{ detail }] : errors,
    });
    if (comment) {
      const around = sort === 'newest' ? [comment, ...comments] : [...comments, comment];
      const more = { ...page, count: page.count + 1 };
      this.#show({ comments: around, fresh: comment.id, page: more }, 'head', 'list');
      this.#focus('.fresh');
    }
    if (notice === 'error') this.#tell('error', { status });
    else this.#tell('posted', { status: notice, id: comment?.id });
  }

  #onAct({ act, value }: DOMStringMap): void {
    if (act === 'reply' || act === 'cancel') {
      // A post on its way decides what the form becomes.
      if (this.#part('form')?.ariaBusy) return;
      this.#show({ form: { ...EMPTY_FORM, values: { ...this.#typed(), parent: value } } }, 'form');
      this.#onInput();
      this.#focus('textarea');
      return;
    }
    const sort = value === 'newest' ? 'newest' : 'oldest';
    const change: Partial<ThreadModel> = act === 'sort' ? { sort, comments: [], next: null } : {};
    this.#show({ ...change, state: 'loading' }, 'head', 'list');
    if (act === 'sort') this.#focus('[aria-current]');
    this.#loaded = this.#load();
  }

  #onInput(): void {
    const values = this.#typed();
    keepDraft(this.#settings.draft, values);
    const { length } = Array.from(values.body ?? '');
    const counter = this.#part('length');
    if (!counter) return;
    counter.textContent = length > LONGEST * 0.9 ? `${length} / ${LONGEST}` : '';
    counter.className = length > LONGEST ? 'wrong' : 'quiet';
  }

  /** What became of a post: said in the status line, errors beside the fields, focus where to go on. */
  #answer(form: FormModel): void {
    this.#show({ form }, 'form');
    const status = this.#part('status');
    const { className, childNodes } = element(Status({ form, words: this.#model.words }));
    if (status) status.className = className;
    status?.replaceChildren(...childNodes);
    this.#focus('[aria-invalid], .greenroom:not(:has([aria-invalid])) .status');
  }

  #typed(): FormModel['values'] {
    const data = new FormData(this.#root.querySelector('form') ?? undefined);
    const typed = ['name', 'body', 'parent'].map((field) => [field, data.get(field) || undefined]);
    return Object.fromEntries(typed);
  }

  #show(change: Partial<ThreadModel>, ...parts: (keyof typeof PARTS)[]): void {
    const model = { ...this.#model, ...change, clock: { now: Date.now() } };
    this.#model = model;
    for (const part of parts) this.#part(part)?.replaceWith(element(PARTS[part]({ model })));
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector(`[data-gr=${name}]`);
  }

  #focus(selector: string): void {
    this.#root.querySelector<HTMLElement>(selector)?.focus();
  }

  #tell(what: 'ready' | 'posted' | 'error', detail: object): void {
    this.dispatchEvent(new CustomEvent(`greenroom:${what}`, { detail, bubbles: true, composed: true }));
  }
}

/** The components are typed for the server, where they make strings; in this bundle they make nodes. */
function element(rendered: unknown): HTMLElement {
  if (rendered instanceof HTMLElement) return rendered;
  throw new TypeError('not built for the browser');
}
