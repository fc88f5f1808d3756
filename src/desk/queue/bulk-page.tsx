import type { Action } from '../../comments/status.ts';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { choicesFor } from './acting.tsx';
import { type Asked, hrefOf, searchOf } from './asked.ts';
import { Chips } from './filters.tsx';
import { REASONS } from './reasons.ts';
import { DONE } from './done.ts';
import { LIST_LABELS } from './tabs.tsx';

interface ListProps {
  readonly siteId: string;
  readonly asked: Asked;
}

interface Props extends ListProps {
  readonly upTo: string;
  readonly total: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
}

const comments = (n: number): string => (n === 1 ? '1 comment' : `${n.toLocaleString('en')} comments`);

/** Before anything is done: how many, and what. */
export function BulkPage({ siteId, asked, upTo, total, isMore }: Props) {
  const status =
    asked.list === 'reported' ? 'published' : asked.list === 'appealed' ? 'rejected' : asked.list;
  return (
    <section class="narrow stack" data-bulk>
      <h1>All of “{LIST_LABELS[asked.list]}”</h1>
      <Chips siteId={siteId} asked={asked} />
      <p>
        <b>{isMore ? `${comments(total)} or more` : comments(total)}</b> {total === 1 ? 'is' : 'are'} in this
        list. What came after you opened it is left alone.
      </p>
      {total === 0 ? null : (
        <form method="post" action={deskPath(siteId, '/bulk')} class="stack">
          <Csrf />
          <input type="hidden" name="filter" value={searchOf(asked)} />
          <input type="hidden" name="upTo" value={upTo} />
          <input type="hidden" name="total" value={total} />
          <label>
            Reason that the guests will read
            <input name="reason" dir="auto" maxlength={1000} list="bulk-reasons" />
          </label>
          <datalist id="bulk-reasons">
            {REASONS.map((reason) => (
              <option value={reason} />
            ))}
          </datalist>
          <p class="row">
            {choicesFor(asked.list, status, 'with reason').map(({ action, label, tone }) => (
              <button type="submit" name="action" value={action} class={tone}>
                {label} all
              </button>
            ))}
          </p>
        </form>
      )}
      <div data-progress hidden>
        <progress max={total} value={0} aria-label="Progress"></progress>
        <p role="status"></p>
        <p class="row">
          <button type="button" class="quiet" data-stop>
            Stop
          </button>
          <button type="button" class="quiet" data-undo hidden>
            Undo all of it
          </button>
        </p>
      </div>
      <BackToList siteId={siteId} asked={asked} />
    </section>
  );
}

interface StepProps extends ListProps {
  readonly step: {
    readonly done: number;
    readonly missed: number;
    readonly total: number;
    readonly after: string;
    readonly finished: boolean;
  };
  readonly fields: {
    readonly action: Action;
    readonly filter: string;
    readonly upTo: string;
    readonly reason: string;
  };
}

/** Between two steps, without the script: how far it is, and the way on. */
export function BulkStep({ siteId, asked, step, fields }: StepProps) {
  const { finished, ...state } = step;
  return (
    <section class="narrow stack">
      <h1>All of “{LIST_LABELS[asked.list]}”</h1>
      <progress max={step.total} value={step.done + step.missed} aria-label="Progress"></progress>
      <p role="status">
        {comments(step.done)} {DONE[fields.action]}
        {step.missed === 0 ? '' : `, ${comments(step.missed)} left as somebody else decided or as they are`}
        {finished ? '. That is all.' : `, of ${step.total.toLocaleString('en')} so far.`}
      </p>
      {finished ? null : (
        <form method="post" action={deskPath(siteId, '/bulk')}>
          <Csrf />
          {Object.entries({ ...fields, ...state }).map(([name, value]) => (
            <input type="hidden" name={name} value={String(value)} />
          ))}
          <button type="submit">Go on with the next</button>
        </form>
      )}
      <BackToList siteId={siteId} asked={asked} />
    </section>
  );
}

const BackToList = ({ siteId, asked }: ListProps) => (
  <p>
    <a href={hrefOf(siteId, { ...asked, cursor: undefined })}>Back to the list</a>
  </p>
);
