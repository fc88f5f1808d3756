import type { Match } from '../../document/match.ts';
import type { Prose } from '../../document/prose.ts';
import { isSaidOfThePublic } from '../../document/public-target.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const TOLD_REACH = 8;
const TOLD: ReadonlySet<string> = new Set(
  'threatened threatens threatening vowed vows vowing ordered orders order plan plans planned accused accuses accusing witnesses witness'.split(
    ' ',
  ),
);
const WANTS: ReadonlySet<string> = new Set(
  'wants want wanted threatens threaten threatened vowed vows tried plans planned promised trying ordered refused they he she who israel iran assad regime army is are was were has have had did by'.split(
    ' ',
  ),
);
const CALLS: ReadonlySet<string> = new Set('need needs have time ought should must'.split(' '));

/** "Shells level the city": verbs that news has, too, must be told to somebody. */
const NEWS: ReadonlySet<string> = new Set(
  'flatten level raze erase obliterate pulverise pulverize torch carpet wipe bulldoze nuke'.split(' '),
);
const LEADS: ReadonlySet<string> = new Set(
  'just should must lets s let us to and or please simply then now all ought gotta only ll we i will would d better so why not can could finally'.split(
    ' ',
  ),
);

/** "They want to wipe them off the map": told of somebody, not called for. */
function isTold(prose: Prose, match: Match): boolean {
  const before = prose.tokens[match.first - 1];
  if (!before || before.sentence !== prose.sentenceOf(match)) return false;
  const isClause = before.clause !== prose.tokens[match.first]?.clause;
  if (!isClause && NEWS.has(prose.tokens[match.first]?.text ?? '') && !LEADS.has(before.text)) return true;
  const after = prose.tokens[match.last + 1]?.text;
  if (after === 'was' || after === 'is') return true;
  for (let at = match.first - 1; at >= match.first - TOLD_REACH; at--) {
    if (prose.tokens[at]?.sentence !== before.sentence) break;
    if (prose.hasRole(at, 'reporting') || TOLD.has(prose.tokens[at]?.text ?? '')) return true;
  }
  if (before.text === 'to') return !CALLS.has(prose.tokens[match.first - 2]?.text ?? '');
  return WANTS.has(before.text);
}

export const massViolence: Rule = {
  kind: 'rule',
  id: 'MASS_VIOLENCE',
  group: 'threat',
  category: 'threat',
  score: 6,
  summary: 'A call to kill a whole population or to destroy where it lives',
  needs: ['harm_norm'],
  ok: [
    'They want to wipe them off the map, he warned.',
    'ISIS fighters are hiding there, kill them all.',
    'These politicians should be hanged.',
    'The soldiers had orders to shoot on sight.',
  ],
  fail: [
    'Nuke them all.',
    'Just turn that place into a parking lot.',
    'Kill them all, and their children too.',
    'لازم ينقتلوا كلهم',
    'il faut tous les exterminer',
  ],
  check: (document) =>
    hitsOf(document, 'harm_norm', (match, prose) =>
      match.term.group !== 'everyone' || isTold(prose, match) || isSaidOfThePublic(prose, match, 'text')
        ? undefined
        : { strength: 1, why: 'Calls for the killing of a whole population.' },
    ),
};
