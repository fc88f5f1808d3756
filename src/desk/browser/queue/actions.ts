import { DONE } from '../../queue/done.ts';
import type { Cards } from './cards.ts';
import { post, type Result } from './post.ts';
import type { Toast } from './toast.ts';

/** As many are sent at once. */
const MOST = 100;

const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(DONE));

interface Done {
  readonly items: readonly string[];
  readonly cards: readonly HTMLElement[];
}

/** Sends what was decided, one request at a time, and keeps what can be taken back. */
export class Actions {
  readonly #cards: Cards;
  readonly #toast: Toast;
  #queue = Promise.resolve();
  #waiting = 0;
  readonly #done: Done[] = [];

  constructor(cards: Cards, toast: Toast) {
    this.#cards = cards;
    this.#toast = toast;
    // The request on its way arrives; what waits behind it would not.
    addEventListener('beforeunload', (event) => {
      if (this.#waiting > 0) event.preventDefault();
    });
  }

  /** The cards are gone at once; those that could not be changed come back and say why. */
  send(url: string, fields: URLSearchParams): void {
    const items = fields.getAll('item');
    const cards = items.map((item) => this.#cards.of(item)).filter((card) => card !== undefined);
    this.#cards.hide(cards);
    for (let i = 0; i < items.length; i += MOST) {
      const part = only(fields, items.slice(i, i + MOST));
      this.#then(() => this.#carryOut(url, part, cards));
    }
  }

  /** Takes back what was done last, once it has arrived. */
  undo(url: string, csrf: string): void {
    this.#then(async () => {
      const last = this.#done.pop();
      if (!last)
        return this.#toast.say('There is nothing to take back here. A comment’s page has its history.');
      const fields = new URLSearchParams();
      fields.set('csrf', csrf);
      fields.set('action', 'undo');
      const answer = await post<{ results: Result[] }>(url, only(fields, last.items));
      if ('failed' in answer) {
        this.#done.push(last);
        return this.#toast.say(answer.failed);
      }
      const back = last.cards.filter((card) => this.#tell(card, answer.ok.results, true));
      this.#cards.focus(back[0]);
      return this.#toast.say(back.length === 1 ? 'Taken back.' : `${back.length} taken back.`);
    });
  }

  #then(work: () => Promise<void>): void {
    this.#waiting += 1;
    this.#queue = this.#queue.then(work).finally(() => (this.#waiting -= 1));
  }

  async #carryOut(url: string, fields: URLSearchParams, all: readonly HTMLElement[]): Promise<void> {
    const items = new Set(fields.getAll('item'));
    const cards = all.filter((card) => items.has(card.dataset['item'] ?? ''));
    const answer = await post<{ results: Result[] }>(url, fields);
    if ('failed' in answer) {
      for (const card of cards) this.#cards.show(card, answer.failed);
      this.#cards.focus(cards[0]);
      return this.#toast.say(answer.failed);
    }
    const done = cards.filter((card) => this.#tell(card, answer.ok.results, false));
    const missed = cards.length - done.length;
    if (done.length > 0)
      this.#done.push({ items: done.map((card) => card.dataset['item'] ?? ''), cards: done });
    const what = done.length === 1 ? nameOf(done[0]) : `${done.length} comments`;
    const word = WORDS.get(fields.get('action') ?? '') ?? 'changed';
    return this.#toast.say(
      [
        done.length > 0 ? `${what} ${done.length === 1 ? 'was' : 'were'} ${word}.` : '',
        missed > 0 ? `${missed} not changed, see there.` : '',
      ]
        .join(' ')
        .trim(),
      done.length > 0 ? () => document.dispatchEvent(new Event('desk-undo')) : undefined,
    );
  }

  /** Was it done? A card that was not, or that was taken back, is shown. */
  #tell(card: HTMLElement, results: readonly Result[], isUndo: boolean): boolean {
    const [id] = (card.dataset['item'] ?? '').split('.');
    const result = results.find((one) => one.id === id);
    if (result?.item !== undefined) this.#cards.renew(card, result.item);
    const ok = result?.ok ?? false;
    if (!ok) this.#cards.show(card, result?.detail ?? '');
    else if (isUndo) this.#cards.show(card);
    return ok;
  }
}

/** The fields with these comments only. */
function only(fields: URLSearchParams, items: readonly string[]): URLSearchParams {
  const part = new URLSearchParams();
  for (const [name, value] of fields) if (name !== 'item') part.append(name, value);
  for (const item of items) part.append('item', item);
  return part;
}

const nameOf = (card: HTMLElement | undefined): string =>
  `The comment of “${card?.querySelector('h2')?.textContent.trim() ?? ''}”`;
