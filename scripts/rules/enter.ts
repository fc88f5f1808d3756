/** Enters a rule into src/moderation/rules/index.ts: an import among the imports, a name under its heading. */
import type { Order } from './order.ts';

const IMPORT = /^import \{ \w+ \} from '\.\/([^']+)';$/;
const HEADING = /^ {2}\/\/ (\w+)$/;

/** Imports are sorted by path. */
function withImport(lines: readonly string[], { constant, folder, file }: Order): readonly string[] {
  const path = `${folder}/${file}.ts`;
  const paths = lines.map((line) => IMPORT.exec(line)?.[1]);
  const later = paths.findIndex((other) => other !== undefined && other > path);
  const at = later < 0 ? paths.findLastIndex((other) => other !== undefined) + 1 : later;
  return lines.toSpliced(at, 0, `import { ${constant} } from './${path}';`);
}

/** Last under its heading; under a new one in front of the composites where the folder has none. */
function withName(lines: readonly string[], { constant, folder }: Order): readonly string[] {
  const headings = lines.map((line) => HEADING.exec(line)?.[1]);
  const own = headings.indexOf(folder);
  if (own < 0) {
    return lines.toSpliced(headings.indexOf('composites'), 0, `  // ${folder}`, `  ${constant},`);
  }
  const next = lines.findIndex((line, at) => at > own && (headings[at] !== undefined || line === '];'));
  return lines.toSpliced(next, 0, `  ${constant},`);
}

/** The index with the rule in it. */
export function enter(index: string, order: Order): string {
  return withName(withImport(index.split('\n'), order), order).join('\n');
}

/** Whether the index knows a constant of this name already. */
export function isNamed(index: string, { constant }: Order): boolean {
  return index.includes(`{ ${constant} }`);
}
