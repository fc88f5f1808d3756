import type { Inspected } from '../../comments/endpoints.ts';
import type { Endpoint } from '../../comments/endpoint.ts';
import { When } from '../settings/when.tsx';

/**
 * Where an endpoint is, for whoever may not change it: a chat's address is a secret in its path, others have one in their
 * query, an e-mail address is somebody's. Nothing of these is left.
 */
export function place({ url, format }: Pick<Endpoint, 'url' | 'format'>): string {
  if (format === 'email') return `…${/@[^@]*$/.exec(url)?.[0] ?? ''}`;
  const parsed = URL.parse(url);
  if (!parsed) return '…';
  return parsed.pathname + parsed.search === '/' ? parsed.origin : `${parsed.origin}/…`;
}

const OFF = {
  paused: 'paused: turned off by hand',
  gone: 'off: it answered 410 Gone, or its address takes no more mail',
  failing: 'off: it failed for thirty days',
} as const;

interface StateProps {
  readonly inspected: Inspected;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** More is not counted. */
  readonly cap: number;
}

/** How an endpoint does: working, failing since when, off and why; what waits for it, and when it is tried next. */
export function State({ inspected: { endpoint, backlog }, now, cap }: StateProps) {
  const { disabled, failingSince, quietUntil } = endpoint;
  const { waiting, nextTry } = backlog;
  return (
    <>
      <Badge endpoint={endpoint} />{' '}
      <span class="dim">
        {disabled === null && failingSince !== null ? (
          <>
            since <When at={failingSince} />;{' '}
          </>
        ) : null}
        {waiting === 0
          ? 'nothing waits'
          : `${waiting}${waiting === cap ? ' or more' : ''} ${waiting === 1 ? 'message waits' : 'messages wait'}`}
        {nextTry === null || disabled !== null ? null : <Next at={Math.max(nextTry, quietUntil)} now={now} />}
      </span>
    </>
  );
}

const Next = ({ at, now }: { readonly at: number; readonly now: number }) =>
  at <= now ? (
    <>, due now</>
  ) : (
    <>
      , next try <When at={at} />
    </>
  );

function Badge({ endpoint: { disabled, failingSince } }: { readonly endpoint: Endpoint }) {
  if (disabled !== null)
    return <span class={disabled === 'paused' ? 'badge' : 'badge bad'}>{OFF[disabled]}</span>;
  return failingSince === null ? (
    <span class="badge good">working</span>
  ) : (
    <span class="badge warn">failing</span>
  );
}
