import type { Child } from 'hono/jsx';
import { formatId } from '../../comments/id.ts';
import { type GuestStanding, USUAL_KINDS } from '../../comments/standing.ts';
import type { StoredComment } from '../../comments/stored-comment.ts';
import type { GuestHistory } from '../../feed/guest-history.ts';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { ActionForm } from '../queue/acting.tsx';
import { DAYS, daysInWords, KIND_WORDS } from './fields.ts';

interface Props {
  readonly siteId: string;
  readonly comment: StoredComment;
  readonly guest: GuestHistory;
}

/** Ban or trust the guest of a comment: with a decision about it, or by itself. */
export function StandingForms({ siteId, comment, guest }: Props) {
  const { status } = comment;
  const { counts, known, standings } = guest;
  return (
    <>
      {known.length > 0 ? (
        <details class="more" id="ban">
          <summary>Ban the guest</summary>
          <p class="hint">
            Comments by the same {knownBy(guest)} are rejected from now on. A network address is shared by a
            household or an office, a whole network (/24 or /48) by neighbours who have never met; a ban of
            either ends after a while, as its key changes. Guests with something on air are let in from a
            banned network.
          </p>
          <Terms
            siteId={siteId}
            comment={comment}
            standing="banned"
            tone="bad"
            alone="Ban"
            more={<BanFields known={known} />}
          >
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

const knownBy = ({ known }: GuestHistory): string =>
  known
    .filter((kind) => USUAL_KINDS.includes(kind))
    .map((kind) => KIND_WORDS[kind])
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

/** What of the guest is banned, and whether the guest is told. */
const BanFields = ({ known }: Pick<GuestHistory, 'known'>) => (
  <>
    <fieldset>
      <legend>What is banned</legend>
      <div class="row">
        {known.map((kind) => (
          <label>
            <input type="checkbox" name="kind" value={kind} checked={USUAL_KINDS.includes(kind)} />{' '}
            {KIND_WORDS[kind]}
          </label>
        ))}
      </div>
    </fieldset>
    <label>
      <input type="checkbox" name="told" value="yes" aria-describedby="told-hint" /> Tell the guest
    </label>
    <p id="told-hint" class="hint">
      Whoever falls under the ban then reads that, until when, and the reason, and can appeal. Else comments
      look as if they waited for a moderator.
    </p>
  </>
);

interface TermsProps extends Pick<Props, 'siteId' | 'comment'> {
  readonly standing: GuestStanding;
  readonly tone: 'good' | 'bad';
  /** The button that leaves the comment as it is. */
  readonly alone: string;
  /** More fields. */
  readonly more?: Child;
  /** The button that decides about it, too. */
  readonly children: Child;
}

function Terms({ siteId, comment, standing, tone, alone, more, children }: TermsProps) {
  const id = formatId(comment.id);
  return (
    <ActionForm
      siteId={siteId}
      items={[{ id: comment.id, seen: comment.version }]}
      back={`comment=${id}`}
      class="stack"
    >
      <input type="hidden" name="standing" value={standing} />
      {more}
      <div class="field">
        <label for={`days-${standing}`}>For how long</label>
        <select id={`days-${standing}`} name="days">
          {DAYS.map((days) => (
            <option value={days} selected={days === '30'}>
              {daysInWords(days)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`reason-${standing}`}>
          Reason (optional), for moderators{standing === 'banned' ? ' and for whom is told' : ''}
        </label>
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
