/** `npm run build`: everything in public/ that is made, not written. One line per file. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDesk } from './build/desk.ts';
import { buildEmbed } from './build/embed.ts';
import { buildOpenApi } from './build/openapi.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const outputs = [...(await buildEmbed(root)), ...(await buildDesk(root)), await buildOpenApi(root)];
for (const { file, bytes, gzipped } of outputs) {
  process.stdout.write(`${file} ${bytes} bytes, ${gzipped} gzipped\n`);
}
