/** `npm run build`: everything in public/ that is made, not written. One line per file. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEmbed } from './build/embed.ts';
import { buildOpenApi } from './build/openapi.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

for (const { file, bytes, gzipped } of [...(await buildEmbed(root)), await buildOpenApi(root)]) {
  process.stdout.write(`${file} ${bytes} bytes, ${gzipped} gzipped\n`);
}
