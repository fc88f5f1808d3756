/**
 * The guest's side for the browser: `public/embed.js` (the element), `public/embed-own.js` (what it loads for a guest's own
 * comments and for reports), `public/words/<lang>.json` and `<lang>-own.json` (what the two say in any language but English) and
 * `public/embed.css` (`/embed` without it).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import type { Plugin } from 'esbuild';
import { enOwn, enThread } from '../../src/thread/messages/en.ts';
import { WORDS } from '../../src/thread/messages/index.ts';
import type { Messages } from '../../src/thread/messages/messages.ts';
import { writeOutput } from './output.ts';
import type { Output } from './output.ts';
import { scopedCss } from './scoped-css.ts';

/** What a page pays for comments, at most: bytes of the script, gzipped. */
const EMBED_BUDGET = 16 * 1024;

const BROWSERS = ['es2022'];

/** Builds all of them below `root`; the last entry is the sum that a page may have to load. Throws when the script is over its budget. */
export async function buildEmbed(root: string): Promise<readonly Output[]> {
  const sheets = ['thread', 'form'].map((name) => minifiedCss(join(root, `src/thread/${name}.css`)));
  const css = (await Promise.all(sheets)).join('');
  const [script, own] = await Promise.all([
    bundled(root, css, 'index.ts', 'iife'),
    bundled(root, css, 'own-side.ts', 'esm'),
  ]);
  const sheet = await writeOutput(root, 'public/embed.css', await pageSheet(root, css));
  const element = await writeOutput(root, 'public/embed.js', script);
  const ownSide = await writeOutput(root, 'public/embed-own.js', own);
  // English is in the scripts.
  const { en: _, ...others } = WORDS;
  const words = await Promise.all(
    Object.values(others).map((each) => writeWords(root, each.lang, each, enThread)),
  );
  const ownWords = await Promise.all(
    Object.values(others).map((each) => writeWords(root, `${each.lang}-own`, each, enOwn)),
  );
  const all = allIn(element, words);
  if (element.gzipped > EMBED_BUDGET) {
    throw new Error(`${element.file}: ${element.gzipped} bytes gzipped, over the budget of ${EMBED_BUDGET}.`);
  }
  return [sheet, ...words, ...ownWords, ownSide, element, all];
}

/** A script of embed/, minified. */
async function bundled(root: string, css: string, entry: string, format: 'iife' | 'esm'): Promise<string> {
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
    plugins: [cssAsText(css)],
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
  };
}

/** The thread below `.greenroom`, and what only our own pages need. */
const pageSheet = async (root: string, css: string): Promise<string> =>
  (await scopedCss(css)) + (await minifiedCss(join(root, 'src/thread/page.css')));

async function minifiedCss(path: string): Promise<string> {
  const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
  return code.trim();
}

// One style sheet in both places: the element adopts the text that the page links.
function cssAsText(css: string): Plugin {
  return {
    name: 'css-as-text',
    setup(builder) {
      builder.onLoad({ filter: /\.css$/ }, () => ({ contents: css, loader: 'text' }));
    },
  };
}
