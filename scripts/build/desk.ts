/** The moderators' side for the browser: `public/desk.css` and `public/desk.js`. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { writeOutput } from './output.ts';
import type { Output } from './output.ts';

const BROWSERS = ['es2022'];

/** Builds both files below `root`. Style sheets are joined by name, an area's own after those of the whole desk. */
export async function buildDesk(root: string): Promise<readonly Output[]> {
  const own = globSync('src/desk/*.css', { cwd: root }).toSorted();
  const areas = globSync('src/desk/*/*.css', { cwd: root }).toSorted();
  const texts = await Promise.all([...own, ...areas].map((sheet) => readFile(join(root, sheet), 'utf8')));
  const { code } = await transform(texts.join('\n'), { loader: 'css', minify: true });
  const bundle = await build({
    entryPoints: [join(root, 'src/desk/browser/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: BROWSERS,
    charset: 'utf8',
    legalComments: 'none',
  });
  return [
    await writeOutput(root, 'public/desk.css', code.trim()),
    await writeOutput(root, 'public/desk.js', bundle.outputFiles[0]?.text ?? ''),
  ];
}
