/** What decides when a thread works, and for which page: its place in the window, and the address of the page. */

/** How far below or above the window a thread begins to load: as Chromium does with frames that are `loading=lazy`. */
const MARGIN = '1250px';

/** Tells whenever the element comes near the window and when it leaves. */
export function watchNear(element: Element, signal: AbortSignal, tell: (near: boolean) => void): void {
  const observer = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? false), {
    rootMargin: MARGIN,
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * Tells when the page may have become another one without being loaded: its address changed, or what the head says
 * of it. Where the browser has no Navigation API, the head (a title, at least) changes all the same.
 */
export function watchAddress(signal: AbortSignal, tell: () => void): void {
  addEventListener('popstate', tell, { signal });
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- Not every browser has it.
  globalThis.navigation?.addEventListener('currententrychange', tell, { signal });
  const head = new MutationObserver(tell);
  head.observe(document.head, { childList: true, subtree: true, attributeFilter: ['href'] });
  signal.addEventListener('abort', () => head.disconnect());
}
