import { fileURLToPath } from 'node:url';
import { STEM_MARK } from './comments.ts';
import type { Model } from './models.ts';

const FOLDER = new URL('../../src/moderation/wording/weights/', import.meta.url);

/** The file of a list. */
export function pathOf(name: string): string {
  return fileURLToPath(new URL(`${name}.ts`, FOLDER));
}

function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Heaviest first, so that what matters is read first. */
function linesOf(points: readonly (readonly [key: string, value: number])[]): string {
  return points
    .map(([key, value]) => [key, value.toFixed(2)] as const)
    .toSorted(([one, a], [other, b]) => Number(b) - Number(a) || (one < other ? -1 : 1))
    .map(([key, value]) => `${key} ${value}`)
    .join('\n');
}

const isStem = ([key]: readonly [key: string, value: number]): boolean => key.endsWith(STEM_MARK);

/** A list as a module. */
export function listOf({ name, dimension, languages }: Model, points: ReadonlyMap<string, number>): string {
  const weighty = [...points].filter(([, value]) => value !== 0);
  const stems = weighty.filter(isStem).map(([key, value]) => [key.slice(0, -1), value] as const);
  const words = weighty.filter((one) => !isStem(one));
  return `import type { WeightList } from '../weights.ts';

/**
 * Written by \`npm run fit\`, then reviewed: points of ${dimension} that a word adds to a comment in
 * ${languages?.join(', ') ?? 'any language'}. Own statistics over the labelled comments that docs/accuracy.md names.
 */
export const ${camel(name)}: WeightList = {
  words: \`${linesOf(words)}\`,
  stems: \`${linesOf(stems)}\`,
};
`;
}

/** The module that names all lists. */
export function indexOfLists(names: readonly string[]): string {
  const imports = names.map((name) => `import { ${camel(name)} } from './${name}.ts';`).join('\n');
  const entries = names
    .map((name) => `  ${/\W/.test(name) ? `'${name}'` : name}: ${camel(name)},`)
    .join('\n');
  return `import type { WeightList } from '../weights.ts';
${imports}

/** Lists by name: the dimension, and for toxicity the language. Written by \`npm run fit\`. */
export const LISTS: Readonly<Record<string, WeightList>> = {
${entries}
};
`;
}
