/**
 * The guest's side for the browser: `public/embed.js` (the element), `public/embed-own.js` (what it loads for a guest's own
 * comments and for reports), `public/embed-door.js` (for who writes), `public/words/<lang>.json` and `<lang>-own.json` (what the two say) and
 * `public/embed.css` (`/embed` without it).
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { enOwn, enThread } from '../../src/thread/messages/en.ts';
import { WORDS } from '../../src/thread/messages/index.ts';
import type { Messages } from '../../src/thread/messages/messages.ts';
import { writeOutput } from './output.ts';
import type { Output } from './output.ts';
import { scopedCss } from './scoped-css.ts';

/** What a page pays for comments in any language, at most: bytes of script and words, gzipped. */
const EMBED_BUDGET = 14 * 1024;

const BROWSERS = ['es2022'];

/** Builds all of them below `root`; the last entry is the sum that a page may have to load, with its budget. */
export async function buildEmbed(root: string): Promise<readonly Output[]> {
  const own = await bundled(root, { entry: 'own-side.ts', format: 'esm', define: {} });
  const door = await bundled(root, { entry: 'door-side.ts', format: 'esm', define: {} });
  const stamp = createHash('sha256')
    .update(own)
    .update(door)
    .update(JSON.stringify(WORDS))
    .digest('hex')
    .slice(0, 8);
  const define = { STAMP: JSON.stringify(stamp) };
  const script = await bundled(root, { entry: 'index.ts', format: 'iife', define });
  const sheet = await writeOutput(root, 'public/embed.css', await pageSheet(root));
  const element = await writeOutput(root, 'public/embed.js', script);
  const ownSide = await writeOutput(root, 'public/embed-own.js', own);
  const doorSide = await writeOutput(root, 'public/embed-door.js', door);
  const languages = Object.values(WORDS);
  const words = await Promise.all(languages.map((each) => writeWords(root, each.lang, each, enThread)));
  const ownWords = await Promise.all(
    languages.map((each) => writeWords(root, `${each.lang}-own`, each, enOwn)),
  );
  const all = allIn(element, words);
  return [sheet, ...words, ...ownWords, ownSide, doorSide, element, all];
}

/** A script of embed/, minified. */
async function bundled(
  root: string,
  { entry, format, define }: Pick<BuildOptions, 'define'> & { entry: string; format: 'iife' | 'esm' },
): Promise<string> {
  const bundle = await build({
    entryPoints: [join(root, 'embed', entry)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: BROWSERS,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    alias: { 'hono/jsx/jsx-runtime': join(root, 'embed/jsx-dom.ts') },
    define,
    plugins: [cssAsText],
  });
  return bundle.outputFiles[0]?.text ?? '';
}

/** The words that the script of `english` uses. */
function writeWords(root: string, name: string, words: Messages, english: object): Promise<Output> {
  const used = Object.fromEntries(Object.entries(words).filter(([key]) => Object.hasOwn(english, key)));
  return writeOutput(root, `public/words/${name}.json`, JSON.stringify(used));
}

/** What the guest with the most words loads. */
function allIn(element: Output, words: readonly Output[]): Output {
  const most = words.reduce((one, other) => (other.gzipped > one.gzipped ? other : one));
  return {
    file: `${element.file} + ${most.file}`,
    bytes: element.bytes + most.bytes,
    gzipped: element.gzipped + most.gzipped,
    budget: EMBED_BUDGET,
  };
}

/** The thread below `.greenroom`, and what only our own pages need. */
async function pageSheet(root: string): Promise<string> {
  const minified = (name: string) => minifiedCss(join(root, `src/thread/${name}.css`));
  const [page, ...thread] = await Promise.all(['page', 'thread', 'form', 'own'].map(minified));
  return (await scopedCss(thread.join(''))) + page;
}

async function minifiedCss(path: string): Promise<string> {
  const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
  // esbuild leaves the values of custom properties as they are; no space in ours means anything.
  return code.trim().replaceAll(/(?<=--[\w-]+:) |(?<=,) (?=light-dark|#|inherit)/g, '');
}

/** The element adopts sheets as text: the same that the page links. */
const cssAsText: Plugin = {
  name: 'css-as-text',
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: await minifiedCss(path),
      loader: 'text',
    }));
  },
};
