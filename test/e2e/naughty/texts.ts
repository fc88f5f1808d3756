/** The texts, sent as guests' comments: into the API, past no check of the intake. */
import list from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import * as z from 'zod';
import { moderate } from '../api.ts';
import type { Server } from '../server.ts';
import type { Shown } from './inspect.ts';
import { VECTORS, WEBSITES } from './vectors.ts';

/** The Big List of Naughty Strings (github.com/minimaxir/big-list-of-naughty-strings), as npm has it. */
const NAUGHTY = z.array(z.string()).parse(list);

const KEY = { authorization: 'Bearer dev-api-key', 'content-type': 'application/json' };
/** As many as a thread shows at once. */
const GROUP = 50;
/** Sent at the same time. */
const AT_ONCE = 10;

const taken = z.object({
  status: z.enum(['published', 'pending', 'declined']),
  id: z.string().optional(),
  comment: z.object({ id: z.string() }).optional(),
  receipt: z.object({ token: z.string() }),
});

interface Text {
  readonly page: string;
  readonly title: string;
  readonly name: string;
  readonly body: string;
  readonly website?: string;
}

export interface Sent extends Text {
  readonly id: string;
  readonly token: string;
}

export interface All {
  /** Articles, with what stands under each. */
  readonly threads: ReadonlyMap<string, readonly Sent[]>;
  readonly refused: readonly (Text & { readonly status: number })[];
}

const nameOf = (text: string): string => Array.from(text).slice(0, 80).join('');

/** The n-th article. Its title is a vector, too: the first guest says it. */
const articleOf = ({ origin }: Server, n: number): Pick<Text, 'page' | 'title'> => ({
  page: `${origin}/naughty/${n}`,
  title: nameOf(VECTORS[n] ?? ''),
});

/** Publishes all of them, each as a name and as a text. */
export async function sendAll(server: Server): Promise<All> {
  const texts = [
    // The list says some things twice, which from one author on one page is a double click.
    ...Array.from(new Set([...VECTORS, ...NAUGHTY]), (text) => ({ name: nameOf(text), body: text })),
    ...WEBSITES.map((website) => ({ name: 'Somebody', body: website, website })),
  ].map((text, at) => Object.assign(text, articleOf(server, Math.floor(at / GROUP))));
  const sent: Sent[] = [];
  const refused: (Text & { status: number })[] = [];
  const held: string[] = [];
  const waiting = texts.values();
  const send = async (): Promise<void> => {
    for (const text of waiting) {
      // oxlint-disable-next-line no-await-in-loop -- as many at once as there are calls of this
      const response = await post(server, text);
      if (!response.ok) {
        refused.push({ ...text, status: response.status });
        continue;
      }
      // oxlint-disable-next-line no-await-in-loop -- see above
      const { status, id, comment, receipt } = taken.parse(await response.json());
      const own = { ...text, id: comment?.id ?? id ?? '', token: receipt.token };
      if (status !== 'published') held.push(own.id);
      sent.push(own);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  const batches = Math.ceil(held.length / 100);
  for (let n = 0; n < batches; n++) {
    // oxlint-disable-next-line no-await-in-loop -- one moderator
    await moderate(server, 'approve', held.slice(n * 100, (n + 1) * 100));
  }
  return { threads: Map.groupBy(sent, ({ page }) => page), refused };
}

/** The first of the vectors once more, held by a moderator: for their guest alone. */
export async function sendHeld(server: Server, page: string): Promise<readonly Sent[]> {
  const own = await Promise.all(
    VECTORS.slice(0, 20).map(async (body): Promise<Sent> => {
      const text = { page, title: '', name: nameOf(body), body };
      const { id, comment, receipt } = taken.parse(await (await post(server, text)).json());
      return Object.assign(text, { id: comment?.id ?? id ?? '', token: receipt.token });
    }),
  );
  const ids = own.map(({ id }) => id);
  await moderate(server, 'hold', ids, VECTORS[0]);
  return own;
}

const post = ({ origin }: Server, text: Text): Promise<Response> =>
  fetch(`${origin}/v1/sites/demo/comments`, {
    method: 'POST',
    headers: KEY,
    body: JSON.stringify({ ...text, acknowledged: true }),
  });

/** What of a text is to be seen, but for spaces: those are the layout's. */
export const letters = (text: string): string => text.replaceAll(/[\s\u202a-\u202c\u2066-\u2069]/g, '');

export const expected = (sent: readonly Sent[]): readonly Shown[] =>
  sent
    .map(({ id, name, body }) => ({ id, name: letters(name) || 'Guest', body: letters(body) }))
    .toSorted(byId);

export const seen = (shown: readonly Shown[]): readonly Shown[] =>
  shown.map(({ id, name, body }) => ({ id, name: letters(name), body: letters(body) })).toSorted(byId);

const byId = (one: Shown, other: Shown): number => (one.id < other.id ? -1 : 1);
