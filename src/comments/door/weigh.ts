import { type Assessment, type Dimension, type Finding, reconsider } from '../../moderation/index.ts';
import type { Site } from '../site.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { history } from './history.ts';
import { names } from './names.ts';
import { newcomers } from './newcomers.ts';
import { repeats } from './repeats.ts';

/** What the door has seen, as evidence. */
export interface DoorFinding {
  readonly finding: Finding;
  readonly dimension: Dimension;
  /** A hard fact. `reject` wins over everything, `hold` only keeps what would be published. */
  readonly verdict?: 'hold' | 'reject' | undefined;
}

/** All that the door looks at, in this order. Each sees the engine's assessment, and none what the others found. */
const WATCHERS: readonly ((at: AtTheDoor, assessment: Assessment) => readonly DoorFinding[])[] = [
  repeats,
  history,
  names,
  newcomers,
];

/** What the door has seen. */
export const watch = (at: AtTheDoor, assessment: Assessment): readonly DoorFinding[] =>
  WATCHERS.flatMap((look) => look(at, assessment));

/** The assessment with the door's evidence: hard rejections first, then points against it and for it, and last what keeps a comment from going on air. */
export function weighDoor(site: Site, assessment: Assessment, found: readonly DoorFinding[]): Assessment {
  const { policy } = site.settings;
  const rejecting = found.filter(({ verdict }) => verdict === 'reject');
  const weighing = found.filter(({ verdict, finding }) => verdict === undefined && finding.score >= 0);
  const helping = found.filter(({ verdict, finding }) => verdict === undefined && finding.score < 0);
  const holding = found.filter(({ verdict }) => verdict === 'hold');
  const weighed = [...rejecting, ...weighing].reduce(
    (before, { finding, dimension, verdict }) => reconsider(before, policy, { finding, dimension, verdict }),
    assessment,
  );
  const helped = helping.reduce((before, one) => help(site, before, one), weighed);
  return holding.reduce((before, { finding }) => heldBack(before, finding), helped);
}

/**
 * What speaks for a guest is heard after all that speaks against them. It helps out of no
 * rejection, not while settings are broken, and is not mentioned where there is no doubt.
 */
function help(site: Site, before: Assessment, { finding, dimension }: DoorFinding): Assessment {
  if (before.scores[dimension] === 0) return before;
  const helps = before.verdict !== 'reject' && site.broken.length === 0;
  const why = `${finding.why}${helps ? '' : ' That changes nothing here.'}`;
  const said = helps ? finding : { ...finding, score: 0, why };
  return reconsider(before, site.settings.policy, { finding: said, dimension });
}

/** What is held or rejected anyway stays that. */
export const heldBack = (assessment: Assessment, finding: Finding): Assessment => ({
  ...assessment,
  ...(assessment.verdict === 'approve' ? { verdict: 'hold', because: 'forced' } : {}),
  findings: [...assessment.findings, finding],
});
