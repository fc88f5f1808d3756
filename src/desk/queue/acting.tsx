import type { Child } from 'hono/jsx';
import { formatId } from '../../comments/id.ts';
import type { StoredComment } from '../../comments/stored-comment.ts';
import type { Action, Status } from '../../comments/status.ts';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { formatItem, type Item } from './items.ts';
import { REASONS } from './reasons.ts';

interface Choice {
  readonly action: Action;
  readonly label: string;
  readonly tone: 'good' | 'bad' | 'quiet';
  /** The key that presses it. */
  readonly key?: string;
}

const APPROVE: Choice = { action: 'approve', label: 'Approve', tone: 'good', key: 'a' };
const REJECT: Choice = { action: 'reject', label: 'Reject', tone: 'bad' };
const SPAM: Choice = { action: 'spam', label: 'Spam', tone: 'bad', key: 's' };
const HOLD: Choice = { action: 'hold', label: 'Hold', tone: 'quiet', key: 'h' };
const DELETE: Choice = { action: 'delete', label: 'Delete', tone: 'quiet' };
const RESTORE: Choice = { action: 'restore', label: 'Restore', tone: 'good', key: 'a' };
const KEEP: Choice = { action: 'dismiss', label: 'Keep', tone: 'good', key: 'a' };
const GRANT: Choice = { action: 'grant', label: 'Grant the appeal', tone: 'good', key: 'a' };
const GRANT_SILENTLY: Choice = { ...GRANT, label: 'Grant without a word' };
const REFUSE: Choice = { action: 'refuse', label: 'Refuse the appeal', tone: 'bad', key: 'r' };

const BY_STATUS = {
  pending: [APPROVE, REJECT, SPAM, DELETE],
  published: [HOLD, REJECT, SPAM, DELETE],
  rejected: [APPROVE, HOLD, DELETE],
  deleted: [RESTORE],
} as const satisfies Record<Status, readonly Choice[]>;

/** What can be done to a comment of the list. An appeal is refused with a reason: where there is no field for one, it is not. */
export function choicesFor(
  list: string,
  status: Status,
  words: 'with reason' | 'without reason',
): readonly Choice[] {
  if (list === 'appealed')
    return words === 'with reason' ? [GRANT, REFUSE, DELETE] : [GRANT_SILENTLY, DELETE];
  if (list === 'reported' && status === 'published') return [KEEP, ...BY_STATUS.published];
  return BY_STATUS[status];
}

interface FormProps {
  readonly siteId: string;
  readonly items: readonly Item[];
  /** The query of the list to come back to. */
  readonly back: string;
  readonly class?: string;
  readonly id?: string;
  readonly children: Child;
}

/** A form that acts on comments; what it does is said by its buttons. */
export const ActionForm = ({ siteId, items, back, children, ...more }: FormProps) => (
  <form method="post" action={deskPath(siteId, '/actions')} {...more}>
    <Csrf />
    {items.map((item) => (
      <input type="hidden" name="item" value={formatItem(item)} />
    ))}
    <input type="hidden" name="back" value={back} />
    {children}
  </form>
);

export const ActionButton = ({ action, label, tone, key }: Choice) => (
  <button type="submit" name="action" value={action} class={tone} data-key={key}>
    {label}
    {key === undefined ? null : <kbd aria-hidden="true">{key}</kbd>}
  </button>
);

interface Props {
  readonly siteId: string;
  readonly comment: StoredComment;
  readonly list: string;
  readonly back: string;
  /** Also with a ban or trust in one. */
  readonly withGuest?: boolean;
}

/** All that can be done to one comment. */
export function Acting({ siteId, comment, list, back, withGuest = false }: Props) {
  const items = [{ id: comment.id, seen: comment.version }];
  const choices = choicesFor(list, comment.status, 'without reason');
  const canReject = choices.includes(REJECT);
  return (
    <div class="acting">
      <ActionForm siteId={siteId} items={items} back={back} class="row">
        {choices.map((choice) => (
          <ActionButton {...choice} />
        ))}
      </ActionForm>
      {canReject ? (
        <details class="reasons">
          <summary class="button quiet" data-key="r">
            Reject with a reason <kbd aria-hidden="true">r</kbd>
          </summary>
          <Reasons siteId={siteId} items={items} back={back} id={formatId(comment.id)} />
        </details>
      ) : null}
      {withGuest && canReject ? (
        <details class="reasons">
          <summary class="button quiet" data-key="b">
            {choices.includes(APPROVE) ? 'Ban or trust' : 'Reject and ban'} <kbd aria-hidden="true">b</kbd>
          </summary>
          <AndGuest siteId={siteId} items={items} back={back} canApprove={choices.includes(APPROVE)} />
        </details>
      ) : null}
      <p class="said" role="status"></p>
    </div>
  );
}

/** Rejects with a reason: typed, or picked. */
const Reasons = ({ siteId, items, back, id }: Omit<FormProps, 'children' | 'class'> & { id: string }) => (
  <ActionForm siteId={siteId} items={items} back={back}>
    <input type="hidden" name="action" value="reject" />
    <label for={`reason-${id}`}>The guest will read</label>
    <p class="row">
      <input id={`reason-${id}`} name="reason" dir="auto" maxlength={1000} />
      <button type="submit" class="bad">
        Reject
      </button>
    </p>
    <ol class="templates">
      {REASONS.map((reason, i) => (
        <li>
          <button type="submit" name="template" value={String(i + 1)} class="quiet" data-number={i + 1}>
            <kbd aria-hidden="true">{i + 1}</kbd> {reason}
          </button>
        </li>
      ))}
    </ol>
  </ActionForm>
);

const BANS = [
  ['1', '1 day'],
  ['7', '7 days'],
  ['30', '30 days'],
] as const;

/** A decision about the comment and its guest in one; undoing it takes both back. */
const AndGuest = ({
  canApprove,
  ...form
}: Omit<FormProps, 'children' | 'class' | 'id'> & { canApprove: boolean }) => (
  <div class="row and">
    <ActionForm {...form} class="row">
      <input type="hidden" name="action" value="reject" />
      <input type="hidden" name="standing" value="banned" />
      <span>Reject, and ban for</span>
      {BANS.map(([days, words], i) => (
        <button type="submit" name="days" value={days} class="bad" data-number={i + 1}>
          <kbd aria-hidden="true">{i + 1}</kbd> {words}
        </button>
      ))}
    </ActionForm>
    {canApprove ? (
      <ActionForm {...form} class="row">
        <input type="hidden" name="action" value="approve" />
        <input type="hidden" name="standing" value="trusted" />
        <button type="submit" class="good" data-number={BANS.length + 1}>
          <kbd aria-hidden="true">{BANS.length + 1}</kbd> Approve and trust
        </button>
      </ActionForm>
    ) : null}
  </div>
);
