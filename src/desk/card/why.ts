import type { Queued } from '../../comments/queued.ts';
import type { Thresholds } from '../../moderation/index.ts';
import { points } from './view.ts';

type Limits = Readonly<Record<'spam' | 'toxicity', Thresholds>>;

/** Why the comment came into its list, in one sentence. */
export function whyDecided({ comment, decision }: Queued, limits: Limits): string {
  if (!decision) return 'No decision of the engine is stored.';
  const { verdict, because, scores } = decision;
  const word = VERDICTS[verdict];
  if (because === undefined) {
    const sums = `spam ${points(scores.spam)} of ${limits.spam.hold}, toxicity ${points(scores.toxicity)} of ${limits.toxicity.hold}`;
    const waits = comment.version === 1 && comment.status === 'pending';
    return waits ? `Waits although the sums are low: ${sums}.` : `${word}: ${sums}.`;
  }
  if (because !== 'forced') {
    const { hold, reject } = limits[because];
    const from = verdict === 'reject' ? reject : hold;
    return `${word}: ${because} ${points(scores[because])} of ${from}.`;
  }
  const fact = decision.findings.find(({ category }) => category === 'system') ?? decision.findings.at(-1);
  return fact ? `${word}, whatever the sums are: ${fact.why}` : `${word} by a fact that decides alone.`;
}

const VERDICTS = { approve: 'Published', hold: 'Held', reject: 'Rejected' } as const;
