/** Everything that runs beside the engine, by the name under which the tables show it. */
import { Document } from '../../src/moderation/document/document.ts';
import { createModerator } from '../../src/moderation/index.ts';
import { ALL_RULES } from '../../src/moderation/rules/index.ts';
import { floor, floorWithAutomaton } from './automaton.ts';
import { FILTERS } from './filters.ts';

type Work = (text: string) => unknown;

export const FLOOR = 'floor: NFKC + lower case';
export const OURS = 'Greenroom';
/** For growth: beyond the cap a longer text costs nothing. */
export const UNCAPPED = 'Greenroom without its cap';

const NO_CAP = { body: Infinity, name: Infinity, email: Infinity, website: Infinity, title: Infinity };

/** The whole engine but the field cap: document, rules and dampers. Composites read findings, of which there are few. */
function judgeUncapped(body: string): number {
  const document = new Document({ body }, NO_CAP);
  let hits = 0;
  for (const rule of ALL_RULES) {
    if (rule.kind === 'rule') hits += rule.check(document).length;
    else if (rule.kind === 'damper') hits += rule.scopes(document).length;
  }
  return hits;
}

async function ours(): Promise<Work> {
  const moderator = createModerator();
  return (body) => moderator.assess({ body });
}

const CONTESTANTS: ReadonlyMap<string, () => Promise<Work>> = new Map<string, () => Promise<Work>>([
  [FLOOR, async () => floor],
  ['floor + one automaton pass', async () => floorWithAutomaton()],
  [OURS, ours],
  [UNCAPPED, async () => judgeUncapped],
  ...FILTERS,
]);

/** Who is timed on comments, in the order of the table. */
export const ON_COMMENTS: readonly string[] = [...CONTESTANTS.keys()].filter((name) => name !== UNCAPPED);

/** Made ready: nothing is loaded or compiled while the clock runs. */
export async function contestant(name: string): Promise<Work> {
  const load = CONTESTANTS.get(name);
  if (!load) throw new Error(`Nobody is called ${name}`);
  return load();
}
