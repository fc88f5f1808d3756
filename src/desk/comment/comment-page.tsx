import { CLOCK, type CommentEvent } from '../../comments/event.ts';
import { formatId } from '../../comments/id.ts';
import { mayDo, type Moderator } from '../../comments/moderator.ts';
import type { Site } from '../../comments/site.ts';
import type { DeskComment } from '../../feed/desk-comment.ts';
import { reportsOf } from '../../feed/reports.ts';
import type { GuestHistory } from '../../feed/guest-history.ts';
import { CommentCard } from '../card/card.tsx';
import { StandingForms } from '../guests/forms.tsx';
import { deskPath } from '../navigation.ts';
import { Acting, ActionForm } from '../queue/acting.tsx';
import { hrefOf } from '../queue/asked.ts';
import { Legend } from '../queue/legend.tsx';
import { Notice } from '../queue/notice.tsx';
import type { Outcome } from '../queue/outcome.ts';
import { ReportsAndAppeal } from '../reports/reports-and-appeal.tsx';
import { Surroundings } from './context.tsx';
import { RedactForm, ReplyForm, type Typed } from './forms.tsx';
import { GuestPanel } from './guest-panel.tsx';
import { History } from './history.tsx';

interface Props {
  readonly about: DeskComment;
  readonly guest: GuestHistory | null;
  readonly site: Site;
  readonly moderator: Moderator;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly typed: Typed | null;
  /** What has just been done here. */
  readonly done: string | null;
  /** What came of a decision: somebody else may have been faster. */
  readonly outcome: Outcome;
}

/** Keys that do something here. */
const KEYS = ['a', 'r', 's', 'h', 'u', '?'];

/** All that is known of one comment, and all that can be done about it. */
export function CommentPage({ about, guest, site, moderator, now, typed, done, outcome }: Props) {
  const { queued, events } = about;
  const { comment } = queued;
  const back = `comment=${formatId(comment.id)}`;
  const list = comment.status;
  const may = mayDo(moderator, 'moderator');
  const withdrawn = withdrawnBy(events);
  return (
    <div class="stack about" data-comment>
      <div class="row spread">
        <h1>A comment</h1>
        <a href={deskPath(site.id)}>Back to the queue</a>
      </div>
      {done === null ? null : (
        <p class="notice good" role="status">
          {done}
        </p>
      )}
      <Notice outcome={outcome} siteId={site.id} back={back} now={now} />
      {may ? <Legend only={KEYS} /> : null}
      <CommentCard
        queued={queued}
        view={{ site, now, narrowed: (by) => hrefOf(site.id, { list, ...by }) }}
        href={null}
      >
        <ReportsAndAppeal
          site={site}
          queued={queued}
          about={reportsOf(events)}
          back={back}
          now={now}
          mayAct={may}
          inList={false}
        />
        {withdrawn === null ? null : <p class="notice">{withdrawn}</p>}
        {may && withdrawn === null ? (
          <Acting siteId={site.id} comment={comment} list={list} back={back} />
        ) : null}
      </CommentCard>
      <div class="columns">
        <div class="stack">
          <Surroundings siteId={site.id} about={about} />
          {may ? (
            <section aria-labelledby="more">
              <h2 id="more">More that you can do</h2>
              <RedactForm siteId={site.id} id={comment.id} typed={typed} />
              {comment.status === 'published' || typed?.form === 'reply' ? (
                <ReplyForm siteId={site.id} id={comment.id} typed={typed} name={site.settings.name} />
              ) : null}
              {guest ? <StandingForms siteId={site.id} comment={comment} guest={guest} /> : null}
              {mayDo(moderator, 'editor') && !comment.staff ? (
                <p>
                  <a href={deskPath(site.id, `/guests/data?comment=${formatId(comment.id)}`)}>
                    The guest asks for their data, or wants it erased
                  </a>
                </p>
              ) : null}
            </section>
          ) : null}
        </div>
        <div class="stack">
          {guest ? <GuestPanel siteId={site.id} id={comment.id} guest={guest} now={now} /> : null}
          <History events={events} revisions={about.revisions} now={now} />
          {may && withdrawn === null && isUndoable(about) ? (
            <ActionForm
              siteId={site.id}
              items={[{ id: comment.id, seen: comment.version }]}
              back={back}
              class="undo"
            >
              <button type="submit" name="action" value="undo" class="quiet" data-key="u">
                Take the last decision back <kbd aria-hidden="true">u</kbd>
              </button>
            </ActionForm>
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** Why nothing can be done about it any more; null where something can. */
function withdrawnBy(events: readonly CommentEvent[]): string | null {
  const erased = events.findLast(({ action }) => action === 'erase');
  if (erased?.actor === 'guest')
    return 'Its guest has erased this comment, with all that was kept of the guest. That is final.';
  if (erased?.actor === CLOCK)
    return 'It was taken down so long ago that nothing of it is kept but its place above its answers.';
  if (erased)
    return 'A moderator has erased this comment for its guest, with all that was kept of the guest. That is final.';
  return events.some(({ actor, action }) => actor === 'guest' && action === 'delete')
    ? 'Its guest has deleted this comment. That is final: it cannot be restored.'
    : null;
}

/** Did anybody decide about the text as it is? What guests do, and what was blotted out, is no decision. */
const isUndoable = ({ events }: DeskComment): boolean => {
  const since = events.findLastIndex(({ action }) => action === 'edit' || action === 'submit');
  return events.slice(since + 1).some(({ actor, action }) => actor !== 'guest' && action !== 'redact');
};
