/** A line of the report. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table, so that the report can be put into a document as it is. Nothing where there is no row. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  print(['', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}
