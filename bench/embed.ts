/**
 * `npm run bench:embed`: what the thread costs a publisher's page, in a real browser as slow as a cheap phone, next to the
 * same page without comments in the same run. Fails over its budgets: size, layout shift, third parties, cookies. No time
 * is asserted.
 */
import type { Browser } from 'playwright-core';
import { launch } from '../test/e2e/browser.ts';
import { startServer } from '../test/e2e/server.ts';
import { openPhone, type Visit } from './embed/phone.ts';
import { pageUrl, startPublisher } from './embed/publisher.ts';
import { columns, comparison, gzipped, kindOf, type Line, table } from './embed/report.ts';
import { type Frames, loadAll, scrollThrough } from './embed/scroll.ts';
import { seed } from './embed/seed.ts';
import { median } from './report.ts';

/** All that a reader loads beside the comments, gzipped. */
const MOST_BYTES = 14 * 1024;
const MOST_SHIFT = 0.01;
const MANY = 1000;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** A first visit and, where asked for, another with what the browser kept of it. */
async function visitsOf(browser: Browser, url: string, again: boolean): Promise<readonly Visit[]> {
  const phone = await openPhone(browser);
  try {
    const first = await phone.visit(url);
    return again ? [first, await phone.visit(url)] : [first];
  } finally {
    await phone.close();
  }
}

/** One after the other, since they share the processor. */
async function measure(browser: Browser, home: string, publisher: string): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const [bareName, bareUrl, pages] of cases(home, publisher)) {
    // oxlint-disable-next-line no-await-in-loop -- see above
    const [bare] = await visitsOf(browser, bareUrl, false);
    if (!bare) continue;
    lines.push({ name: bareName, visit: bare, bare });
    for (const { name, url, again = false } of pages) {
      // oxlint-disable-next-line no-await-in-loop -- see above
      const [first, second] = await visitsOf(browser, url, again);
      if (first) lines.push({ name, visit: first, bare });
      if (second) lines.push({ name: '  again, from cache', visit: second, bare });
    }
  }
  return lines;
}

interface Case {
  readonly name: string;
  readonly url: string;
  readonly again?: boolean;
}

/** Pages without comments, and the same with them. */
const cases = (home: string, publisher: string): readonly (readonly [string, string, readonly Case[]])[] => [
  [
    'article, no comments',
    `${publisher}/article`,
    [
      { name: 'article, 50 comments', url: `${publisher}/article-50`, again: true },
      { name: 'article, 1,000 comments', url: `${publisher}/article-1000` },
      { name: 'the same in Arabic', url: `${publisher}/article-ar` },
      { name: 'the demo page', url: `${home}/` },
    ],
  ],
  [
    'nothing but a heading',
    `${publisher}/alone-0`,
    [{ name: '50 comments below it', url: `${publisher}/alone-50` }],
  ],
  [
    'index of 50 articles',
    `${publisher}/index`,
    [{ name: 'with 50 counts', url: `${publisher}/index-counts` }],
  ],
];

/** Draws 1,000 comments and scrolls through them, and through as many plain paragraphs. */
async function longThread(browser: Browser, publisher: string): Promise<void> {
  const phone = await openPhone(browser);
  const plain = await scrollThrough(await phone.open(`${publisher}/long`));
  const page = await phone.open(`${publisher}/article-1000`);
  const times = await loadAll(page, MANY);
  const thread = await scrollThrough(page);
  await phone.close();
  const row = (name: string, { frames, longest, late }: Frames): string[] => [
    name,
    String(frames),
    longest.toFixed(0),
    String(late),
  ];
  say(
    `\n${times.length} times "more" until all ${MANY} are drawn: median ${median(times).toFixed(0)} ms, ` +
      `longest ${Math.max(...times).toFixed(0)} ms, network (fast) included.\n`,
  );
  say(
    columns([
      ['', 'frames in 3 s', 'longest ms', '> 50 ms'],
      row('1,000 plain paragraphs', plain),
      row('1,000 comments', thread),
    ]),
  );
}

/** Bytes that an English page loads of ours beside the comments, compressed as Cloudflare does at worst. */
async function allIn(lines: readonly Line[], home: string): Promise<number> {
  const page = lines.find(({ name }) => name === 'article, 50 comments');
  const urls = page?.visit.loaded.filter(
    (each) => kindOf(each, home) !== 'comments' && each.url.startsWith(home),
  );
  const sizes = await Promise.all((urls ?? []).map(({ url }) => gzipped(url)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What is over its budget, in words. */
function overBudget(
  lines: readonly Line[],
  home: string,
  publisher: string,
  bytes: number,
): readonly string[] {
  const over = lines.flatMap(({ name, visit }) => {
    const others = visit.loaded.filter(({ url }) => ![home, publisher].includes(new URL(url).origin));
    return [
      visit.shift > MOST_SHIFT ? `${name}: layout shift ${visit.shift.toFixed(4)} > ${MOST_SHIFT}` : '',
      others.length > 0 ? `${name}: asks ${others.map(({ url }) => url).join(', ')}` : '',
      visit.cookies > 0 ? `${name}: ${visit.cookies} cookies` : '',
    ];
  });
  return [bytes > MOST_BYTES ? `${bytes} bytes gzipped > ${MOST_BYTES}` : '', ...over].filter(
    (each) => each !== '',
  );
}

const started = performance.now();
const server = await startServer();
const home = server.origin;
const publisher = await startPublisher(home);
const browser = await launch();
try {
  await Promise.all([
    seed(home, pageUrl(50), 50),
    seed(home, pageUrl(MANY), MANY),
    seed(home, `${home}/`, 50),
  ]);
  say(`Comments are there after ${Math.round((performance.now() - started) / 1000)} s.`);
  const lines = await measure(browser, home, publisher.origin);
  say(
    '\nChromium, 390 x 844, processor 4 times slower, slow 4G (DevTools). KB as they came over the wire, gzipped, with headers.',
  );
  say(
    'CLS: all shifts while the page loads and is scrolled to its end. Busy: the main thread, until all is at rest.\n',
  );
  say(table(lines, home));
  await longThread(browser, publisher.origin);
  const bytes = await allIn(lines, home);
  say(
    `\n${comparison(bytes)}\nOthers: figures of issue 6, script and style compressed, without the comments.`,
  );
  say(`Who begins to write loads ${await gzipped(`${home}/embed-door.js`)} bytes more, once.`);
  say(
    `Who comes back to comments of one’s own loads ${await gzipped(`${home}/embed-own.js`)} bytes more, once.`,
  );
  const over = overBudget(lines, home, publisher.origin, bytes);
  for (const each of over) say(`OVER BUDGET  ${each}`);
  if (over.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  publisher.stop();
  await server.stop();
}
say(`Took ${Math.round((performance.now() - started) / 1000)} s.`);
