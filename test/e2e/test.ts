/** What every part starts from: one Worker, one browser, and a window per visit that must stay without trouble. */
// oxlint-disable no-empty-pattern -- vitest reads from the pattern what a fixture needs
import type { Browser, Page } from 'playwright-core';
import { test as base } from 'vitest';
import { launch, openWindow, type Guarded, type Visit } from './browser.ts';
import { startServer, type Server } from './server.ts';

export const test = base
  .extend('server', { scope: 'file' }, async ({}, { onCleanup }): Promise<Server> => {
    const server = await startServer();
    onCleanup(() => server.stop());
    return server;
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launch();
    onCleanup(() => browser.close());
    return browser;
  })
  /** Opens a path of the Worker's, or a URL elsewhere, in a window of its own. */
  .extend('visit', async ({ server, browser }, { onCleanup }) => {
    const windows: Guarded[] = [];
    onCleanup(async () => {
      await Promise.all(windows.map((window) => window.close()));
      const trouble = windows.flatMap((window) => window.trouble);
      if (trouble.length > 0) throw new Error(trouble.join('\n'));
    });
    return async (where: string, visit: Visit = {}): Promise<Page> => {
      const opened = await openWindow(browser, server.origin, visit);
      windows.push(opened);
      await opened.page.goto(new URL(where, server.origin).href);
      // A thread loads when it comes near the window.
      await opened.page.evaluate(() => document.querySelector('guest-comments')?.scrollIntoView());
      return opened.page;
    };
  });
