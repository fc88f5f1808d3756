import type { MiddlewareHandler } from 'hono';
import { problemResponse } from './problem.ts';
import type { App } from './types.ts';

/** What is looked at before anything is done with a request: how long its address is, and each header that we read. */

/** Characters. The longest that is of use holds a page's address (2,048) in percent-encoding. */
const LONGEST_URL = 8192;

/** Characters, several times of what clients send. What a header says is not looked at beyond that. */
const LONGEST: Readonly<Record<string, number>> = {
  accept: 2048,
  'accept-language': 1024,
  authorization: 2048,
  'cache-control': 512,
  'content-type': 512,
  'if-match': 1024,
  'if-none-match': 4096,
  origin: 1024,
  'sec-fetch-site': 64,
};

export const withinBounds: MiddlewareHandler<App> = async (c, next) => {
  if (c.req.url.length > LONGEST_URL)
    return problemResponse({
      slug: 'uri-too-long',
      detail: `The address is over ${LONGEST_URL} characters.`,
    });
  for (const [name, longest] of Object.entries(LONGEST)) {
    if ((c.req.header(name)?.length ?? 0) > longest)
      return problemResponse({
        slug: 'header-too-large',
        detail: `The header ${name} is over ${longest} characters.`,
      });
  }
  return next();
};
