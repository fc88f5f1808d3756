import type { Newest } from '../../comments/door/flood-mode.ts';
import { type CommentId, formatId, newCommentId } from '../../comments/id.ts';
import type { Queued } from '../../comments/queued.ts';
import type { Keyset, Slice } from '../../comments/reading.ts';
import type { Site } from '../../comments/site.ts';
import type { Tallies } from '../../feed/moderated.ts';
import type { Reports } from '../../feed/reports.ts';
import { GuardBanner } from '../floods/guard.tsx';
import { CommentCard } from '../card/card.tsx';
import type { View } from '../card/view.ts';
import { deskPath } from '../navigation.ts';
import { Acting, ActionButton, ActionForm, choicesFor } from './acting.tsx';
import { type Asked, hrefOf, NARROWINGS, searchOf } from './asked.ts';
import { Chips, Filters } from './filters.tsx';
import { formatItem } from './items.ts';
import { Legend } from './legend.tsx';
import { Notice } from './notice.tsx';
import type { Outcome } from './outcome.ts';
import { ReportsAndAppeal } from '../reports/reports-and-appeal.tsx';
import { REASONS } from './reasons.ts';
import { LIST_LABELS, Tabs } from './tabs.tsx';

export interface QueueModel {
  readonly site: Site;
  readonly asked: Asked;
  readonly slice: Slice<Queued>;
  /** What guests say about the comments of the list; empty where it is not about that. */
  readonly reports: ReadonlyMap<CommentId, Reports>;
  readonly tallies: Tallies;
  /** Flood mode. */
  readonly guard: Newest;
  readonly outcome: Outcome;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** May the moderator act, or only read? */
  readonly mayAct: boolean;
}

/** The moderators' list. */
export function QueuePage({ model }: { model: QueueModel }) {
  const { site, asked, slice, tallies, guard, outcome, now, mayAct } = model;
  const { cursor: _, ...start } = asked;
  return (
    <div class="queue" data-queue={asked.list}>
      <h1>{LIST_LABELS[asked.list]}</h1>
      <GuardBanner siteId={site.id} newest={guard} now={now} mayAct={mayAct} />
      <Tabs siteId={site.id} asked={asked} tallies={tallies} />
      <Filters siteId={site.id} asked={asked} />
      <Chips siteId={site.id} asked={asked} />
      <Notice outcome={outcome} siteId={site.id} back={searchOf(asked)} now={now} />
      {mayAct ? <Legend /> : <p class="dim">You may read here; acting takes the role “moderator”.</p>}
      <section class="cards" aria-label="Comments">
        {slice.items.map((queued) => (
          <Entry queued={queued} model={model} />
        ))}
      </section>
      {slice.items.length === 0 ? (
        <Empty asked={asked} siteId={site.id} />
      ) : (
        <p class="empty" data-end hidden>
          That was all. <a href={hrefOf(site.id, start)}>Look for new ones</a>
        </p>
      )}
      <p class="row spread pager">
        {asked.cursor === undefined ? <span></span> : <a href={hrefOf(site.id, start)}>Back to the start</a>}
        <Older siteId={site.id} asked={asked} next={slice.next} />
      </p>
      {mayAct && slice.items.length > 0 ? <Selected model={model} /> : null}
    </div>
  );
}

/** The next page of cards alone, for the script that appends them. */
export const QueueFragment = ({ model }: { model: QueueModel }) => (
  <>
    {model.slice.items.map((queued) => (
      <Entry queued={queued} model={model} />
    ))}
    <Older siteId={model.site.id} asked={model.asked} next={model.slice.next} />
  </>
);

function Entry({ queued, model }: { queued: Queued; model: QueueModel }) {
  const { site, asked, now, mayAct } = model;
  const about = model.reports.get(queued.comment.id);
  const { comment } = queued;
  const view: View = {
    site,
    now,
    narrowed: (by) => hrefOf(site.id, { list: asked.list, order: asked.order, ...by }),
  };
  const id = formatId(comment.id);
  return (
    <CommentCard
      queued={queued}
      view={view}
      href={deskPath(site.id, `/comments/${id}`)}
      lead={
        mayAct ? (
          <input
            type="checkbox"
            form="selected"
            name="item"
            value={formatItem({ id: comment.id, seen: comment.version })}
            aria-label={`Select the comment of ${comment.name || 'a guest'}`}
            data-key="x"
          />
        ) : undefined
      }
    >
      {about ? (
        <ReportsAndAppeal
          site={site}
          queued={queued}
          about={about}
          back={searchOf(asked)}
          now={now}
          mayAct={mayAct}
          inList
        />
      ) : null}
      {mayAct ? (
        <Acting siteId={site.id} comment={comment} list={asked.list} back={searchOf(asked)} withGuest />
      ) : null}
    </CommentCard>
  );
}

const Older = ({ siteId, asked, next }: { siteId: string; asked: Asked; next: Keyset | null }) =>
  next === null ? null : (
    <a class="button quiet" href={hrefOf(siteId, { ...asked, cursor: next })} data-next>
      {asked.order === 'oldest' ? 'Newer' : asked.order === 'doubt' ? 'Less doubtful' : 'Older'}
    </a>
  );

function Empty({ asked, siteId }: { asked: Asked; siteId: string }) {
  const isNarrowed = NARROWINGS.some((key) => asked[key] !== undefined);
  if (asked.cursor !== undefined) {
    return <p class="empty">That was all. What came meanwhile is at the start of the list.</p>;
  }
  if (isNarrowed) {
    return (
      <p class="empty">
        Nothing in this list fits. <a href={hrefOf(siteId, { list: asked.list })}>Show the whole list</a>
      </p>
    );
  }
  return <p class="empty">{EMPTY[asked.list]}</p>;
}

const EMPTY = {
  pending: 'Nothing waits. New comments that the engine holds show up here.',
  reported: 'No reports are open. What readers report shows up here, also when it is published.',
  appealed: 'No appeals are open. A guest may appeal once against a rejection, from the receipt.',
  rejected: 'Nothing was rejected yet.',
  published: 'Nothing is published yet.',
  deleted: 'Nothing was deleted.',
} as const satisfies Record<Asked['list'], string>;

/** What is done to all that are ticked; shown by the style sheet once there are any. */
function Selected({ model: { site, asked, now } }: { model: QueueModel }) {
  const status =
    asked.list === 'reported' ? 'published' : asked.list === 'appealed' ? 'rejected' : asked.list;
  const { cursor: _, order: __, ...filter } = asked;
  const upTo = formatId(newCommentId(now, 0xfff));
  const all = hrefOf(site.id, filter, '/bulk');
  return (
    <div class="selected">
      <ActionForm siteId={site.id} items={[]} back={searchOf(asked)} id="selected" class="row">
        <span class="count">The selected:</span>
        {choicesFor(asked.list, status, 'without reason').map(({ key: ___, ...choice }) => (
          <ActionButton {...choice} />
        ))}
        <select name="template" aria-label="Reason that the guests will read">
          <option value="">no reason</option>
          {REASONS.map((reason, i) => (
            <option value={i + 1}>{reason}</option>
          ))}
        </select>
        <button type="button" class="quiet" data-select="page" hidden>
          Select all shown
        </button>
      </ActionForm>
      <p>
        <a href={`${all}${all.includes('?') ? '&' : '?'}upTo=${upTo}`}>Act on all of this list…</a>
      </p>
    </div>
  );
}
