/**
 * `npm run build`: everything in public/ that is made, not written. One line per file. With `--budgets`, as tests run it,
 * it fails where one is over its budget; without, as `wrangler dev` runs it at each change, it says so and goes on.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDesk } from './build/desk.ts';
import { buildEmbed } from './build/embed.ts';
import { buildOpenApi } from './build/openapi.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const outputs = [...(await buildEmbed(root)), ...(await buildDesk(root)), await buildOpenApi(root)];
for (const { file, bytes, gzipped, budget = Infinity } of outputs) {
  const isOver = gzipped > budget;
  process.stdout.write(
    `${file} ${bytes} bytes, ${gzipped} gzipped${isOver ? `: OVER ITS BUDGET of ${budget}` : ''}\n`,
  );
  if (isOver && process.argv.includes('--budgets')) process.exitCode = 1;
}
