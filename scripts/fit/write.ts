import { fileURLToPath } from 'node:url';
import type { Model } from './models.ts';

const FOLDER = new URL('../../src/moderation/wording/weights/', import.meta.url);
const PER_POINT = 100;
const A_LINE = 8;

/** The file of a list. */
export function pathOf(name: string): string {
  return fileURLToPath(new URL(`${name}.ts`, FOLDER));
}

function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A list as a module: heaviest first, so that what matters is read first. */
export function listOf({ name, dimension, languages }: Model, points: ReadonlyMap<string, number>): string {
  const weighty = [...points]
    .map(([key, value]) => [key, Math.round(value * PER_POINT)] as const)
    .filter(([, value]) => value !== 0)
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const lines: string[] = [];
  for (let at = 0; at < weighty.length; at += A_LINE) {
    lines.push(
      weighty
        .slice(at, at + A_LINE)
        .map(([key, value]) => `${key} ${value}`)
        .join(', '),
    );
  }
  return `/**
 * Written by \`npm run fit\`, then reviewed. Hundredths of a point of ${dimension} that a word (or, with \u2026, a beginning) adds
 * to a comment in ${languages?.join(', ') ?? 'any language'}; own statistics over the labelled comments that docs/accuracy.md names.
 */
export const ${camel(name)} = \`
${lines.join('\n')}
\`;
`;
}

/** The module that names all lists. */
export function indexOfLists(names: readonly string[]): string {
  const imports = names.map((name) => `import { ${camel(name)} } from './${name}.ts';`).join('\n');
  const entries = names
    .map((name) => `  ${/\W/.test(name) ? `'${name}'` : name}: ${camel(name)},`)
    .join('\n');
  return `${imports}

/** Lists by name: the dimension, and for toxicity the language. Written by \`npm run fit\`. */
export const LISTS: Readonly<Record<string, string>> = {
${entries}
};
`;
}
