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
    const sums = `${sum('spam', scores.spam, limits.spam.hold)}, ${sum('toxicity', scores.toxicity, limits.toxicity.hold)}`;
    const waits = comment.version === 1 && comment.status === 'pending';
    return waits ? `Waits although the sums are low: ${sums}.` : `${word}: ${sums}.`;
  }
  if (because !== 'forced') {
    const { hold, reject } = limits[because];
    const from = verdict === 'reject' ? reject : hold;
    return `${word}: ${sum(because, scores[because], from)}.`;
  }
  const fact = decision.findings.find(({ category }) => category === 'system') ?? decision.findings.at(-1);
  return fact ? `${word}, whatever the sums are: ${fact.why}` : `${word} by a fact that decides alone.`;
}

/** A sum beside the points that it is held against: "14 of 5" would read as a mark. */
const sum = (name: string, score: number, limit: number): string =>
  `${name} ${points(score)} (limit ${limit})`;

const VERDICTS = { approve: 'Published', hold: 'Held', reject: 'Rejected' } as const;
