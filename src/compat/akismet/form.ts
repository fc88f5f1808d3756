import { readBytes } from '../../http/body.ts';

/** A form's text fields, the first of each name. */
export type Fields = ReadonlyMap<string, string>;

/**
 * Bytes of a body at most. More than our other routes take: percent-encoding makes six bytes of an Arabic letter, and
 * WordPress sends the comment twice, with all that its server knows of the visitor.
 */
export const FORM_LIMIT = 256 * 1024;

/** Fields at most. WordPress sends some eighty; what is nothing but `a&a&a` is no form. */
const MOST_FIELDS = 2_000;

/**
 * The fields of a form, or why there are none. Whatever media type and charset are claimed (some clients claim odd ones),
 * what is no multipart body is read as URL-encoded UTF-8.
 */
export async function readForm(request: Request): Promise<{ ok: Fields } | { trouble: string }> {
  const bytes = await readBytes(request, FORM_LIMIT);
  if (!bytes) return { trouble: `The body is over ${FORM_LIMIT} bytes` };
  const type = request.headers.get('content-type') ?? '';
  if (!/^\s*multipart\/form-data\b/i.test(type)) {
    const text = new TextDecoder().decode(bytes);
    if (text.split('&', MOST_FIELDS + 1).length > MOST_FIELDS)
      return { trouble: `The body is of over ${MOST_FIELDS} fields` };
    return { ok: firstOfEach(new URLSearchParams(text)) };
  }
  try {
    return { ok: firstOfEach(await new Response(bytes, { headers: { 'content-type': type } }).formData()) };
  } catch {
    return { trouble: 'The body is not valid multipart/form-data' };
  }
}

function firstOfEach(entries: Iterable<[string, unknown]>): Fields {
  const first = new Map<string, string>();
  for (const [name, value] of entries) {
    if (typeof value === 'string' && !first.has(name)) first.set(name, value);
  }
  return first;
}
