import type { Judged } from '../judge.ts';
import { siteFinding } from '../site-finding.ts';
import type { DoorRefusal } from './refusal.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { CHALLENGE_NOT_TAKEN } from './challenge.ts';
import { againstBy, isSuspicious, mustSolve } from './must-solve.ts';
import { type DoorFinding, heldBack } from './weigh.ts';

/** Part of the door's evidence that a solved challenge takes back: a bot can solve it, too, only not for nothing. */
const RELIEF = 0.5;

/** Sends back who has to solve something first, before work is done on the comment; null = go on. */
export function admitChallenged(at: AtTheDoor): DoorRefusal | null {
  return mustSolve(at) ? askedOf(at) : null;
}

/** What says that a text goes round: a solved challenge says nothing about that, as who has many adverts to post solves many. */
const GOING_ROUND = new Set([
  'REPEATED_BY_SELF',
  'REPEATED_BY_OTHERS',
  'TEMPLATE_WITH_LINKS',
  'REPEATS_REMOVED',
  'REPEATS_FLOOD',
]);

/** The door's evidence, with what a solved challenge takes from it. Never from what the text itself says, nor that it was said before. */
export function relieved(at: AtTheDoor, seen: readonly DoorFinding[]): readonly DoorFinding[] {
  const points = againstBy(seen.filter(({ finding }) => !GOING_ROUND.has(finding.rule))) * RELIEF;
  if (at.pass.challenge !== 'passed' || points === 0) return seen;
  const why = 'The guest’s client has solved a challenge for this comment.';
  return [...seen, { finding: siteFinding('CHALLENGE_PASSED', 'flooding', -points, why), dimension: 'spam' }];
}

/**
 * The last word at the door. A doubtful comment may be sent back for a challenge, once; one that was to come with a solved challenge, and whose
 * guest cannot solve any or of which nobody could say, waits for a person: nobody is kept out for want of a script.
 */
export function admitJudged(
  at: AtTheDoor,
  judged: Judged,
): { readonly refusal: DoorRefusal } | ({ readonly refusal: null } & Omit<Judged, 'evidence'>) {
  const { assessment, seen, evidence } = judged;
  const go = { refusal: null, assessment, seen };
  // By what the guest is met by: a ban that is not to be noticed asks for nothing, and spares nothing.
  if (!mustSolve(at) && !isSuspicious(at, seen, evidence)) return go;
  const refusal = askedOf(at);
  if (refusal) return { refusal };
  const { challenge } = at.pass;
  if (challenge === 'passed') return go;
  const finding =
    challenge === 'unverified'
      ? siteFinding('CHALLENGE_UNVERIFIED', 'system', 0, UNVERIFIED)
      : siteFinding(CHALLENGE_NOT_TAKEN, 'system', 0, NOT_TAKEN);
  return { refusal: null, assessment: heldBack(assessment, finding), seen: heldBack(seen, finding) };
}

const UNVERIFIED =
  'The guest has taken the challenge, but Cloudflare could not be asked how. A person decides.';
const NOT_TAKEN =
  'A challenge was to be solved, and the guest’s client could not: a form without JavaScript, say. A person decides.';

/** What a client that can solve something is told; null where it has, and where it cannot. */
function askedOf({ pass: { challenge, brought } }: AtTheDoor): DoorRefusal | null {
  if (challenge === 'passed' || challenge === 'unverified') return null;
  if (!brought.scripted || brought.unsolved) return null;
  return { reason: 'challenge', why: challenge === 'none' ? 'wanted' : 'failed' };
}
