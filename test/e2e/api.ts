/** The publisher's side of the wire contract, as far as the tests need it. */
import * as z from 'zod';
import type { Server } from './server.ts';

/** Calls with the key are not rate-limited. */
const KEY = { authorization: 'Bearer dev-api-key', 'content-type': 'application/json' };

/** By the rules plain spam, whether held or rejected: the guest cannot tell. */
export const CASINO =
  'Best online casino, 200 free spins and a welcome bonus: https://lucky-spins.example/join';
/** Plainly abusive. */
export const ABUSE = 'You are a worthless idiot, kill yourself';

const withId = z.object({ id: z.string() });
const submitted = z.union([
  z
    .object({ status: z.literal('published'), comment: withId })
    .transform(({ status, comment }) => ({ status, id: comment.id })),
  z.object({ status: z.enum(['pending', 'declined']), id: z.string() }),
]);
const results = z.object({ results: z.array(z.object({ id: z.string(), ok: z.literal(true) })) });
const queue = z.object({ comments: z.array(withId.extend({ page: z.object({ url: z.string() }) })) });
const feed = z.object({ items: z.array(z.object({ content_text: z.string() })) });

type Site = Pick<Server, 'origin'>;
type Fields = Readonly<Record<string, unknown>>;

const demo = ({ origin }: Site): string => `${origin}/v1/sites/demo`;

export const submit = (site: Site, fields: Fields): Promise<z.infer<typeof submitted>> =>
  call(submitted, `${demo(site)}/comments`, { acknowledged: true, ...fields });

/** Posts a comment that is on the page afterwards, whatever the rules think of it. Returns its id. */
export async function publish(site: Site, fields: Fields): Promise<string> {
  const { status, id } = await submit(site, fields);
  if (status !== 'published') await moderate(site, 'approve', [id]);
  return id;
}

export async function moderate(
  site: Site,
  action: string,
  ids: readonly string[],
  reason?: string,
): Promise<void> {
  await call(results, `${demo(site)}/moderation/actions`, { action, ids, reason });
}

/** Answers a comment as the publisher. */
export async function replyAsStaff(site: Site, parent: string, body: string): Promise<void> {
  await call(z.looseObject({}), `${demo(site)}/moderation/comments/${parent}/replies`, {
    name: 'The Courier',
    body,
  });
}

/** Closes a page: it takes no more comments. */
export async function closePage(site: Site, page: string): Promise<void> {
  const response = await fetch(`${demo(site)}/moderation/pages`, {
    method: 'PUT',
    headers: KEY,
    body: JSON.stringify({ page, state: 'closed' }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
}

/** Ids of what waits or was rejected on a page. */
export async function heldBack(site: Site, page: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    ['pending', 'rejected'].map((status) =>
      call(queue, `${demo(site)}/moderation/comments?status=${status}&limit=100`),
    ),
  );
  return lists
    .flatMap(({ comments }) => comments)
    .filter((comment) => comment.page.url === page)
    .map(({ id }) => id);
}

/** Texts of the site's feed or of a page's, newest first. */
export async function feedTexts(site: Site, page?: string): Promise<readonly string[]> {
  const query = new URLSearchParams({ limit: '100', ...(page === undefined ? {} : { page }) });
  const { items } = await call(feed, `${demo(site)}/feed.json?${query.toString()}`);
  return items.map((item) => item.content_text);
}

async function call<T extends z.ZodType>(schema: T, url: string, body?: unknown): Promise<z.infer<T>> {
  const response = await fetch(url, {
    headers: KEY,
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return schema.parse(await response.json());
}

/** Lets pages of one more origin post to the demo site. Where another test did so meanwhile, once more. */
export async function addOrigin(site: Site, origin: string): Promise<void> {
  const at = `${demo(site)}/moderation/settings`;
  const read = await fetch(at, { headers: KEY });
  const settings = z.looseObject({ origins: z.array(z.string()) }).parse(await read.json());
  const put = await fetch(at, {
    method: 'PUT',
    headers: { ...KEY, 'if-match': (read.headers.get('etag') ?? '').replace(/^W\//, '') },
    body: JSON.stringify({ ...settings, origins: [...settings.origins, origin] }),
  });
  if (put.status === 412) return addOrigin(site, origin);
  if (!put.ok) throw new Error(`${at}: ${put.status} ${await put.text()}`);
  return undefined;
}

const made = z.object({ secret: z.string() });

/** A key of the site's for the drop-in doors. */
export const doorKey = async (site: Site, name: string): Promise<string> =>
  (await call(made, `${demo(site)}/moderation/credentials`, { kind: 'door', name })).secret;

const checked = z.object({ checked: z.array(z.object({ fields: z.object({ body: z.string() }) })) });

/** Texts that came in by a door with a moderator's word on them, newest first. */
export const reported = async (site: Site, label: string): Promise<readonly string[]> =>
  (await call(checked, `${demo(site)}/moderation/checked?label=${label}&limit=100`)).checked.map(
    ({ fields }) => fields.body,
  );

const settings = z.looseObject({ origins: z.array(z.string()) });

/** Pages of this origin may post and carry threads. */
export async function allowOrigin(site: Site, origin: string): Promise<void> {
  const { origins } = await call(settings, `${demo(site)}/moderation/settings`);
  await configure(site, { origins: [...origins, origin] });
}

/** Changes parts of the demo site's settings. */
export async function configure(site: Site, parts: Fields): Promise<void> {
  const at = `${demo(site)}/moderation/settings`;
  const { broken: _, ...now } = await call(settings, at);
  const response = await fetch(at, {
    method: 'PUT',
    headers: { ...KEY, 'if-match': '*' },
    body: JSON.stringify({ ...now, ...parts }),
  });
  if (!response.ok) throw new Error(`${at}: ${response.status} ${await response.text()}`);
}

/** Changes parts of the site's settings. */
export async function putSettings(site: Site, parts: Fields): Promise<void> {
  const at = `${demo(site)}/moderation/settings`;
  const { broken: _, ...now } = await call(settings, at);
  const response = await fetch(at, {
    method: 'PUT',
    headers: { ...KEY, 'if-match': '*' },
    body: JSON.stringify({ ...now, ...parts }),
  });
  if (!response.ok) throw new Error(`${at}: ${response.status} ${await response.text()}`);
}
