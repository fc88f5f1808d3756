import { formatId } from '../../comments/id.ts';
import type { GuestStanding } from '../../comments/standing.ts';
import type { StoredComment } from '../../comments/stored-comment.ts';
import type { GuestHistory } from '../../feed/guest-history.ts';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { ActionForm } from '../queue/acting.tsx';
import { DAYS } from './fields.ts';

interface Props {
  readonly siteId: string;
  readonly comment: StoredComment;
  readonly guest: GuestHistory;
}

/** Ban or trust the guest of a comment: with a decision about it, or by itself. */
export function StandingForms({ siteId, comment, guest }: Props) {
  const { status } = comment;
  const { counts, standings } = guest;
  const isKnown = counts.device !== null || counts.address !== null || counts.email !== null;
  return (
    <>
      {isKnown ? (
        <details class="more" id="ban">
          <summary>Ban the guest</summary>
          <p class="hint">
            Comments by the same {knownBy(guest)} are rejected from now on. The guest is not told. A network
            address is shared by a household or an office, and a ban of it ends after a while, as its key
            changes.
          </p>
          <Terms siteId={siteId} comment={comment} standing="banned" tone="bad" alone="Ban">
            {status === 'pending' || status === 'published' ? (
              <button type="submit" name="action" value="reject" class="bad">
                Reject and ban
              </button>
            ) : null}
          </Terms>
        </details>
      ) : null}
      {counts.device === null ? null : (
        <details class="more" id="trust">
          <summary>Trust the guest</summary>
          <p class="hint">
            Doubts about comments by this device weigh less, and it is let in from a banned network address.
            Its comments can still be held and rejected.
          </p>
          <Terms siteId={siteId} comment={comment} standing="trusted" tone="good" alone="Trust">
            {status === 'pending' || status === 'rejected' ? (
              <button type="submit" name="action" value="approve" class="good">
                Approve and trust
              </button>
            ) : null}
          </Terms>
        </details>
      )}
      {standings.length === 0 ? null : (
        <LiftForm siteId={siteId} comment={formatId(comment.id)} back="comment" />
      )}
    </>
  );
}

const WORDS = { device: 'device', address: 'network address', email: 'e-mail address' } as const;

const knownBy = ({ counts }: GuestHistory): string =>
  (['device', 'address', 'email'] as const)
    .filter((kind) => counts[kind] !== null)
    .map((kind) => WORDS[kind])
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

interface TermsProps extends Pick<Props, 'siteId' | 'comment'> {
  readonly standing: GuestStanding;
  readonly tone: 'good' | 'bad';
  /** The button that leaves the comment as it is. */
  readonly alone: string;
  /** The button that decides about it, too. */
  readonly children: unknown;
}

function Terms({ siteId, comment, standing, tone, alone, children }: TermsProps) {
  const id = formatId(comment.id);
  return (
    <ActionForm
      siteId={siteId}
      items={[{ id: comment.id, seen: comment.version }]}
      back={`comment=${id}`}
      class="stack"
    >
      <input type="hidden" name="standing" value={standing} />
      <div class="field">
        <label for={`days-${standing}`}>For how long</label>
        <select id={`days-${standing}`} name="days">
          {DAYS.map((days) => (
            <option value={days} selected={days === '30'}>
              {days === '' ? 'until it is lifted' : days === '1' ? 'a day' : `${days} days`}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`reason-${standing}`}>Reason, for moderators (optional)</label>
        <input
          id={`reason-${standing}`}
          name="standing-reason"
          dir="auto"
          maxlength={1000}
          autocomplete="off"
        />
      </div>
      <p class="row">
        {children}
        <button type="submit" name="comment" value={id} formaction={deskPath(siteId, '/guests')} class={tone}>
          {alone}, leave the comment as it is
        </button>
      </p>
    </ActionForm>
  );
}

/** `back`: where it leads, to the comment or to the list of guests. */
export const LiftForm = ({
  siteId,
  comment,
  back,
}: {
  siteId: string;
  comment: string;
  back: 'comment' | 'guests';
}) => (
  <form method="post" action={deskPath(siteId, '/guests/lift')}>
    <Csrf />
    <input type="hidden" name="comment" value={comment} />
    <input type="hidden" name="back" value={back} />
    <button type="submit" class="quiet">
      {back === 'comment' ? 'Lift what is set for this guest' : 'Lift'}
    </button>
  </form>
);
