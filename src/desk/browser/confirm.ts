/** A form with `data-confirm` asks before it is sent. */
export function confirmations(): void {
  document.addEventListener('submit', (event) => {
    const question = event.target instanceof HTMLFormElement ? event.target.dataset['confirm'] : undefined;
    if (question !== undefined && !confirm(question)) event.preventDefault();
  });
}
