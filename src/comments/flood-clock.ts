import {
  bandsQuery,
  type CountedMinute,
  endEpisodes,
  forgetMinutes,
  type KeptBand,
  learnedToQuery,
  minutesQuery,
  spamBeforeQuery,
  storeBands,
  sweepInto,
  unknownBand,
  unsweptQuery,
} from '../store/flood-clock.ts';
import { minuteOf } from '../store/flood-mode.ts';
import { readAll } from '../store/query.ts';
import { learn } from './door/flood-band.ts';
import { MINUTE } from './door/flood-mode.ts';

/** The clock's part of flood mode: learns what is usual, writes down what is over. Times in ms since the Unix epoch. */

/** Minutes of sites that one step learns of, and steps of a run. */
const STEP = 2000;
const STEPS = 10;
/** A minute is complete that long after it: what is being stored counts for the minute in which it came. Minutes. */
const LAG = 2;
/** A first run, or one after a long time, looks back so far; and minutes are kept so long. Minutes. */
const KEPT = 3 * 1440;
const FORGET = 5000;
/** Before its line was crossed a flood has begun already, ms. */
const BEFORE = 5 * MINUTE;
/** Comments from then that get its mark, and floods looked at in one run. */
const SWEPT = 500;
const FLOODS = 5;
/** Ids are made before their comments are stored, ms. */
const SETTLE = 30_000;

/** Learns of the minutes since the last run, and forgets old ones. Safe to run twice at once. How many minutes of sites were learned of. */
export async function watchMinutes(db: D1Database, now: number): Promise<number> {
  let learned = 0;
  for (let step = 0; step < STEPS; step++) {
    // Each step goes on where the last one came to.
    // oxlint-disable-next-line no-await-in-loop
    const found = await learnOn(db, now);
    if (found === 'done') break;
    learned += found;
  }
  await forgetMinutes(db, minuteOf(now) - KEPT, FORGET);
  return learned;
}

async function learnOn(db: D1Database, now: number): Promise<number | 'done'> {
  const [from] = await readAll(db, learnedToQuery(db));
  const upTo = minuteOf(now) - LAG;
  const after = Math.max(from, upTo - KEPT);
  const [rows] = await readAll(db, minutesQuery(db, { after, upTo, limit: STEP }));
  const whole = wholeMinutes(rows);
  const last = whole.at(-1);
  if (!last) return 'done';
  const [known] = await readAll(db, bandsQuery(db, [...new Set(whole.map(({ siteId }) => siteId))]));
  const bands = learnAll(whole, known);
  const to = rows.length < STEP ? upTo : last.minute;
  return (await storeBands(db, bands, { from, to })) ? whole.length : 'done';
}

/** A step that is full may end within a minute, which is left for the next; unless the minute alone is more than a step. */
function wholeMinutes(rows: readonly CountedMinute[]): readonly CountedMinute[] {
  const last = rows.at(-1);
  if (rows.length < STEP || !last) return rows;
  const whole = rows.filter(({ minute }) => minute < last.minute);
  return whole.length > 0 ? whole : rows;
}

function learnAll(rows: readonly CountedMinute[], known: ReadonlyMap<string, KeptBand>): KeptBand[] {
  const bands = new Map<string, KeptBand>();
  for (const row of rows) {
    if (isFlooded(row)) continue;
    const { siteId, minute } = row;
    const band = bands.get(siteId) ?? known.get(siteId) ?? unknownBand(siteId, minute);
    const passed = minute - band.minute;
    if (passed < 1) continue;
    bands.set(siteId, {
      siteId,
      minute,
      newcomers: learn('newcomers', band.newcomers, row.newcomers, passed),
      spam: learn('spam', band.spam, row.spam, passed),
    });
  }
  return [...bands.values()];
}

/** What came in a flood, or in the minutes in which it began, is not usual. */
const isFlooded = ({ minute, flood }: CountedMinute): boolean =>
  flood !== null && (minute + 1) * MINUTE > flood.since - BEFORE && minute * MINUTE < flood.until;

/** Writes down which episodes are over, and gives what came just before a flood the flood's mark. */
export async function settleFloods(db: D1Database, now: number): Promise<{ ended: number; swept: number }> {
  const [unswept] = await readAll(db, unsweptQuery(db, now - SETTLE, FLOODS));
  let swept = 0;
  for (const flood of unswept) {
    // Few, and seldom.
    // oxlint-disable-next-line no-await-in-loop
    const [ids] = await readAll(db, spamBeforeQuery(db, flood, { span: BEFORE, limit: SWEPT }));
    // oxlint-disable-next-line no-await-in-loop
    await db.batch(sweepInto(db, flood, ids));
    swept += ids.length;
  }
  return { ended: await endEpisodes(db, now), swept };
}
