import type { Listener } from './endpoint.ts';
import type { ReadSettings } from './settings.ts';

/** One publisher's site. */
export interface Site extends ReadSettings {
  readonly id: string;
  /** Grows with every change of the settings. */
  readonly version: number;
  /** Endpoints that take messages at present. */
  readonly listeners: readonly Listener[];
}

/** May a page of this origin post to the site from a browser? `own` = the Worker's own origin. */
export function mayPost(site: Site, origin: string, own: string): boolean {
  return origin === own || site.settings.origins.includes(origin);
}

/** May the page carry a thread of the site? `pageUrl` is canonical. */
export function mayCarry(site: Site, pageUrl: string, own: string): boolean {
  return site.settings.anyPage || mayPost(site, new URL(pageUrl).origin, own);
}
