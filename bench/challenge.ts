/**
 * `npm run bench:challenge`: how long the proof of work takes, in Chromium, at each level, on this machine and slowed down four and six times.
 * That is how Lighthouse stands for a phone of the middle (4) and a cheap one (6) on a laptop; on a slow machine the figures are too high.
 * Real challenges are solved by the element's own solver on the page's thread, as the browser slows down no other; a worker is as
 * fast as the first line. Takes a minute.
 */
import { createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { MOST_COUNTERS } from '../src/comments/door/difficulty.ts';
import { newProof } from '../src/comments/door/proof-of-work.ts';
import { hunt } from '../embed/hunt.ts';
import { launch } from '../test/e2e/browser.ts';
import { median } from './report.ts';

const SLOWDOWNS = [1, 4, 6];
/** Real challenges for each slowdown. */
const CHALLENGES = 7;
/** Counters by which the speed is measured. */
const COUNTERS = 400_000;
/** Digests by which WebCrypto's speed is measured. */
const DIGESTS = 10_000;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const seconds = (value: number): string => `${value.toFixed(2)} s`;

/** WebCrypto, and what ALTCHA's widget makes of it, are for secure pages only: this is one. */
async function startPage(): Promise<{ url: string; stop: () => Promise<unknown> }> {
  const server = createServer(
    (_, response) => void response.setHeader('content-type', 'text/html').end('<p>'),
  );
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  return { url: `http://127.0.0.1:${port}/`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

const wordsOf = (hex: string): number[] =>
  Array.from(hex.match(/.{8}/g) ?? [], (word) => Number.parseInt(word, 16) | 0);

/** Seconds in which the page tries so many counters: all of them where `prefix` is none that is found. */
async function timeOf(
  page: Page,
  salt: string,
  nonce: string,
  prefix: string,
  count: number,
): Promise<number> {
  const quarry = { words: wordsOf(salt + nonce), prefix: wordsOf(prefix) };
  const text = `(() => { const from = performance.now(); const found = (${hunt.toString()})(${JSON.stringify(quarry)}, 0, ${count});
    return [performance.now() - from, found === null]; })()`;
  const [took, isMissing] = await page.evaluate<[number, boolean]>(text);
  if (isMissing !== (prefix === NOWHERE)) throw new Error('the solver is wrong');
  return took / 1000;
}

const NOWHERE = '0'.repeat(32);

/** Seconds for one real challenge of a calm day. */
async function solve(page: Page): Promise<number> {
  const place = { siteId: 'demo', nonce: 'nonce', webhookSecret: 'whsec_bench', now: Date.now() };
  const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const { salt, nonce, keyPrefix } = (await newProof(place, 'calm', random)).parameters;
  return timeOf(page, salt, nonce, keyPrefix, MOST_COUNTERS.calm);
}

/** Digests a second as ALTCHA's widget makes them: a promise each. */
async function digestsOf(page: Page): Promise<number> {
  const took = await page.evaluate(async (count) => {
    const message = new Uint8Array(36);
    const from = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- As it does.
    for (let n = 0; n < count; n++) await crypto.subtle.digest('SHA-256', message);
    return performance.now() - from;
  }, DIGESTS);
  return DIGESTS / (took / 1000);
}

async function measure(browser: Browser, url: string, slowdown: number): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // Once for the compiler.
  await timeOf(page, '0'.repeat(32), '0'.repeat(32), NOWHERE, COUNTERS / 4);
  const speeds: number[] = [];
  for (let n = 0; n < 3; n++) {
    // oxlint-disable-next-line no-await-in-loop -- They share the processor.
    speeds.push(COUNTERS / (await timeOf(page, '0'.repeat(32), '0'.repeat(32), NOWHERE, COUNTERS)));
  }
  const speed = median(speeds);
  const real: number[] = [];
  // oxlint-disable-next-line no-await-in-loop -- They share the processor.
  for (let n = 0; n < CHALLENGES; n++) real.push(await solve(page));
  say(
    `\n${slowdown === 1 ? 'This machine' : `Slowed down ${slowdown} times`}: ${Math.round(speed / 1000)},000 counters a second`,
  );
  for (const [level, most] of Object.entries(MOST_COUNTERS)) {
    // Counters are drawn evenly from 0 to the most.
    const [half, nearly, all] = [0.5, 0.95, 1].map((part) => seconds((part * most) / speed));
    say(`  ${level.padEnd(5)}  median ${half}   95 of 100 in ${nearly}   at most ${all}`);
  }
  say(
    `  ${CHALLENGES} real challenges of a calm day: median ${seconds(median(real))}, longest ${seconds(Math.max(...real))}`,
  );
  say(
    `  by WebCrypto, as one thread of ALTCHA's widget: ${Math.round((await digestsOf(page)) / 1000)},000 a second`,
  );
  await page.close();
}

const browser = await launch();
const { url, stop } = await startPage();
try {
  // oxlint-disable-next-line no-await-in-loop -- They share the processor.
  for (const slowdown of SLOWDOWNS) await measure(browser, url, slowdown);
} finally {
  await browser.close();
  await stop();
}
