import type { CommentEvent } from '../../comments/event.ts';
import { absoluteTime, relativeTime } from '../../thread/time.ts';
import { actorName } from '../queue/said.ts';

interface Props {
  readonly events: readonly CommentEvent[];
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Who did what when, the newest first. Nothing is ever taken out of it. */
export const History = ({ events, now }: Props) => (
  <section aria-labelledby="history">
    <h2 id="history">History</h2>
    <ol class="events" reversed>
      {events.toReversed().map((event) => (
        <Happened event={event} now={now} />
      ))}
    </ol>
  </section>
);

function Happened({ event, now }: { event: CommentEvent; now: number }) {
  const { actor, action, from, to, reason, decision } = event;
  const at = new Date(event.at).toISOString();
  const clock = { now, timeZone: 'UTC' };
  return (
    <li>
      <b>{VERBS[action]}</b> by <bdi>{WHO[actor] ?? actorName(actor)}</bdi>{' '}
      <time datetime={at} title={absoluteTime(at, 'en-GB', clock)}>
        {relativeTime(at, 'en', clock)}
      </time>
      {from === to || from === null ? null : (
        <>
          {' '}
          <span class="badge">
            {from} → {to}
          </span>
        </>
      )}
      {from === null ? (
        <>
          {' '}
          <span class="badge">{to}</span>
        </>
      ) : null}
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
      : [`${report.reason}${report.detail === null ? '' : `: “${report.detail}”`}`]),
    ...(standing === undefined
      ? []
      : [`The guest was ${standing.standing}${standing.reason === null ? '.' : `: “${standing.reason}”`}`]),
    ...(appeal === undefined ? [] : [`“${appeal}”`]),
  ];
}

const FIELDS = { body: 'text', name: 'name', website: 'website' } as const;

const WHO: Readonly<Record<string, string>> = {
  engine: 'the rules',
  guest: 'a guest',
  api: 'the API',
  webhook: 'a webhook',
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
  grant: 'Appeal granted',
  refuse: 'Appeal refused',
} as const satisfies Record<CommentEvent['action'], string>;
