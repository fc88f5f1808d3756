import type { Prose } from '../prose.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim.ts';
import { doneTo } from './done-to.ts';
import { contemptNear, outcryAfter, shunned } from './loose.ts';
import { DEHUMANISER_OR_INSULT, GROUP } from './kinds.ts';
import type { Mention } from './mentions.ts';
import { mentionsOf } from './mentions.ts';
import { PartMap } from './part-map.ts';
import { saidOf } from './said-of.ts';

const NONE: readonly Claim[] = [];
/** The grammar is English: other languages have pairs of words near each other (rules/hate/pair-hits.ts). */
const READ: ReadonlySet<string> = new Set(['en', 'und']);

/** "filthy Arabs", "fucking women": contempt in the adjective. */
function slight(prose: Prose, { slighted, last, head }: Mention): Claim | undefined {
  if (!slighted) return undefined;
  const isOutright =
    prose.hasRole(slighted.first, 'every') ||
    slighted.term.kind === 'dehumaniser' ||
    (slighted.term.kind === 'derogatory' && slighted.term.severity === 3);
  return claimOf(
    prose,
    'derogated',
    slighted.first,
    last,
    isOutright && head === slighted.last + 1 ? 0.9 : 0.5,
  );
}

/** "Muslim scum": contempt in the noun that follows the name. */
function suffixed(prose: Prose, map: PartMap, { head, last, pronoun }: Mention): Claim | undefined {
  const { tokens } = prose;
  if (pronoun || tokens[last + 1]?.clause !== tokens[last]?.clause) return undefined;
  const noun = map.from(last + 1, DEHUMANISER_OR_INSULT);
  if (!noun || noun.term.severity < 2) return undefined;
  const isColour =
    (tokens[head]?.is('black') || tokens[head]?.is('white')) &&
    prose.findRole('second_person', head - 1, -1, 8) === undefined &&
    !prose.hasRole(noun.last + 2, 'second_person');
  if (isColour && noun.term.kind === 'dehumaniser' && !tokens[noun.first]?.is('scum')) return undefined;
  // Nations have dogs and rats; a faith or a sect has none.
  const isNation = map.from(head, GROUP)?.term.group === 'nation';
  const isOutright = noun.term.kind === 'dehumaniser' && (noun.term.severity === 3 || !isNation);
  return claimOf(prose, 'derogated', head, noun.last, isOutright ? 1 : 0.6);
}

/** "We Lebanese are crazy": of one's own. */
const isOwn = (prose: Prose, { first, head }: Mention): boolean =>
  prose.tokens[first - 1]?.is('we') === true || prose.tokens[head - 1]?.is('we') === true;

/** Followers of a party may be called anything but animals, and not be killed. */
const isGrave = ({ kind }: Claim): boolean => kind === 'dehumanised' || kind === 'harmed';

/** What a text says against groups, read once. Bounded work for each mention of a group. */
export function readClaims(prose: Prose): readonly Claim[] {
  if (prose.matches('group').length === 0 || !READ.has(prose.language)) return NONE;
  const map = new PartMap(prose);
  const claims: Claim[] = [];
  for (const mention of mentionsOf(prose, map)) {
    if (isOwn(prose, mention)) continue;
    const claim =
      saidOf(prose, map, mention) ??
      doneTo(prose, map, mention) ??
      suffixed(prose, map, mention) ??
      slight(prose, mention) ??
      shunned(prose, map, mention) ??
      outcryAfter(prose, map, mention) ??
      contemptNear(prose, map, mention);
    if (claim && (!mention.partisan || isGrave(claim))) claims.push(claim);
  }
  return claims;
}
