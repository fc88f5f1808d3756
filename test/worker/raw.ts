import { env } from 'cloudflare:workers';
import { toBase64, utf8 } from '../../src/comments/seal.ts';

/** Looks for what must be kept nowhere, in all that is kept and logged. */

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A text as itself and as anybody would encode or hash it without a key; lower case. `name` says which. */
async function formsOf(text: string): Promise<{ name: string; form: string }[]> {
  const bytes = utf8(text);
  // Base64 of a text depends on where in a longer one it stands: what is left of each of three places.
  const base64 = [0, 1, 2].map((before) => {
    const whole = toBase64(Uint8Array.of(...Array.from({ length: before }, () => 32), ...bytes));
    return whole.replace(/=+$/, '').slice(before === 0 ? 0 : 4, -1);
  });
  const digests = await Promise.all(
    ['SHA-256', 'SHA-1', 'MD5', 'SHA-512'].map(async (algorithm) => ({
      algorithm,
      digest: new Uint8Array(await crypto.subtle.digest(algorithm, bytes)),
    })),
  );
  return [
    { name: 'raw', form: text },
    { name: 'URL-encoded', form: encodeURIComponent(text) },
    { name: 'as JSON', form: JSON.stringify(text).slice(1, -1) },
    { name: 'hex', form: hex(bytes) },
    { name: 'backwards', form: Array.from(text).toReversed().join('') },
    ...base64.map((form) => ({ name: 'base64', form })),
    ...base64.map((form) => ({ name: 'base64url', form: form.replaceAll('+', '-').replaceAll('/', '_') })),
    // Half of a digest would do to try addresses against it.
    ...digests.flatMap(({ algorithm, digest }) => [
      { name: algorithm, form: hex(digest).slice(0, 16) },
      { name: `${algorithm}, base64`, form: toBase64(digest).slice(0, 11) },
    ]),
  ].map(({ name, form }) => ({ name: `${name} of ${text}`, form: form.toLowerCase() }));
}

/** Which of these texts stand in `dump`, in whatever form. */
export async function foundIn(dump: string, texts: readonly string[]): Promise<string[]> {
  const lower = dump.toLowerCase();
  const forms = (await Promise.all(texts.map(formsOf))).flat();
  return forms.filter(({ form }) => lower.includes(form)).map(({ name }) => name);
}

/** Every column of every table, with what is in blobs, and what is under base64. */
export async function dumped(): Promise<string> {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_cf%'",
  ).all<{ name: string }>();
  const parts: string[] = [];
  for (const { name } of tables) {
    // One after the other: a hundred statements at once are no test's business.
    // oxlint-disable-next-line no-await-in-loop
    const { results } = await env.DB.prepare(`SELECT * FROM "${name}"`).all();
    for (const row of results) parts.push(`${name}: ${Object.values(row).map(readable).join(' | ')}`);
  }
  return parts.join('\n');
}

/** Blobs (the full-text index's own pages) as the letters that are in them. */
const readable = (value: unknown): string =>
  Array.isArray(value) ? String.fromCharCode(...value.map(Number)) : withDecoded(String(value));

const withDecoded = (text: string): string => {
  const inside = text.match(/[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? [];
  return [text, ...inside.map(decoded)].join(' ');
};

function decoded(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
  } catch {
    return '';
  }
}
