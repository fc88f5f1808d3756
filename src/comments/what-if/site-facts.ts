import {
  type Assessment,
  type Category,
  type Dimension,
  knownRule,
  type Policy,
  reconsider,
  type Verdict,
} from '../../moderation/index.ts';
import type { Decision } from '../decision.ts';

/**
 * What joined a decision from outside the engine: a ban, trust, a second opinion, what moderators taught, premoderation. Such
 * facts do not depend on the policy, so a replay takes them over from the stored decision as they were.
 */

type StoredFinding = Decision['findings'][number];

/** Of the machinery itself: a replay finds them anew where they still hold. */
const OWN = /^(?:RULE_CRASHED|SETTINGS_BROKEN|WORD_LIST_[A-Z]+)$/;
const SPAM: ReadonlySet<Category> = new Set<Category>(['advert', 'scam', 'links', 'flooding']);
/** Of who writes, and always about that. */
const AT_THE_DOOR = /^(?:HISTORY|NAME_OF)_/;
const NO_DIMENSION: ReadonlySet<Category> = new Set<Category>(['context', 'system']);

/** Findings of a stored decision that are not the engine's own. */
export const factsIn = (decision: Decision | null): readonly StoredFinding[] =>
  (decision?.findings ?? []).filter(({ rule }) => !knownRule(rule) && !OWN.test(rule));

/** The engine's assessment with the facts of the stored decision, in the order in which they came. */
export function withFacts(assessment: Assessment, policy: Policy, decision: Decision | null): Assessment {
  return factsIn(decision).reduce(
    (sofar, fact) =>
      reconsider(sofar, policy, {
        finding: { ...fact, text: '' },
        dimension: dimensionOf(fact, sofar),
        verdict: verdictOf(fact, sofar, decision),
      }),
    assessment,
  );
}

/** The dimension is not stored: a fact about neither is about what decided. */
function dimensionOf({ rule, category }: StoredFinding, { because }: Assessment): Dimension {
  if (SPAM.has(category) || AT_THE_DOOR.test(rule)) return 'spam';
  if (!NO_DIMENSION.has(category)) return 'toxicity';
  return because === 'spam' ? 'spam' : 'toxicity';
}

/** What counts whatever the sums say; undefined = the thresholds decide. */
function verdictOf(
  { rule, score }: StoredFinding,
  sofar: Assessment,
  decision: Decision | null,
): Verdict | undefined {
  switch (rule) {
    case 'GUEST_BANNED':
    case 'TRAP_FILLED':
    case 'DOMAIN_BANNED':
    case 'PHRASE_BANNED':
      return 'reject';
    // With points it weighs, where several guests bear the name.
    case 'NAME_OF_STAFF':
      return score === 0 && sofar.verdict === 'approve' ? 'hold' : undefined;
    case 'NEWCOMER_LINK':
    case 'PREMODERATED':
    case 'CHALLENGE_UNVERIFIED':
    case 'CHALLENGE_NOT_TAKEN':
    case 'FLOOD_NEWCOMER':
      return sofar.verdict === 'approve' ? 'hold' : undefined;
    // Another's word that was taken as it is, or that nobody could get.
    case 'SECOND_OPINION':
    case 'SECOND_OPINION_FAILED':
      return forcedByOpinion(decision) ? decision?.verdict : undefined;
    default:
      return undefined;
  }
}

/** Forced, and by nothing else that is known to force. */
function forcedByOpinion(decision: Decision | null): boolean {
  if (decision?.because !== 'forced') return false;
  return !decision.findings.some(({ rule }) => FORCING.has(rule));
}

/** Findings that decide by themselves: where one of them is, the second opinion did not have to. */
const FORCING: ReadonlySet<string> = new Set([
  'TEST_STRING',
  'UNREAD_TEXT',
  'RULE_CRASHED',
  'SETTINGS_BROKEN',
  'WORD_LIST_REJECT',
  'WORD_LIST_HOLD',
  'GUEST_BANNED',
  'TRAP_FILLED',
  'DOMAIN_BANNED',
  'PHRASE_BANNED',
  'PREMODERATED',
  'CHALLENGE_UNVERIFIED',
  'CHALLENGE_NOT_TAKEN',
  'NAME_OF_STAFF',
  'NEWCOMER_LINK',
  'FLOOD_NEWCOMER',
]);
