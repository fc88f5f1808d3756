import { parseJson } from '../http/body.ts';

/** The JSON in a body, whatever its media type says; null where it is none, or no UTF-8. */
export function readJson(bytes: Uint8Array): { readonly json: unknown } | null {
  try {
    return { json: parseJson(bytes) };
  } catch {
    return null;
  }
}
