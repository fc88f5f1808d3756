import { between, type Chance } from '../chances.ts';
import { gateways } from './addresses.ts';
import { pool, ring, RING_SIZE, singleBot, slowBot } from './attackers.ts';
import type { Client } from './client.ts';
import { bring, type Cast, everyday, newcomerClient, stranger } from './people.ts';

/** What happens when. Each attacker has a site of its own, with honest guests beside it. */

export const SCENARIOS = ['single-bot', 'addresses', 'slow-bot', 'ring', 'crowd'] as const;
export type Scenario = (typeof SCENARIOS)[number];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Before it begins: days in which sites have their usual guests, and a ring makes itself known. */
export const BEFORE = 2 * DAY;
/** From its beginning until the last attacker stops. */
export const TROUBLE = 15 * MINUTE;
/** Afterwards the usual guests go on: flood mode has to find out that it is over. */
export const AFTER = 45 * MINUTE;
/** The cron trigger, as in wrangler.toml; rarer before, when nothing happens. */
const CRON = 5 * MINUTE;
const CRON_BEFORE = 60 * MINUTE;

const REGULARS = 6;
/** Comments of each before it begins, two days. */
const HABIT = 4;
/** Strangers on a quiet site, two days. */
const VISITORS = 30;
/** Strangers beside an attack, a minute; in the hour after it one. */
const BESIDE = 3;
/** Strangers who come for the news, within eight minutes. */
const CROWD = 400;
/** Every fourth of them by one of three gateways of a phone company. */
const SHARING = 0.25;
const GATEWAYS = 3;

/** Puts everybody on the stage. `start`: when it begins; `tick`: calls the cron trigger. */
export function direct(
  cast: Cast,
  scenarios: readonly Scenario[],
  start: number,
  tick: () => Promise<void>,
): void {
  const { stage } = cast.line;
  const end = start + TROUBLE + AFTER;
  for (let at = start - BEFORE; at < start; at += CRON_BEFORE) stage.play(tick, at);
  for (let at = start; at < end; at += CRON) stage.play(tick, at);
  for (const site of scenarios) {
    usual(cast, site, start, end);
    ATTACKS[site](cast, start);
  }
}

/** Who comes at the beginning. */
const ATTACKS: Readonly<Record<Scenario, (cast: Cast, start: number) => void>> = {
  'single-bot': (cast, start) => bring(cast, (own) => singleBot(own, 'single-bot'), start),
  addresses: (cast, start) => pool(cast, 'addresses', start),
  'slow-bot': (cast, start) => slowBot(cast, 'slow-bot', start),
  ring(cast, start) {
    const members = Array.from({ length: RING_SIZE }, () => newcomerClient(cast.chance));
    for (const member of members) habit(cast, 'ring', member, start);
    ring(cast, 'ring', start, members);
  },
  crowd: (cast, start) => crowd(cast, 'crowd', start),
};

/** The guests of any day: before, beside and after. */
function usual(cast: Cast, site: Scenario, start: number, end: number): void {
  const { chance } = cast;
  for (let n = 0; n < REGULARS; n++) {
    const client = newcomerClient(chance);
    const name = `Regular ${String.fromCharCode(65 + n)}.`;
    habit(cast, site, client, start, name);
    for (let at = start + between(0, 240, chance) * 1000; at < end; at += between(4, 12, chance) * MINUTE) {
      bring(cast, (own) => everyday(own, site, client, 'regular', name), at);
    }
  }
  const visit = (at: number): void =>
    bring(cast, (own) => everyday(own, site, newcomerClient(own.chance), 'newcomer', ''), at);
  for (let n = 0; n < VISITORS; n++) visit(start - BEFORE + chance() * BEFORE);
  for (let n = 0; n < (BESIDE * TROUBLE) / MINUTE; n++) visit(start + chance() * TROUBLE);
  for (let n = 0; n < AFTER / MINUTE; n++) visit(start + TROUBLE + chance() * AFTER);
}

/** Some comments over the days before, the first of them early. */
function habit(cast: Cast, site: Scenario, client: Client, start: number, name = 'A friend'): void {
  for (let n = 0; n < HABIT; n++) {
    const at = start - BEFORE + (n / HABIT + cast.chance() / HABIT) * BEFORE * 0.95;
    bring(cast, (own) => everyday(own, site, client, 'regular', name), at);
  }
}

/** More come at first; half of them within the first three minutes. */
const rush = (chance: Chance): number => 8 * MINUTE * chance() ** 1.4;

function crowd(cast: Cast, site: Scenario, start: number): void {
  const { chance } = cast;
  const shared = gateways(GATEWAYS, chance);
  const thread = { ids: [] };
  for (let n = 0; n < CROWD; n++) {
    const address = chance() < SHARING ? shared[n % GATEWAYS] : undefined;
    bring(cast, (own) => stranger(own, site, address, thread), start + rush(chance));
  }
}
