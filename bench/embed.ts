/**
 * `npm run bench:embed`: what the thread costs a publisher's page, in a real browser as slow as a cheap phone, next to the
 * same page without comments in the same run. Fails over its budgets: size, layout shift, third parties, cookies. No time
 * is asserted.
 */
import type { Browser } from 'playwright-core';
import { launch } from '../test/e2e/browser.ts';
import { startServer } from '../test/e2e/server.ts';
import { openPhone, type Phone, type Visit } from './embed/phone.ts';
import { pageUrl, startPublisher } from './embed/publisher.ts';
import { columns, comparison, gzipped, type Line, ours, table } from './embed/report.ts';
import { type Frames, loadAll, scrollThrough } from './embed/scroll.ts';
import { seed } from './embed/seed.ts';
import { median } from './report.ts';

/** All that the element loads beside the comments, gzipped. */
const MOST_BYTES = 14 * 1024;
const MOST_SHIFT = 0.01;
const MANY = 1000;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** A first visit, and another with what the browser kept of it. */
async function coldAndWarm(browser: Browser, url: string): Promise<readonly [Visit, Visit]> {
  const phone = await openPhone(browser);
  try {
    return [await phone.visit(url), await phone.visit(url)];
  } finally {
    await phone.close();
  }
}

async function visits(browser: Browser, home: string, publisher: string): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const compare = async (bareName: string, bareUrl: string, pages: readonly (readonly [string, string])[]) => {
    const [bare] = await coldAndWarm(browser, bareUrl);
    lines.push({ name: bareName, visit: bare, bare });
    for (const [name, url] of pages) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time: they share the processor
      const [cold, warm] = await coldAndWarm(browser, url);
      lines.push({ name, visit: cold, bare }, { name: '  again, from cache', visit: warm, bare });
    }
  };
  await compare('article, no comments', `${publisher}/article`, [
    ['article, 50 comments', `${publisher}/article-50`],
    ['article, 1,000 comments', `${publisher}/article-1000`],
    ['the demo page', `${home}/`],
  ]);
  await compare('nothing but a heading', `${publisher}/alone-0`, [['50 comments below it', `${publisher}/alone-50`]]);
  await compare('index of 50 articles', `${publisher}/index`, [['with 50 counts', `${publisher}/index-counts`]]);
  return lines;
}

/** Draws 1,000 comments and scrolls through them, and through as many plain paragraphs. */
async function longThread(browser: Browser, publisher: string): Promise<void> {
  const open = async (url: string, work: (phone: Phone) => Promise<void>): Promise<void> => {
    const phone = await openPhone(browser);
    try {
      await phone.unthrottle();
      await phone.visit(url);
      await work(phone);
    } finally {
      await phone.close();
    }
  };
  const rows: string[][] = [['', 'frames in 3 s', 'longest ms', '> 50 ms']];
  const row = (name: string, { frames, longest, late }: Frames) =>
    rows.push([name, String(frames), longest.toFixed(0), String(late)]);
  await open(`${publisher}/long`, async ({ page }) => void row('1,000 plain paragraphs', await scrollThrough(page)));
  let times: readonly number[] = [];
  await open(`${publisher}/article-1000`, async ({ page }) => {
    times = await loadAll(page, MANY);
    row('1,000 comments', await scrollThrough(page));
  });
  say(
    `\n${times.length} times "more" until all ${MANY} are drawn: median ${median(times).toFixed(0)} ms, ` +
      `longest ${Math.max(...times).toFixed(0)} ms, network included.\n\n${columns(rows)}`,
  );
}

/** What is over its budget, in words. */
function overBudget(lines: readonly Line[], home: string, publisher: string, bytes: number): readonly string[] {
  const over = lines.flatMap(({ name, visit }) => {
    const others = visit.loaded.filter(({ url }) => ![home, publisher].includes(new URL(url).origin));
    return [
      visit.shift > MOST_SHIFT ? `${name}: layout shift ${visit.shift.toFixed(4)} > ${MOST_SHIFT}` : '',
      others.length > 0 ? `${name}: asks ${others.map(({ url }) => url).join(', ')}` : '',
      visit.cookies > 0 ? `${name}: ${visit.cookies} cookies` : '',
    ];
  });
  return [bytes > MOST_BYTES ? `${bytes} bytes gzipped > ${MOST_BYTES}` : '', ...over].filter((each) => each !== '');
}

const started = performance.now();
const server = await startServer();
const home = server.origin;
const publisher = await startPublisher(home);
const browser = await launch();
try {
  await Promise.all([seed(home, pageUrl(50), 50), seed(home, pageUrl(MANY), MANY), seed(home, `${home}/`, 50)]);
  say(`Comments are there after ${Math.round((performance.now() - started) / 1000)} s.`);
  const lines = await visits(browser, home, publisher.origin);
  say('\nChromium, 390 x 844, processor 4 times slower, slow 4G (DevTools). KB as they came over the wire, gzipped, with headers.');
  say('CLS: all shifts while the page loads and is scrolled to its end. Busy: the main thread, until all is at rest.\n');
  say(table(lines, home));
  await longThread(browser, publisher.origin);
  const code = new Set(
    lines.flatMap(({ visit }) => visit.loaded.map(({ url }) => url)).filter((url) => url.startsWith(home) && !url.startsWith(`${home}/v1/`) && url !== `${home}/`),
  );
  void code;
  void ours;
  const bytes = await gzipped(`${home}/embed.js`);
  say(`\n${comparison(bytes)}\nOthers: figures of issue 6, script and style compressed, without the comments.`);
  const over = overBudget(lines, home, publisher.origin, bytes);
  for (const each of over) say(`OVER BUDGET  ${each}`);
  if (over.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  publisher.stop();
  await server.stop();
}
say(`Took ${Math.round((performance.now() - started) / 1000)} s.`);
