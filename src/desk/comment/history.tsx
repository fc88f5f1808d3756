import { CLOCK, type CommentEvent } from '../../comments/event.ts';
import type { Revision } from '../../comments/revision.ts';
import { absoluteTime, relativeTime } from '../../thread/time.ts';
import { StatusBadge } from '../card/status.tsx';
import { actorName } from '../queue/said.ts';
import { REASON_WORDS } from '../reports/reports-and-appeal.tsx';

interface Props {
  readonly events: readonly CommentEvent[];
  readonly revisions: readonly Revision[];
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Who did what when, the newest first. Nothing is ever taken out of it, but a guest's words when they are erased. */
export const History = ({ events, revisions, now }: Props) => (
  <section aria-labelledby="history">
    <h2 id="history">History</h2>
    <ol class="events" reversed start={events.at(-1)?.seq}>
      {events.toReversed().map((event) => (
        <Happened
          event={event}
          before={revisions.find(({ seq }) => seq === event.seq)?.body ?? null}
          now={now}
        />
      ))}
    </ol>
    {events[0] === undefined || events[0].seq === 1 ? null : (
      <p class="dim">The {events.length} newest events are shown; the older ones are kept, too.</p>
    )}
  </section>
);

/** `before`: the text that went with it. */
function Happened({ event, before, now }: { event: CommentEvent; before: string | null; now: number }) {
  const { from, to, reason, decision } = event;
  const at = new Date(event.at).toISOString();
  const clock = { now, timeZone: 'UTC' };
  return (
    <li>
      <b>{verbOf(event)}</b> by <bdi>{whoOf(event)}</bdi>{' '}
      <time datetime={at} title={absoluteTime(at, 'en-GB', clock)}>
        {relativeTime(at, 'en', clock)}
      </time>
      {from === to ? null : (
        <>
          {' '}
          <StatusBadge status={to} {...(from === null ? {} : { from })} />
        </>
      )}
      {reason === null ? null : (
        <p>
          Reason, as the guest may read it: <q dir="auto">{reason}</q>
        </p>
      )}
      {saidOf(event).map((said) => (
        <p class="dim" dir="auto">
          {said}
        </p>
      ))}
      {before === null ? null : (
        <details>
          <summary>What stood there before</summary>
          <blockquote class="text" dir="auto">
            {before}
          </blockquote>
        </details>
      )}
      {decision === null ? null : <p class="dim">Rules {decision.ruleset}</p>}
    </li>
  );
}

/** What else the event holds, for moderators. */
function saidOf({ detail }: CommentEvent): string[] {
  if (detail === null) return [];
  const { reports, redacted, report, appeal, standing } = detail;
  return [
    ...(reports === undefined ? [] : [`Settled ${reports === 1 ? 'one report' : `${reports} reports`}.`]),
    ...(redacted === undefined
      ? []
      : [
          `Blotted out: ${redacted.map(({ field, start, end }) => `${FIELDS[field]} ${start} to ${end}`).join(', ')}.`,
        ]),
    ...(report === undefined
      ? []
      : [`${upper(REASON_WORDS[report.reason])}${report.detail === null ? '' : `: “${report.detail}”`}`]),
    ...(standing === undefined
      ? []
      : [
          `The guest was ${standing.standing}${standing.reason === null ? '.' : `: “${standing.reason}”`}`,
          ...(standing.told === true ? ['The guest is told of the ban, with the reason.'] : []),
        ]),
    ...(appeal === undefined ? [] : [`“${appeal}”`]),
  ];
}

const FIELDS = { body: 'text', name: 'name', website: 'website' } as const;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What staff writes is not checked. */
const verbOf = ({ action, decision }: CommentEvent): string =>
  action === 'submit' && decision === null ? 'Written' : VERBS[action];

/** A report is a reader's; what else a guest does is done by who wrote the comment. */
const whoOf = ({ actor, action }: CommentEvent): string =>
  actor === 'guest' ? (action === 'report' ? 'a reader' : 'the guest') : (WHO[actor] ?? actorName(actor));

const WHO: Readonly<Record<string, string>> = {
  engine: 'the rules',
  api: 'the API',
  webhook: 'a webhook',
  [CLOCK]: 'the clock',
};

const VERBS = {
  submit: 'Came in, and was decided',
  approve: 'Approved',
  reject: 'Rejected',
  spam: 'Marked as spam',
  hold: 'Held',
  delete: 'Deleted',
  restore: 'Restored',
  undo: 'Taken back',
  redact: 'Personal data blotted out',
  report: 'Reported',
  dismiss: 'Reports set aside',
  appeal: 'Appealed',
  edit: 'Changed, and decided anew',
  erase: 'Erased',
  grant: 'Appeal granted',
  refuse: 'Appeal refused',
} as const satisfies Record<CommentEvent['action'], string>;
