import { AND_GUEST, DONE } from '../../queue/done.ts';
import type { Cards } from './cards.ts';
import { post, type Result } from './post.ts';
import type { Toast } from './toast.ts';

/** As many are sent at once. */
const MOST = 100;

const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(DONE));
const GUESTS: ReadonlyMap<string, string> = new Map(Object.entries(AND_GUEST));

/** What a moderator decided in one go. */
interface Decision {
  /** The form's fields without the comments. */
  readonly fields: URLSearchParams;
  readonly cards: readonly HTMLElement[];
}

/**
 * Sends what was decided: one request at a time, with all that waits and says the same. The cards are gone at once; those
 * that could not be changed come back and say why.
 */
export class Actions {
  readonly #url: string;
  readonly #cards: Cards;
  readonly #toast: Toast;
  /** Decided, not on its way yet. */
  #waiting: Decision[] = [];
  #isSending = false;
  /** Cards by decision, the newest last: what can be taken back. */
  readonly #done: HTMLElement[][] = [];

  constructor(url: string, cards: Cards, toast: Toast) {
    this.#url = url;
    this.#cards = cards;
    this.#toast = toast;
    addEventListener('beforeunload', (event) => {
      if (this.#waiting.length > 0) event.preventDefault();
    });
    // Whoever leaves anyway has decided all the same.
    addEventListener('pagehide', () => {
      for (let next = this.#take(); next.length > 0; next = this.#take()) void this.#post(next);
    });
  }

  send(fields: URLSearchParams): void {
    const items = fields.getAll('item');
    fields.delete('item');
    const cards = items.map((item) => this.#cards.of(item)).filter((card) => card !== undefined);
    this.#cards.hide(cards);
    for (let at = 0; at < cards.length; at += MOST) {
      this.#waiting.push({ fields, cards: cards.slice(at, at + MOST) });
    }
    void this.#work();
  }

  /** Takes back what was decided last: what was not sent yet is not sent. */
  async undo(csrf: string): Promise<void> {
    const unsent = this.#waiting.pop();
    if (unsent) return this.#back(unsent.cards);
    // oxlint-disable-next-line no-await-in-loop -- until the one on its way has arrived
    while (this.#isSending) await new Promise((resolve) => setTimeout(resolve, 50));
    this.#isSending = true;
    await this.#takeBack(csrf);
    this.#isSending = false;
    void this.#work();
  }

  async #takeBack(csrf: string): Promise<void> {
    const cards = this.#done.pop();
    if (!cards) {
      return this.#toast.say('There is nothing to take back here. A comment’s page has its history.');
    }
    const fields = new URLSearchParams({ csrf, action: 'undo' });
    const answer = await this.#post([{ fields, cards }]);
    if ('failed' in answer) {
      this.#done.push(cards);
      return this.#toast.say(answer.failed);
    }
    return this.#back(cards.filter((card) => this.#learn(card, answer.ok.results)));
  }

  #back(cards: readonly HTMLElement[]): void {
    for (const card of cards) this.#cards.show(card);
    this.#cards.focus(cards[0]);
    this.#toast.say(cards.length === 1 ? 'Taken back.' : `${cards.length} taken back.`);
  }

  async #work(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    for (let next = this.#take(); next.length > 0; next = this.#take()) {
      // oxlint-disable-next-line no-await-in-loop -- one request at a time
      await this.#carryOut(next);
    }
    this.#isSending = false;
  }

  /** What goes into the next request: the first that waits, and those behind it that say the same. */
  #take(): Decision[] {
    const [first] = this.#waiting;
    if (!first) return [];
    let room = MOST;
    const other = this.#waiting.findIndex(({ fields, cards }) => {
      room -= cards.length;
      return room < 0 || fields.toString() !== first.fields.toString();
    });
    return this.#waiting.splice(0, other === -1 ? this.#waiting.length : other);
  }

  #post(decisions: readonly Decision[]) {
    const fields = new URLSearchParams(decisions[0]?.fields);
    for (const { cards } of decisions) {
      for (const card of cards) fields.append('item', card.dataset['item'] ?? '');
    }
    return post<{ results: Result[] }>(this.#url, fields);
  }

  async #carryOut(decisions: readonly Decision[]): Promise<void> {
    const all = decisions.flatMap(({ cards }) => cards);
    const answer = await this.#post(decisions);
    if ('failed' in answer) {
      for (const card of all) this.#cards.show(card, answer.failed);
      this.#cards.focus(all[0]);
      return this.#toast.say(answer.failed);
    }
    const done = decisions.map(({ cards }) => cards.filter((card) => this.#learn(card, answer.ok.results)));
    this.#done.push(...done.filter((cards) => cards.length > 0));
    const [first, ...more] = done.flat();
    const fields = decisions[0]?.fields;
    const guest = GUESTS.get(fields?.get('standing') ?? '') ?? '';
    const word = `${WORDS.get(fields?.get('action') ?? '') ?? 'changed'}${guest}`;
    const missed = all.length - done.flat().length;
    return this.#toast.say(
      [
        first &&
          (more.length === 0 ? `${nameOf(first)} was ${word}.` : `${more.length + 1} comments were ${word}.`),
        missed > 0 && `${missed} not changed: see there.`,
      ]
        .filter(Boolean)
        .join(' '),
      first !== undefined,
    );
  }

  /** Was it done? Either way the card's forms speak of the comment as it is now; one that was not changed is shown. */
  #learn(card: HTMLElement, results: readonly Result[]): boolean {
    const [id] = (card.dataset['item'] ?? '').split('.');
    const result = results.find((one) => one.id === id);
    if (result?.item !== undefined) this.#cards.renew(card, result.item);
    if (result?.ok) return true;
    this.#cards.show(card, result?.detail ?? '');
    if (result?.status !== undefined) this.#cards.mark(card, result.status);
    return false;
  }
}

const nameOf = (card: HTMLElement): string =>
  `The comment of “${card.querySelector('h2')?.textContent.trim() ?? ''}”`;
