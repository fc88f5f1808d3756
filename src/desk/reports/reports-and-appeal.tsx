import { formatId } from '../../comments/id.ts';
import type { Queued } from '../../comments/queued.ts';
import type { ReportReason } from '../../comments/reporting.ts';
import type { Site } from '../../comments/site.ts';
import type { Reports } from '../../feed/reports.ts';
import { absoluteTime, relativeTime } from '../../thread/time.ts';
import { thresholdsFor } from '../card/view.ts';
import { whyDecided } from '../card/why.ts';
import { ActionForm } from '../queue/acting.tsx';
import { DONE } from '../queue/done.ts';
import { actorName } from '../queue/said.ts';

interface Props {
  readonly site: Site;
  readonly queued: Queued;
  readonly about: Reports;
  /** The query of the list to come back to. */
  readonly back: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly mayAct: boolean;
  /** Beside it stand the buttons of a list, which has its own to keep a reported comment. */
  readonly inList: boolean;
}

/** What guests say about a comment, beside what was decided; and the answers to it. Nothing where nobody said anything. */
export function ReportsAndAppeal(props: Props) {
  const { about } = props;
  const open = about.reports.filter((report) => report.open);
  const settled = about.reports.filter((report) => !report.open);
  if (about.reports.length === 0 && !about.appeal) return null;
  return (
    <div class="voices">
      <div class="sides">
        <Decision {...props} />
        <div>
          {about.appeal ? <Appeal appeal={about.appeal} now={props.now} /> : null}
          {open.length > 0 ? (
            <>
              <h3>{open.length === 1 ? 'One open report' : `${open.length} open reports`}</h3>
              <ReportList reports={open} now={props.now} />
            </>
          ) : null}
          {settled.length > 0 ? (
            <details>
              <summary>
                {settled.length === 1 ? 'One report' : `${settled.length} reports`} dealt with
              </summary>
              <ReportList reports={settled} now={props.now} />
            </details>
          ) : null}
        </div>
      </div>
      {props.mayAct ? <Answers {...props} reported={open.length > 0} /> : null}
    </div>
  );
}

/** What the appeal is against; else what was decided last. */
function Decision({ site, queued, about, now }: Props) {
  const decided = about.appeal?.against ?? about.decided;
  const byEngine = !decided || decided.action === 'submit';
  return (
    <div>
      <h3>What was decided</h3>
      {byEngine ? (
        <p>By the rules. {whyDecided(queued, thresholdsFor(site))}</p>
      ) : (
        <>
          <Decided decided={decided} now={now} />
          <p class="dim">Before that, by the rules: {whyDecided(queued, thresholdsFor(site))}</p>
        </>
      )}
    </div>
  );
}

/** Who decided what, when, and the reason that the guest was given. */
const Decided = ({ decided, now }: { decided: NonNullable<Reports['decided']>; now: number }) => (
  <>
    <p>
      {upper(DONE[decided.action])} by <bdi>{actorName(decided.actor)}</bdi>{' '}
      <Time at={decided.at} now={now} />
    </p>
    {decided.reason === null ? (
      <p class="dim">Without a reason.</p>
    ) : (
      <blockquote dir="auto">{decided.reason}</blockquote>
    )}
  </>
);

const APPEALS = {
  open: 'The guest appeals',
  granted: 'Appeal, granted',
  refused: 'Appeal, refused',
} as const;

const Appeal = ({ appeal, now }: { appeal: NonNullable<Reports['appeal']>; now: number }) => (
  <>
    <h3>{APPEALS[appeal.state]}</h3>
    <blockquote dir="auto">{appeal.text}</blockquote>
    <p class="dim">
      <Time at={appeal.at} now={now} />
    </p>
    {appeal.answer ? <Decided decided={appeal.answer} now={now} /> : null}
  </>
);

/** In moderators' words. */
export const REASON_WORDS = {
  spam: 'advertising or fraud',
  insult: 'insult',
  hate: 'attack on people for what they are',
  threat: 'threat',
  privacy: 'private data',
  'off-topic': 'off topic',
  illegal: 'against the law',
  other: 'something else',
} as const satisfies Record<ReportReason, string>;

const ReportList = ({ reports, now }: { reports: Reports['reports']; now: number }) => (
  <ul class="reports">
    {reports.map(({ reason, detail, at }) => (
      <li>
        <span class="badge warn">{REASON_WORDS[reason]}</span> <Time at={at} now={now} />
        {detail === null ? null : <blockquote dir="auto">{detail}</blockquote>}
      </li>
    ))}
  </ul>
);

/** Grant or refuse, with words to the guest; keep what was reported, or reject it. */
function Answers({ site, queued, about, back, inList, reported }: Props & { reported: boolean }) {
  const { comment } = queued;
  const id = formatId(comment.id);
  const form = { siteId: site.id, items: [{ id: comment.id, seen: comment.version }], back };
  return (
    <div class="answers">
      {about.appeal?.state === 'open' ? (
        <ActionForm {...form} class="answer">
          <label for={`answer-${id}`} data-key="r">
            Your answer, which the guest will read <kbd aria-hidden="true">r</kbd>
          </label>
          <input id={`answer-${id}`} name="reason" dir="auto" maxlength={1000} required autocomplete="off" />
          <p class="row">
            {/* First, so that Enter in the field, after the key r, refuses: it must not publish. */}
            <button type="submit" name="action" value="refuse" class="bad">
              Refuse the appeal
            </button>
            <button type="submit" name="action" value="grant" class="good">
              Grant the appeal
            </button>
          </p>
        </ActionForm>
      ) : null}
      {reported && !inList && comment.status === 'published' ? (
        <ActionForm {...form} class="answer">
          <label for={`kept-${id}`}>Reason of a rejection, which the guest will read</label>
          <input id={`kept-${id}`} name="reason" dir="auto" maxlength={1000} autocomplete="off" />
          <p class="row">
            <button type="submit" name="action" value="dismiss" class="good">
              Keep it
            </button>
            <button type="submit" name="action" value="reject" class="bad">
              Reject it
            </button>
          </p>
        </ActionForm>
      ) : null}
    </div>
  );
}

function Time({ at, now }: { at: number; now: number }) {
  const time = new Date(at).toISOString();
  const clock = { now, timeZone: 'UTC' };
  return (
    <time datetime={time} title={absoluteTime(time, 'en-GB', clock)}>
      {relativeTime(time, 'en', clock)}
    </time>
  );
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
