/**
 * JSON as Google's APIs send it: with the charset. A client that takes Latin-1 where none is named (Apache's HttpClient for Java)
 * would else misread an Arabic `clientToken`.
 */
export const googleJson = (value: object, status: 200 | 400 | 403 = 200): Response =>
  Response.json(value, {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', 'cache-control': 'no-store' },
  });
