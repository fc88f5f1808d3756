/**
 * What is made of the engine's sources and committed with them: the lists in the form that loads fast, and the rule
 * set's version, a content hash over everything below src/moderation, so that it changes exactly when a rule, weight,
 * list or the way they are added up changes.
 *
 *   node scripts/ruleset.ts           exits 1 where a committed file is stale
 *   node scripts/ruleset.ts --write   writes src/moderation/lexicon/compiled.ts and src/moderation/ruleset-version.ts
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LISTS } from '../src/moderation/lexicon/lists.ts';
import { isPart } from '../src/moderation/lexicon/parts.ts';
import { compiledModule } from './lexicon/generated.ts';

/** Year and month for people; raised by hand with a release. */
const RELEASE = '2026.11';
const LEXICON = 'lexicon/compiled.ts';
const PARTS = 'lexicon/compiled-parts.ts';
const VERSION = 'ruleset-version.ts';
const folder = fileURLToPath(new URL('../src/moderation/', import.meta.url));

/** The version that the files as they are now should have. */
function currentRuleset(): string {
  const hash = createHash('sha256');
  const paths = globSync('**/*.ts', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  for (const path of paths.filter((name) => name !== VERSION).toSorted()) {
    // Line ends as LF: a checkout on Windows has the same rules.
    const content = readFileSync(folder + path, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${path}\0${content}\0`);
  }
  return `${RELEASE}-${hash.digest('hex').slice(0, 12)}`;
}

/** What is generated, in the order in which it is: the version is a hash of the lexicon too. */
const GENERATED: readonly (readonly [path: string, content: () => string])[] = [
  [LEXICON, () => compiledModule(LISTS.filter(({ kind }) => !isPart(kind)))],
  [PARTS, () => compiledModule(LISTS.filter(({ kind }) => isPart(kind)))],
  [
    VERSION,
    () =>
      `// Written by scripts/ruleset.ts. Do not edit.\nexport const RULESET_VERSION = '${currentRuleset()}';\n`,
  ],
];

function isStale(path: string, content: string): boolean {
  return (
    !existsSync(folder + path) || readFileSync(folder + path, 'utf8').replaceAll('\r\n', '\n') !== content
  );
}

function main(): void {
  if (process.argv.includes('--write')) {
    for (const [path, content] of GENERATED) writeFileSync(folder + path, content());
    return;
  }
  const stale = GENERATED.filter(([path, content]) => isStale(path, content())).map(([path]) => path);
  if (stale.length === 0) return;
  const files = stale.map((path) => `src/moderation/${path}`).join(' and ');
  process.stderr.write(`src/moderation has changed: run \`npm run ruleset\` and commit ${files}\n`);
  process.exitCode = 1;
}

if (import.meta.main) main();
