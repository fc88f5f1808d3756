import type { Assessment, Finding } from '../moderation/index.ts';

/**
 * The engine's decision as it is stored with its event and shown to moderators. The stored form leaves out the
 * findings' text: the comment holds it already, and what a guest erases must not live on in an event.
 */
export type Decision = Omit<Assessment, 'findings'> & {
  readonly findings: readonly Omit<Finding, 'text'>[];
};

export function toDecision(assessment: Assessment): Decision {
  return { ...assessment, findings: assessment.findings.map(({ text: _, ...finding }) => finding) };
}
