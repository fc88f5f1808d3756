/** A search box with `data-filter="ID"` leaves those rows of the table that hold what is typed. It is hidden until it works. */
export function filters(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-filter]')) {
    const id = box.dataset['filter'] ?? '';
    const rows = [...document.querySelectorAll<HTMLTableRowElement>(`#${CSS.escape(id)} tbody tr`)];
    const texts = rows.map((row) => row.textContent.toLowerCase());
    const count = document.querySelector(`[data-filter-count="${CSS.escape(id)}"]`);
    box.closest('[hidden]')?.removeAttribute('hidden');
    box.addEventListener('input', () => {
      const words = box.value.toLowerCase().split(/\s+/);
      rows.forEach((row, i) => (row.hidden = !words.every((word) => texts[i]?.includes(word))));
      if (count) count.textContent = `${rows.filter(({ hidden }) => !hidden).length} of ${rows.length}`;
    });
    // Enter would save the form around it.
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
  }
}
