/** The cards of the list, as they are shown. */

/** So few are left when the next page is fetched. */
const FEW = 6;

export class Cards {
  readonly #root: HTMLElement;
  readonly #box: HTMLElement;
  #isLoading = false;
  /** The one that had the focus last. */
  #last: HTMLElement | undefined;

  constructor(root: HTMLElement, box: HTMLElement) {
    this.#root = root;
    this.#box = box;
    box.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) this.#last = target.closest('article') ?? undefined;
    });
  }

  shown(): HTMLElement[] {
    return [...this.#box.querySelectorAll<HTMLElement>(':scope > article:not([hidden])')];
  }

  of(item: string): HTMLElement | undefined {
    return this.#box.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`) ?? undefined;
  }

  /** The one that keys act on: with the focus, or the last that had it. */
  current(): HTMLElement | undefined {
    const focused = document.activeElement?.closest('article');
    const card = focused instanceof HTMLElement ? focused : this.#last;
    return card && this.#box.contains(card) && !card.hidden ? card : undefined;
  }

  focus(card: HTMLElement | undefined): void {
    if (!card) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: card.offsetHeight > window.innerHeight ? 'start' : 'nearest' });
  }

  move(by: 1 | -1): void {
    const shown = this.shown();
    const current = this.current();
    this.focus(current ? shown[shown.indexOf(current) + by] : shown[0]);
  }

  /** Takes cards out of sight; the focus goes to the next one. */
  hide(cards: readonly HTMLElement[]): void {
    const shown = this.shown();
    const at = shown.findIndex((card) => cards.includes(card));
    const hadFocus = cards.some((card) => card.contains(document.activeElement));
    for (const card of cards) {
      card.hidden = true;
      for (const details of card.querySelectorAll<HTMLDetailsElement>('.reasons[open]')) details.open = false;
      const box = card.querySelector<HTMLInputElement>('[form="selected"]');
      if (box) box.checked = false;
    }
    const left = this.shown();
    if (hadFocus) this.focus(left.find((card) => shown.indexOf(card) > at) ?? left.at(-1));
    this.#settle(-cards.length);
    void this.#fill();
  }

  /** Brings a card back, with what there is to say about it. */
  show(card: HTMLElement, words = ''): void {
    if (card.hidden) this.#settle(1);
    card.hidden = false;
    const said = card.querySelector('.said');
    if (said) said.textContent = words;
  }

  /** From now on the card's forms speak of the comment as it is. */
  renew(card: HTMLElement, item: string): void {
    card.dataset['item'] = item;
    for (const input of card.querySelectorAll<HTMLInputElement>('[name="item"]')) input.value = item;
  }

  /** The card's badge says what somebody else has made of the comment. */
  mark(card: HTMLElement, status: string): void {
    const badge = card.querySelector('.facts .badge');
    if (!badge || badge.textContent === status) return;
    badge.className = 'badge';
    badge.textContent = status;
  }

  /** The list's count moves with what is taken out of it. */
  #settle(by: number): void {
    const count = document.querySelector(`[data-tally="${this.#root.dataset['queue']}"]`);
    const before = Number(count?.textContent.replaceAll(/\D/g, ''));
    if (count) count.textContent = Math.max(0, before + by).toLocaleString('en');
    const end = this.#root.querySelector<HTMLElement>('[data-end]');
    if (end) end.hidden = this.shown().length > 0 || this.#next() !== null;
  }

  #next(): HTMLAnchorElement | null {
    return this.#root.querySelector('a[data-next]');
  }

  /** Appends the next page where few cards are left. What fails here is still a link. */
  async #fill(): Promise<void> {
    const next = this.#next();
    if (!next || this.#isLoading || this.shown().length > FEW) return;
    this.#isLoading = true;
    try {
      const response = await fetch(`${next.href}&fragment=1`, { headers: { accept: 'text/html' } });
      if (!response.ok || response.redirected) return;
      const page = document.createElement('template');
      // Markup of our own server, which escapes all that guests wrote; there are no scripts in it, and none would run.
      page.innerHTML = await response.text();
      for (const card of page.content.querySelectorAll('article')) {
        if (document.querySelector(`#${card.id}`)) continue;
        card.classList.add('new');
        this.#box.append(card);
      }
      const after = page.content.querySelector('a[data-next]');
      if (after) next.replaceWith(after);
      else next.remove();
      if (document.activeElement === document.body) this.focus(this.shown()[0]);
    } finally {
      this.#isLoading = false;
      this.#settle(0);
    }
  }
}
