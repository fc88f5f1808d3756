/** A form, or the button that sends it, with `data-confirm` asks before it is sent. */
export function confirmations(): void {
  document.addEventListener('submit', (event) => {
    const question = [event.submitter, event.target]
      .map((element) => (element instanceof HTMLElement ? element.dataset['confirm'] : undefined))
      .find((text) => text !== undefined);
    if (question !== undefined && !confirm(question)) event.preventDefault();
  });
}
