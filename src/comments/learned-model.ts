import { hasOpinions, type Memory, readMemory } from '../learning/index.ts';
import { newerWordsOfQuery, newerWordsQuery } from '../store/learning.ts';
import type { Query } from '../store/query.ts';
import type { CommentId } from './id.ts';

/** Models that this isolate has read lately, by site; null where the site's has no opinions. */
const models = new Map<string, { readonly version: number; readonly memory: Memory | null }>();
/** A model is a megabyte or two in memory. */
const KEEP = 10;

/**
 * The site's model, for the batch that a submission reads anyway. Where this isolate has it already the query reads one
 * row and no words. Null where it has no opinions yet, or cannot be read.
 */
export function learnedQuery(db: D1Database, siteId: string): Query<Memory | null> {
  const known = models.get(siteId);
  const { statement, read } = newerWordsQuery(db, siteId, known?.version ?? 0);
  return {
    statement,
    read: (rows) => {
      const found = read(rows);
      if (found === null) models.delete(siteId);
      return found && remember(siteId, found, known?.memory);
    },
  };
}

/** The same for the site of a comment, whichever that is. */
export function learnedOfQuery(db: D1Database, id: CommentId): Query<Memory | null> {
  const known = new Map(models);
  const have = Object.fromEntries(Array.from(known, ([site, { version }]) => [site, version]));
  const { statement, read } = newerWordsOfQuery(db, id, have);
  return {
    statement,
    read: (rows) => {
      const found = read(rows);
      return found && remember(found.siteId, found, known.get(found.siteId)?.memory);
    },
  };
}

/** `before`: what the isolate had when it asked, which is the answer where the version has no words. */
function remember(
  siteId: string,
  { version, words }: { readonly version: number; readonly words: string | null },
  before: Memory | null | undefined,
): Memory | null {
  if (words === null) return before ?? null;
  const memory = opinionated(words);
  if (models.size >= KEEP && !models.has(siteId)) models.clear();
  models.set(siteId, { version, memory });
  return memory;
}

function opinionated(words: string): Memory | null {
  try {
    const memory = readMemory({ words });
    return hasOpinions(memory) ? memory : null;
  } catch {
    return null;
  }
}
