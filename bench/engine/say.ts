/** A line to the terminal. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Columns: the first to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = widths.map((width, column) =>
      column === 0 ? (line[0] ?? '').padEnd(width) : (line[column] ?? '').padStart(width),
    );
    say(`  ${cells.join('  ').trimEnd()}`);
  }
}
