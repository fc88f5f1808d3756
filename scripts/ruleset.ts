/**
 * The rule set's version: a content hash over everything below src/moderation, so that it changes exactly when a rule,
 * weight, list or the way they are added up changes.
 *
 *   node scripts/ruleset.ts           exits 1 where the committed version is stale
 *   node scripts/ruleset.ts --write   writes src/moderation/ruleset-version.ts
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Year and month for people; raised by hand with a release. */
const RELEASE = '2026.11';
const GENERATED = 'ruleset-version.ts';
const folder = fileURLToPath(new URL('../src/moderation/', import.meta.url));

/** The version that the files as they are now should have. */
export function currentRuleset(): string {
  const hash = createHash('sha256');
  const paths = globSync('**/*.ts', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  for (const path of paths.filter((name) => name !== GENERATED).toSorted()) {
    // Line ends as LF: a checkout on Windows has the same rules.
    const content = readFileSync(folder + path, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${path}\0${content}\0`);
  }
  return `${RELEASE}-${hash.digest('hex').slice(0, 12)}`;
}

function generated(version: string): string {
  return `// Written by scripts/ruleset.ts. Do not edit.\nexport const RULESET_VERSION = '${version}';\n`;
}

function main(): void {
  const wanted = generated(currentRuleset());
  if (process.argv.includes('--write')) {
    writeFileSync(folder + GENERATED, wanted);
  } else if (readFileSync(folder + GENERATED, 'utf8') !== wanted) {
    process.stderr.write(
      'src/moderation has changed: run `npm run ruleset` and commit src/moderation/ruleset-version.ts\n',
    );
    process.exitCode = 1;
  }
}

if (import.meta.main) main();
