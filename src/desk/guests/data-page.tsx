import { formatId } from '../../comments/id.ts';
import type { KeptComment } from '../../comments/own-data.ts';
import { absoluteTime } from '../../thread/time.ts';
import { excerptOf } from '../card/view.ts';
import { StatusBadge } from '../card/status.tsx';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';

interface Props {
  readonly siteId: string;
  /** Somebody's comments were looked for. */
  readonly found: FoundData | null;
  /** What was wrong with what was typed. */
  readonly wrong: string | null;
  /** What has just been done. */
  readonly done: string | null;
}

interface FoundData {
  readonly comments: readonly KeptComment[];
  /** There are more than are shown. */
  readonly isMore: boolean;
  /** Whose they are, sealed. */
  readonly who: string;
}

/** For a guest who wrote a letter: what is kept of them, as a file, and to have it erased. */
export function GuestDataPage({ siteId, found, wrong, done }: Props) {
  return (
    <section class="narrow stack">
      <h1>A guest’s data</h1>
      {done === null ? null : (
        <p class="notice good" role="status">
          {done}
        </p>
      )}
      {wrong === null ? null : (
        <p class="notice bad" role="alert">
          {wrong}
        </p>
      )}
      {found === null ? null : <Theirs siteId={siteId} found={found} />}
      <form method="post" action={deskPath(siteId, '/guests/data')} class="stack">
        <Csrf />
        <h2>Find by e-mail address</h2>
        <p class="hint">
          Finds comments that were sent with this address, as long as the site keeps what recognises guests.
          The address is hashed at once; it is neither stored nor logged. Make sure that it is the guest’s
          own: who writes to you from another address has not shown that.
        </p>
        <div class="field">
          <label for="email">E-mail address</label>
          <input
            id="email"
            name="email"
            type="email"
            maxlength={254}
            autocomplete="off"
            spellcheck={false}
            required
          />
        </div>
        <p class="row">
          <button type="submit" name="do" value="find">
            Find
          </button>
          <a href={deskPath(siteId, '/guests')}>Back to the guests</a>
        </p>
      </form>
      <p class="hint">
        A guest without an e-mail address is found by any of their comments: its page leads here, and finds
        what came from the same device.
      </p>
    </section>
  );
}

function Theirs({ siteId, found: { comments, isMore, who } }: { siteId: string; found: FoundData }) {
  if (comments.length === 0) {
    return (
      <p class="notice">
        No comments were found. What recognises a guest is erased after a while; then a comment is found by
        its page alone.
      </p>
    );
  }
  return (
    <section aria-labelledby="found" class="stack">
      <h2 id="found">
        {comments.length === 1 ? '1 comment' : `${comments.length} comments`}
        {isMore ? ', and there are more' : ''}
      </h2>
      <ul class="list others">
        {comments.map((kept) => (
          <Comment siteId={siteId} kept={kept} />
        ))}
      </ul>
      <form method="post" action={deskPath(siteId, '/guests/data')} class="stack">
        <Csrf />
        <input type="hidden" name="who" value={who} />
        <p class="hint">
          The file says what each comment’s receipt says: to its guest, what was rejected as spam waits.
          Reports by others are not in it.
        </p>
        <p>
          <button type="submit" name="do" value="export" class="quiet">
            Download all of them (JSON)
          </button>
        </p>
      </form>
      <form method="post" action={deskPath(siteId, '/guests/data')} class="stack">
        <Csrf />
        <input type="hidden" name="who" value={who} />
        <h3>Erase all of them</h3>
        <p class="hint">
          Texts, names, what recognises the guest, and the words of appeals: for good, as if the guest had
          erased each of them. Answers of others stay. What a moderator wrote stays, too, and so does a ban.
        </p>
        <div class="field">
          <label for="reason">Reason, which the guest may read</label>
          <input id="reason" name="reason" dir="auto" maxlength={1000} required autocomplete="off" />
        </div>
        <label>
          <input type="checkbox" name="sure" value="yes" required /> These are the guest’s own, and the guest
          wants it
        </label>
        <p>
          <button type="submit" name="do" value="erase" class="bad">
            Erase all of them
          </button>
        </p>
      </form>
    </section>
  );
}

function Comment({ siteId, kept: { own } }: { siteId: string; kept: KeptComment }) {
  const { comment, withdrawn } = own;
  const at = new Date(comment.createdAt).toISOString();
  return (
    <li>
      <p class="start">
        <bdi>{withdrawn === 'erased' ? 'Erased' : excerptOf(comment.body)}</bdi>
      </p>
      <p class="dim">
        <a href={deskPath(siteId, `/comments/${formatId(comment.id)}`)}>
          {absoluteTime(at, 'en-GB', { now: comment.createdAt, timeZone: 'UTC' })}
        </a>{' '}
        by <bdi>{comment.name || 'Guest'}</bdi> <StatusBadge status={comment.status} />
      </p>
    </li>
  );
}
