/** What is kept on the device, for our eyes only: `localStorage`, which may be full, blocked, or written by anybody on the page. */

/** undefined where nothing is kept, or storage is blocked. */
export function readKept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Without a value, forgets. Does nothing where storage is full or blocked: a guest can still comment. */
export function keep(name: string, value: string | undefined): void {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // See above.
  }
}

/** What is in the JSON, not yet looked at; undefined where it is none. */
export function parseJson(json: string | null | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}
