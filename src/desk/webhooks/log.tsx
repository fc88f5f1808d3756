import type { Context } from 'hono';
import { type Delivery, messageId } from '../../comments/delivery.ts';
import { formatId } from '../../comments/id.ts';
import { formatCursor, type Slice } from '../../comments/reading.ts';
import type { App } from '../../http/types.ts';
import { oneLine } from '../../webhooks/excerpt.ts';
import { Csrf } from '../csrf.tsx';
import { deskPath } from '../navigation.ts';
import { endpointPath } from './said.ts';

interface LogProps {
  readonly c: Context<App>;
  readonly endpoint: string;
  readonly slice: Slice<Delivery>;
  /** Editors send again, and read what the endpoint said: a server that answers with its own address would give that away. */
  readonly isEditor: boolean;
}

/** Each try that the site still keeps, newest first. Answers are another server's words. */
export function Log({ c, endpoint, slice, isEditor }: LogProps) {
  const next = formatCursor(slice.next);
  if (slice.items.length === 0)
    return <p class="dim">Nothing was sent as far back as the site keeps logs.</p>;
  return (
    <>
      <div class="scroll" role="region" tabindex={0} aria-label="Log of deliveries">
        <table class="deliveries">
          <thead>
            <tr>
              <th>Time (UTC)</th>
              <th>Message</th>
              <th>Outcome</th>
              <th class="number">Status</th>
              <th class="number">ms</th>
              <th>Answer</th>
              {isEditor ? <th>Again</th> : null}
            </tr>
          </thead>
          <tbody>
            {slice.items.map((delivery) => (
              <Try c={c} endpoint={endpoint} delivery={delivery} isEditor={isEditor} />
            ))}
          </tbody>
        </table>
      </div>
      {next === null ? null : (
        <p>
          <a class="button quiet" href={endpointPath(c, endpoint, `?cursor=${next}`)}>
            Older
          </a>
        </p>
      )}
    </>
  );
}

const LOOK: Readonly<Record<Delivery['outcome'], string>> = {
  delivered: 'badge good',
  failed: 'badge warn',
  'given-up': 'badge bad',
  skipped: 'badge',
};

function Try({ c, endpoint, delivery, isEditor }: Omit<LogProps, 'slice'> & { readonly delivery: Delivery }) {
  const time = new Date(delivery.at).toISOString();
  const { subject, seq, type, attempt, outcome, status, ms, excerpt } = delivery;
  return (
    <tr>
      <td>
        <time datetime={time}>{time.replace('T', ' ').slice(0, 19)}</time>
      </td>
      <td>
        {seq > 0 ? <a href={deskPath(c.var.desk.site.id, `/comments/${formatId(subject)}`)}>{type}</a> : type}
        {attempt > 1 ? <span class="dim">, try {attempt}</span> : null}
      </td>
      <td>
        <span class={LOOK[outcome]}>{outcome}</span>
      </td>
      <td class="number">{status ?? '–'}</td>
      <td class="number">{ms}</td>
      <td>
        {/* Without a status the words are ours. */}
        {isEditor || status === null ? <bdi class="answer">{oneLine(excerpt)}</bdi> : null}
      </td>
      {isEditor ? <td>{seq > 0 ? <Again c={c} endpoint={endpoint} delivery={delivery} /> : null}</td> : null}
    </tr>
  );
}

const Again = ({
  c,
  endpoint,
  delivery,
}: Pick<LogProps, 'c' | 'endpoint'> & { readonly delivery: Delivery }) => (
  <form method="post" action={endpointPath(c, endpoint, '/again')}>
    <Csrf />
    <input type="hidden" name="id" value={messageId(delivery)} />
    <button type="submit" class="quiet">
      Send again
      <span class="unseen">
        {' '}
        {delivery.type} of {new Date(delivery.at).toISOString()}
      </span>
    </button>
  </form>
);
