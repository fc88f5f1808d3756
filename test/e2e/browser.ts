/** A real Chromium, and pages in it that notice when something goes wrong. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/browser.mjs';

/**
 * What would call home or slow every window down. Of two such switches Chromium takes the last, so the ones of
 * playwright's that matter here are among them; the omnibox pop-ups are two renderers in each new window.
 */
const OFF = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await ensureBrowser()),
    // No sandbox: CI runs as root. The rest keeps the browser from calling home.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${OFF.join(',')}`,
    ],
  });
}

export interface Visit extends BrowserContextOptions {
  /** Console errors that the test brings about: the browser reports every 4xx and every broken connection there. */
  readonly expected?: RegExp;
  /** Origins other than the Worker's that the page may ask. */
  readonly others?: readonly string[];
}

export interface Guarded {
  readonly page: Page;
  /** What went wrong so far: uncaught errors, console errors (also CSP violations), requests to elsewhere. */
  readonly trouble: readonly string[];
  close(): Promise<void>;
}

/** A new private window, not yet anywhere. */
export async function openWindow(browser: Browser, home: string, visit: Visit): Promise<Guarded> {
  const { expected, others = [], ...options } = visit;
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(20_000);
  const trouble: string[] = [];
  context.on('weberror', (error) => trouble.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    const text = `${message.text()} (${message.location().url})`;
    if (message.type() === 'error' && !expected?.test(text)) trouble.push(`console: ${text}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== home && !others.includes(origin))
      trouble.push(`request: ${request.url()}`);
  });
  return { page: await context.newPage(), trouble, close: () => context.close() };
}
