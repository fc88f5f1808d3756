/** Of a part's header, characters: a browser's has 60 and the field's name. */
const LONGEST_HEADER = 1000;

/** RFC 2046: at most 70 characters. Browsers send no other parameter, some libraries the charset. */
const BOUNDARY =
  /^[^;]*(?:;\s*charset=[\w-]{1,40}\s*)?;\s*boundary=(?:"([^"\\]{1,70})"|([^\s;"]{1,70}))\s*(?:;\s*charset=[\w-]{1,40}\s*)?$/i;

const LATIN = new TextDecoder('latin1');

/**
 * Is a multipart body worth parsing: at most so many parts, each with a short header? Parsers take many times as long for boundaries
 * with nothing between them, and for one endless header, as for text of that length. Throws for a boundary that others could read
 * otherwise than we do, and for none.
 */
export function isMultipartWithin(bytes: Uint8Array, contentType: string, mostParts: number): boolean {
  const [, quoted, plain] = BOUNDARY.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new TypeError('no boundary');
  // What stands before the first one, the parts, and what stands behind the last one.
  const pieces = LATIN.decode(bytes).split(`--${boundary}`, mostParts + 3);
  if (pieces.length > mostParts + 2) return false;
  return pieces.slice(1).every((part) => {
    const end = part.indexOf('\r\n\r\n');
    return (end === -1 ? part.length : end) <= LONGEST_HEADER;
  });
}
