/** A slow phone in a slow network, as Lighthouse has them, and what a visit to a page costs there. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/**
 * Lighthouse's "slow 4G" (150 ms, 1.6 Mbit/s) as throttled by DevTools: its docs/throttling.md has the factors by which the
 * browser's own throttling must be slower to feel the same.
 */
const SLOW_4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const CPU_SLOWDOWN = 4;
const SCREEN = { width: 390, height: 844 };
/** Milliseconds without a new request or shift until a page counts as at rest. */
const QUIET = 500;

/** One request of a page's. */
export interface Loaded {
  readonly url: string;
  readonly kind: string;
  /** Bytes that came over the wire, headers included; 0 from the browser's cache. */
  readonly wire: number;
  readonly cached: boolean;
}

/** What a visit cost. Times are milliseconds since it began. */
export interface Visit {
  readonly loaded: readonly Loaded[];
  /** Sum of all layout shifts: at least what CLS says, which takes the worst five seconds only. */
  readonly shift: number;
  /** Largest contentful paint. */
  readonly lcp: number;
  /** When the thread was there; null on pages without one. */
  readonly ready: number | null;
  /** Main thread busy until the page was read to its end. */
  readonly busy: number;
  readonly longTasks: number;
  readonly nodes: number;
  readonly heap: number;
  readonly cookies: number;
  readonly stored: readonly string[];
}

interface Seen {
  shift: number;
  lcp: number;
  long: number;
  last: number;
  ready: number | null;
}

declare global {
  // Set by `watch` in the page.
  var seen: Seen;
}

/** Runs in the page before anything of its own. */
function watch(): void {
  globalThis.seen = { shift: 0, lcp: 0, long: 0, last: 0, ready: null };
  const on = (type: string, each: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) each(entry);
      seen.last = performance.now();
    }).observe({ type, buffered: true });
  on('layout-shift', (entry) => {
    if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false)
      seen.shift += Number(entry.value);
  });
  on('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
  on('longtask', () => (seen.long += 1));
  on('resource', () => undefined);
  addEventListener('greenroom:ready', () => (seen.ready ??= performance.now()));
}

export interface Phone {
  /** Opens a page in a tab of its own, waits, scrolls to its end as a reader does, and waits again. */
  visit(url: string): Promise<Visit>;
  /** Opens a page, at rest, for what a reader does there; the network is fast, the processor slow. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** A private window with an empty cache. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({
    viewport: SCREEN,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  await context.addInitScript(watch);
  const newTab = async (network: typeof SLOW_4G | null): Promise<{ page: Page; cdp: CDPSession }> => {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable');
    if (network) await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    return { page, cdp };
  };
  return {
    async visit(url) {
      const { page, cdp } = await newTab(SLOW_4G);
      const loaded = requests(cdp);
      await page.goto(url, { waitUntil: 'load' });
      await atRest(page);
      await readOn(page);
      await atRest(page);
      const visit = await sumUp(context, page, cdp, loaded);
      await page.close();
      return visit;
    },
    async open(url) {
      const { page } = await newTab(null);
      await page.goto(url, { waitUntil: 'load' });
      await atRest(page);
      await readOn(page);
      return page;
    },
    close: () => context.close(),
  };
}

async function sumUp(
  context: BrowserContext,
  page: Page,
  cdp: CDPSession,
  loaded: readonly Loaded[],
): Promise<Visit> {
  const { shift, lcp, long, ready } = await page.evaluate(() => seen);
  return {
    loaded,
    shift,
    lcp,
    ready,
    longTasks: long,
    busy: (await metric(cdp, 'TaskDuration')) * 1000,
    nodes: await metric(cdp, 'Nodes'),
    heap: await metric(cdp, 'JSHeapUsedSize'),
    cookies: (await context.cookies()).length,
    stored: await page.evaluate(() => Object.keys(localStorage)),
  };
}

/** Every request of the page's from here on, once it is done. */
function requests(cdp: CDPSession): Loaded[] {
  const log: Loaded[] = [];
  const open = new Map<string, Omit<Loaded, 'wire'>>();
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    // A preflight is a request that one pays for, too.
    open.set(requestId, { url: response.url, kind: type, cached: response.fromDiskCache === true });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = open.get(requestId);
    if (known && /^https?:/.test(known.url))
      log.push({ ...known, wire: known.cached ? 0 : encodedDataLength });
  });
  cdp.on('Network.loadingFailed', ({ requestId, type }) => {
    const known = open.get(requestId);
    log.push({ url: known?.url ?? 'failed', kind: type, cached: false, wire: 0 });
  });
  return log;
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction((quiet) => performance.now() - seen.last > quiet, QUIET, { polling: 100 });
}

/** To the end of the page by a screen at a time. Nothing that a script scrolls counts as the reader's input. */
async function readOn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rest = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 150));
    const left = (): number => document.documentElement.scrollHeight - innerHeight - scrollY;
    for (let steps = 0; steps < 40 && left() > 1; steps++) {
      scrollBy(0, innerHeight);
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await rest();
    }
    scrollTo(0, 0);
  });
}
