import type { Context } from 'hono';
import type { Decided } from '../../comments/decided.ts';
import type { CommentId } from '../../comments/id.ts';
import { readDecided } from '../../comments/read-decided.ts';
import type { App } from '../../http/types.ts';
import { type Item, itemsOf } from './items.ts';
import { actorOf } from './said.ts';

/** What came of an action, read back from the events: an address cannot claim anything that did not happen. */
export interface Outcome {
  readonly done: readonly Decided[];
  readonly missed: readonly Decided[];
}

/** How long what was done is shown with its Undo, ms; the history has it at any time. */
const UNDO_FOR = 30_000;

/** What of an action's items was this moderator's doing just now, and where somebody else was faster. */
function outcomeOf(
  { done, missed, decided }: { done: readonly Item[]; missed: readonly Item[]; decided: readonly Decided[] },
  actor: string,
  now: number,
): Outcome {
  const of = new Map<CommentId, Decided>(decided.map((one) => [one.id, one]));
  const found = (items: readonly Item[]) => items.flatMap((item) => of.get(item.id) ?? []);
  const seen = new Map(done.map(({ id, seen: seq }) => [id, seq]));
  return {
    done: found(done).filter(
      (one) => one.actor === actor && seen.get(one.id) === one.seq && one.at > now - UNDO_FOR,
    ),
    missed: found(missed),
  };
}

/** After an action's redirect (`done` and `missed` in the address): what came of it. */
export async function readOutcome(c: Context<App>): Promise<Outcome> {
  const { site, moderator } = c.var.desk;
  const [done, missed] = [itemsOf(c.req.query('done')), itemsOf(c.req.query('missed'))];
  const ids = [...done, ...missed].map(({ id }) => id);
  const decided = await readDecided(c.env.DB, site.id, ids);
  return outcomeOf({ done, missed, decided }, actorOf(moderator), c.var.world.now());
}
