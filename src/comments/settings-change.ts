import { readAll } from '../store/query.ts';
import { settingsQuery, storeSettings, versionsQuery, wholeVersionsQuery } from '../store/site-versions.ts';
import { describeChanges } from './settings-diff.ts';
import { isSame, type SettingsDocument, withoutDefaults } from './settings-document.ts';
import { type SettingsError, settingsErrors } from './settings-errors.ts';
import { readSettings, type Settings, settingsSchema } from './settings.ts';
import type { SiteVersion } from './site-version.ts';

/** A site's settings as they are changed: whole, by version, and never into something that does not parse. */
export interface CurrentSettings {
  readonly version: number;
  /** What counts, defaults filled in. */
  readonly settings: Settings;
  /** What is stored: a document without defaults; empty where it is no document at all. */
  readonly document: SettingsDocument;
  /** Parts that do not parse, as somebody wrote them past the Worker; every comment is held meanwhile. */
  readonly broken: readonly string[];
}

/** Who changes them, when, why, and which version they saw. */
export interface Change {
  readonly siteId: string;
  /** Version that the change is made from; null = whatever is there. */
  readonly expected: number | null;
  readonly actor: string;
  readonly note: string | null;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

export type Changed =
  | { readonly changed: true; readonly current: CurrentSettings }
  /** They say that already: no version is made. */
  | { readonly changed: false; readonly current: CurrentSettings }
  | { readonly refused: 'invalid'; readonly errors: readonly SettingsError[] }
  /** Somebody else was first. */
  | { readonly refused: 'stale'; readonly current: CurrentSettings }
  | { readonly refused: 'unknown-site' | 'unknown-version' };

/** Bytes of a document's JSON; D1 takes two million a row. */
const LONGEST = 1_048_576;

/** Null for an unknown site. */
export async function currentSettings(db: D1Database, siteId: string): Promise<CurrentSettings | null> {
  const [row] = await readAll(db, settingsQuery(db, siteId));
  return row && toCurrent(row);
}

/** Replaces the whole document. */
export async function replaceSettings(db: D1Database, document: unknown, change: Change): Promise<Changed> {
  const parsed = settingsSchema.safeParse(document);
  if (!parsed.success) return { refused: 'invalid', errors: settingsErrors(parsed.error) };
  return store(db, withoutDefaults(Object(document)), change, null);
}

/** Makes version `to` the newest again. */
export async function rollBack(db: D1Database, to: number, change: Change): Promise<Changed> {
  const [[version]] = await readAll(db, wholeVersionsQuery(db, change.siteId, { from: to, limit: 1 }));
  if (version?.version !== to) return { refused: 'unknown-version' };
  const parsed = settingsSchema.safeParse(JSON.parse(version.settings));
  if (!parsed.success) return { refused: 'invalid', errors: settingsErrors(parsed.error) };
  return store(db, documentOf(version.settings), change, to);
}

/** Conflicts with others are settled this often where the caller takes any version. */
const TRIES = 5;

async function store(
  db: D1Database,
  document: SettingsDocument,
  change: Change,
  rolledBackTo: number | null,
): Promise<Changed> {
  const { siteId, expected } = change;
  const settings = JSON.stringify(document);
  if (new TextEncoder().encode(settings).byteLength > LONGEST) {
    const detail = `The settings are longer than ${LONGEST.toLocaleString('en')} bytes.`;
    return { refused: 'invalid', errors: [{ pointer: '', detail }] };
  }
  for (let tries = 0; tries < TRIES; tries++) {
    // Sequential by nature: read, then write what the read allows.
    // oxlint-disable-next-line no-await-in-loop
    const [row] = await readAll(db, settingsQuery(db, siteId));
    if (!row) return { refused: 'unknown-site' };
    const current = toCurrent(row);
    if (expected !== null && expected !== row.version) return { refused: 'stale', current };
    if (isSame(current.document, document) && current.broken.length === 0) return { changed: false, current };
    // oxlint-disable-next-line no-await-in-loop
    const version = await storeSettings(db, {
      siteId,
      expected: row.version,
      actor: change.actor,
      at: change.at,
      note: change.note,
      rolledBackTo,
      changes: describeChanges(row.settings, settings),
      settings,
    });
    if (version !== null) return { changed: true, current: toCurrent({ version, settings }) };
  }
  const current = await currentSettings(db, siteId);
  return current ? { refused: 'stale', current } : { refused: 'unknown-site' };
}

/** The history, newest first; `before` a version, null = from the newest on. `next`: where it goes on. */
export async function settingsHistory(
  db: D1Database,
  siteId: string,
  { before, limit }: { readonly before: number | null; readonly limit: number },
): Promise<{ readonly versions: readonly SiteVersion[]; readonly next: number | null }> {
  const from = before ?? Number.MAX_SAFE_INTEGER;
  const [found] = await readAll(db, versionsQuery(db, siteId, { before: from, limit: limit + 1 }));
  const versions = found.slice(0, limit);
  return { versions, next: found.length > limit ? (versions.at(-1)?.version ?? null) : null };
}

/** One version, with how it differs from the one before it. */
export interface InspectedVersion extends SiteVersion {
  readonly document: SettingsDocument;
  readonly changes: readonly string[];
  readonly broken: readonly string[];
}

/** Null where the site has no such version. */
export async function inspectVersion(
  db: D1Database,
  siteId: string,
  version: number,
): Promise<InspectedVersion | null> {
  const [[found, previous]] = await readAll(db, wholeVersionsQuery(db, siteId, { from: version, limit: 2 }));
  if (found?.version !== version) return null;
  const { settings, ...rest } = found;
  return {
    ...rest,
    document: documentOf(settings),
    broken: readSettings(settings).broken,
    changes: describeChanges(previous?.settings ?? '{}', settings),
  };
}

/** How far back the last good version is looked for. */
const LOOKED_AT = 10;

/** The newest version before `before` that parses as a whole; null where none of the last ten does. */
export async function lastGoodVersion(
  db: D1Database,
  siteId: string,
  before: number,
): Promise<SiteVersion | null> {
  const from = before - 1;
  const [found] = await readAll(db, wholeVersionsQuery(db, siteId, { from, limit: LOOKED_AT }));
  return found.find(({ settings }) => readSettings(settings).broken.length === 0) ?? null;
}

const toCurrent = ({ version, settings }: { version: number; settings: string }): CurrentSettings => ({
  version,
  ...readSettings(settings),
  document: documentOf(settings),
});

function documentOf(json: string): SettingsDocument {
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
