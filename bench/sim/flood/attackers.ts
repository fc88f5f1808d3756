import { between, type Chance, pick } from '../chances.ts';
import { someAddress } from './addresses.ts';
import { write } from './browser.ts';
import { type Client, post } from './client.ts';
import { bring, type Cast, newcomerClient, pageOf } from './people.ts';
import { newRecord } from './record.ts';
import { ADVERTISERS } from './texts/names.ts';
import { linkOf, ONE_TEXT, QUIET, RING, SPUN } from './texts/adverts.ts';
import { say } from './texts/grammar.ts';

/** Those whom the door is against. Each runs against a site of its own until a time. */

const PAGES = 6;
const anyPage = (site: string, chance: Chance): string => pageOf(site, between(1, PAGES, chance));

const MINUTE = 60_000;

/** One script, one address, one text, no form, nothing kept: sends when the last one is answered. */
export async function singleBot({ line, note }: Cast, site: string): Promise<void> {
  const { stage } = line;
  const until = stage.now() + 3 * MINUTE;
  const client: Client = { address: '185.220.101.7', device: null };
  while (stage.now() < until) {
    const about = { page: pageOf(site, 1), name: 'Lucky', body: ONE_TEXT };
    const sent = newRecord({ site, sender: 'spam', at: stage.now(), lang: undefined, ...about });
    const reply = await post(line, client, site, about, false);
    if (reply.became === 'refused') sent.refusals.push(reply.by);
    else [sent.became, sent.id] = [reply.became, reply.id];
    note(sent);
    // Ten a second: the answer's way over the net.
    await stage.sleep(100);
  }
}

/** 500 hired addresses; each posts once or twice within six minutes, half of them with a form token that they do not wait for. */
export function pool(cast: Cast, site: string, from: number): void {
  const { chance } = cast;
  for (let n = 0; n < 500; n++) {
    const client = newcomerClient(chance);
    const fetches = chance() < 0.5;
    for (let posts = between(1, 2, chance); posts > 0; posts--) {
      const at = from + chance() * 6 * MINUTE;
      bring(cast, (own) => poolPost(own, site, client, fetches), at);
    }
  }
}

async function poolPost(
  { line, chance, note }: Cast,
  site: string,
  client: Client,
  fetches: boolean,
): Promise<void> {
  const body = say({ ...SPUN, link: [someLink(chance)] }, 'advert', chance);
  const about = { page: anyPage(site, chance), name: pick(ADVERTISERS, chance), body };
  if (fetches) {
    const hurry = { solves: true, keeps: false, patience: 0, typing: 300 } as const;
    note((await write(line, client, { ...about, ...hurry, site, sender: 'spam' })).sent);
    return;
  }
  const sent = newRecord({ site, sender: 'spam', at: line.stage.now(), lang: undefined, ...about });
  const reply = await post(line, client, site, about, false);
  if (reply.became === 'refused') sent.refusals.push(reply.by);
  else [sent.became, sent.id] = [reply.became, reply.id];
  note(sent);
}

/**
 * Knows the rules: four addresses, a fresh browser each time, waits as people do, solves what it is asked, other pages, names
 * and words, and every four seconds another advert, for a quarter of an hour.
 */
export function slowBot(cast: Cast, site: string, from: number): void {
  const addresses = Array.from({ length: 4 }, () => someAddress(cast.chance));
  for (let at = from; at < from + 15 * MINUTE; at += 4_000) {
    bring(
      cast,
      async (own) => {
        const { chance } = own;
        const mail = `hello.${between(1, 100_000, chance).toString(36)}@mail.example`;
        const body = say({ ...QUIET, link: [someLink(chance)], mail: [mail] }, 'advert', chance);
        const client = newcomerClient(chance, pick(addresses, chance));
        await patiently(own, site, client, body, false);
      },
      at,
    );
  }
}

/** Members of the ring: they have written like others for two days (script.ts), and are known. */
export const RING_SIZE = 6;

/** Then each repeats one template, with another link and a few other words, on page after page, for ten minutes. */
export function ring(cast: Cast, site: string, from: number, members: readonly Client[]): void {
  for (const [i, client] of members.entries()) {
    for (let at = from + i * 3_000; at < from + 10 * MINUTE; at += 20_000) {
      bring(
        cast,
        (own) => {
          const body = say({ ...RING, link: [someLink(own.chance)] }, 'advert', own.chance);
          return patiently(own, site, client, body, true);
        },
        at,
      );
    }
  }
}

/** As people do it: on any page, under any name, with a form, after a while, and solving what is asked. */
async function patiently(
  { line, chance, note }: Cast,
  site: string,
  client: Client,
  body: string,
  keeps: boolean,
): Promise<void> {
  const { sent } = await write(line, client, {
    site,
    page: anyPage(site, chance),
    name: pick(ADVERTISERS, chance),
    body,
    sender: 'spam',
    typing: between(8, 25, chance) * 1000,
    solves: true,
    keeps,
    patience: 20_000,
  });
  note(sent);
}

const someLink = (chance: Chance): string => linkOf(between(1, 100_000, chance));
