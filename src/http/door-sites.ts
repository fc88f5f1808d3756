import type { Site } from '../comments/site.ts';

/**
 * Sites behind the keys of the drop-in doors, as this isolate has read them lately: a busy Coral asks for each comment, and
 * the answer is all that it should wait for. So a removed key and a changed setting count within five seconds here;
 * in the isolate that removes a key at once. Only keys that are good are kept: a new one is good at once.
 */
const KEEP_FOR = 5_000;
const MOST = 200;

export interface DoorSites {
  /** The site of this hashed key (and whatever else decides), read by `load` where it is not known. */
  get(key: string, load: () => Promise<Site | null>): Promise<Site | null>;
  /** Forgets all; call where a key is removed. */
  clear(): void;
}

/** `now`: milliseconds since the Unix epoch. */
export function createDoorSites(now: () => number): DoorSites {
  const known = new Map<string, { readonly site: Site; readonly until: number }>();
  let clearings = 0;
  return {
    async get(key, load) {
      const kept = known.get(key);
      if (kept && kept.until > now()) return kept.site;
      const before = clearings;
      const site = await load();
      // What was read while a key was removed may be from before.
      if (!site || before !== clearings) return site;
      if (known.size >= MOST) known.clear();
      known.set(key, { site, until: now() + KEEP_FOR });
      return site;
    },
    clear() {
      clearings += 1;
      known.clear();
    },
  };
}
