import { type Settings, settingsSchema } from './settings.ts';

/** A settings document: what somebody set, without what is left to its default. */
export type SettingsDocument = Readonly<Record<string, unknown>>;

/** All defaults. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** What a second opinion says of itself where somebody names one: its parts have defaults, though there is none by default. */
const { secondOpinion: OPINION } = settingsSchema.parse({ secondOpinion: { url: 'https://check.example/' } });
const WHEN_GIVEN: SettingsDocument = { ...DEFAULT_SETTINGS, secondOpinion: { ...OPINION, url: undefined } };

/**
 * The document without the parts that say what the default says anyway: a default can still change, and does not turn into
 * somebody's decision because it was sent along.
 */
export function withoutDefaults(document: SettingsDocument): SettingsDocument {
  const { secondOpinion, ...others } = document;
  return without(secondOpinion === null ? others : document, WHEN_GIVEN);
}

function without(given: SettingsDocument, defaults: SettingsDocument): SettingsDocument {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]): [string, unknown][] => {
      const fallback = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
      // What is undefined would not be in the JSON either.
      if (value === undefined || isSame(value, fallback)) return [];
      if (!isDocument(value) || !isDocument(fallback)) return [[key, value]];
      const inner = without(value, fallback);
      // A field of the form that was emptied leaves nothing of its part.
      return Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }),
  );
}

const isDocument = (value: unknown): value is SettingsDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same JSON value, whatever the order of its keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  }
  if (isDocument(a) && isDocument(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length && keys.every((k) => Object.hasOwn(b, k) && isSame(a[k], b[k]))
    );
  }
  return Object.is(a, b);
}
