import { between, type Chance, fork, pick } from '../chances.ts';
import { someAddress } from './addresses.ts';
import { type Writing, write } from './browser.ts';
import { type Client, edit, type Line } from './client.ts';
import type { Sent } from './record.ts';
import { CROWD, SOURCES, SPOKEN } from './texts/crowd.ts';
import { EVERYDAY } from './texts/everyday.ts';
import { say } from './texts/grammar.ts';
import { NAMES } from './texts/names.ts';

/** Honest guests. */

export interface Cast {
  readonly line: Line;
  readonly chance: Chance;
  /** Every comment of the simulation, as it is sent. */
  readonly note: (sent: Sent) => void;
}

/** Somebody comes on, now or at a time, with chances of their own. */
export function bring(cast: Cast, actor: (own: Cast) => Promise<void>, at: number): void {
  const own = { ...cast, chance: fork(cast.chance) };
  cast.line.stage.play(() => actor(own), at);
}

export const pageOf = (site: string, n: number): string => `https://${site}.example/2026/article-${n}`;

export const newcomerClient = (chance: Chance, address?: string): Client => ({
  address: address ?? someAddress(chance),
  device: null,
});

/** Seconds of thinking, and of typing with two thumbs or ten fingers, ms: some 3 to 7 characters a second. */
const typing = (body: string, chance: Chance): number =>
  (between(3, 20, chance) + body.length / (3 + 4 * chance())) * 1000;

/** Until a guest who is told to wait gives up, ms. */
const PATIENCE = 120_000;

const PERSON = { solves: true, keeps: true, patience: PATIENCE } as const;

/** A comment of any day. */
export async function everyday(
  { line, chance, note }: Cast,
  site: string,
  client: Client,
  sender: 'regular' | 'newcomer',
  name: string,
): Promise<void> {
  const body = say(EVERYDAY, 'comment', chance);
  const page = pageOf(site, between(1, 6, chance));
  const writing: Writing = { ...PERSON, site, page, name, body, sender, typing: typing(body, chance) };
  note((await write(line, client, writing)).sent);
}

/** What of a hundred in a crowd write. */
const KINDS = [
  ['long', 56],
  ['short', 14],
  ['angry', 10],
  ['link', 7],
  ['answer', 13],
] as const;

function drawn<T>(shares: readonly (readonly [T, number])[], chance: Chance): T {
  let rest = chance() * shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [one, share] of shares) if ((rest -= share) < 0) return one;
  throw new Error('nothing to draw from');
}

/** What is on the page to be answered. */
export interface Thread {
  readonly ids: string[];
}

/** How many of a hundred correct what they wrote. */
const EDITORS = 0.06;

/** Somebody who comes for the news and has never been here. */
export async function stranger(
  { line, chance, note }: Cast,
  site: string,
  address: string | undefined,
  thread: Thread,
): Promise<void> {
  const client = newcomerClient(chance, address);
  const spoken = drawn(SPOKEN, chance);
  const kind = drawn(KINDS, chance);
  const grammar = { ...CROWD[spoken], source: SOURCES };
  const body = say(grammar, kind, chance);
  const answers = kind === 'answer' && thread.ids.length > 0;
  const written = await write(line, client, {
    ...PERSON,
    site,
    page: pageOf(site, answers || chance() < 0.8 ? 1 : 2),
    name: pick(NAMES[spoken] ?? [''], chance),
    body,
    // Browsers say so where the page does; Arabizi has no code that they would send.
    ...(spoken === 'arabizi' ? {} : { lang: spoken }),
    ...(answers ? { parent: pick(thread.ids, chance) } : {}),
    sender: 'newcomer',
    typing: typing(body, chance),
  });
  const { sent, reply } = written;
  note(sent);
  if (reply.became !== 'published') return;
  const { receipt } = reply;
  if (kind !== 'long' || receipt === null || chance() >= EDITORS) {
    if (sent.page === pageOf(site, 1) && thread.ids.length < 50) thread.ids.push(reply.id);
    return;
  }
  await line.stage.sleep(between(20, 90, chance) * 1000);
  const stays = await edit(line, client, receipt, `${body} ${say(grammar, 'long', chance)}`);
  if (!stays) sent.became = 'pending';
}
