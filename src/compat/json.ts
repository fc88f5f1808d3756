/** The JSON in a body, whatever its media type says; null where it is none, or no UTF-8. */
export function readJson(bytes: Uint8Array): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)) };
  } catch {
    return null;
  }
}
