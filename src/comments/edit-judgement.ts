import type { Assessment } from '../moderation/index.ts';
import { aroundQueries } from '../store/around.ts';
import { ownEventsQuery, ownQuery } from '../store/own.ts';
import { readNamed } from '../store/query.ts';
import { newestEpisodesOfQuery } from '../store/flood-mode.ts';
import { floodPrintsOfQuery, repeatsOfQuery } from '../store/repeats.ts';
import { revisionsQuery } from '../store/revisions.ts';
import { siteOfCommentQuery } from '../store/sites.ts';
import { type Subject, subjectsQuery } from '../store/subjects.ts';
import type { Decision } from './decision.ts';
import { nearOf } from './door/asked.ts';
import { holdNewcomers, type InFlood } from './door/flood-hold.ts';
import type { Newest } from './door/flood-mode.ts';
import { newcomers } from './door/newcomers.ts';
import { repeatsOf } from './door/repeats.ts';
import type { DoorFinding } from './door/weigh.ts';
import type { Seen } from './door/seen.ts';
import { SPAN } from './flood.ts';
import { NO_HISTORY } from './guest-past.ts';
import type { CommentId } from './id.ts';
import { judge, type Judged, type Known } from './judge.ts';
import { learnedOfQuery } from './learned-model.ts';
import type { Found, OwnComment } from './own.ts';
import { printOf } from './print.ts';
import { blotsIn } from './redaction.ts';
import type { Revision } from './revision.ts';
import type { AskOpinion } from './second-opinion.ts';
import { siteFinding } from './site-finding.ts';
import { type GuestFacts, guestFactsOf } from './standing.ts';
import { sameSubstance } from './substance.ts';

/** A comment, and all that judging a new text of it takes. */
export interface AroundEdit extends Found, Omit<Known, 'door' | 'found'> {
  readonly subject: Subject | undefined;
  /** It, and what it answers, up the thread. */
  readonly subjects: readonly Subject[];
  /** What stood there before, oldest first. */
  readonly revisions: readonly Revision[];
  /** Comments that may say the same as the new text, the one that is changed among them; and open floods' prints. */
  readonly seen: readonly Seen[];
  readonly floods: readonly string[];
  /** How the site is guarded. */
  readonly guarded: Newest;
}

/** One read batch. Where there is no comment of this id, `own` and `subject` are missing. */
export async function readAround(
  db: D1Database,
  id: CommentId,
  body: string,
  now: number,
): Promise<AroundEdit> {
  const print = printOf(body);
  const read = await readNamed(db, {
    site: siteOfCommentQuery(db, id),
    owns: ownQuery(db, [id]),
    events: ownEventsQuery(db, [id]),
    subjects: subjectsQuery(db, null, [id]),
    ...aroundQueries(db, id, now),
    learned: learnedOfQuery(db, id),
    revisions: revisionsQuery(db, id),
    // The website of the comment is not known yet.
    seen: print === null ? null : repeatsOfQuery(db, id, nearOf({ body, website: null }, print, now)),
    floods: print === null ? null : floodPrintsOfQuery(db, id, now - SPAN),
    guarded: newestEpisodesOfQuery(db, id),
  });
  const { owns, standing, history, ...rest } = read;
  return {
    ...rest,
    own: owns[0],
    subject: rest.subjects.find(({ asked }) => asked),
    facts: guestFactsOf(standing, history ?? NO_HISTORY),
    seen: rest.seen ?? [],
    floods: rest.floods ?? [],
    now,
  };
}

/** The assessment of another text of the comment. */
export async function judgeEdit(
  { site, comment, decision }: OwnComment,
  known: Omit<AroundEdit, 'site' | 'own' | 'events' | 'subject' | 'subjects' | 'revisions'>,
  body: string,
  askOpinion: AskOpinion,
): Promise<Judged> {
  const guest = {
    page: comment.pageUrl,
    title: comment.pageTitle,
    name: comment.name,
    email: null,
    website: comment.website,
    body,
    parent: comment.parentId,
    lang: declared(comment.lang, decision),
    device: null,
  };
  const facts = besides(comment, known.facts);
  const repeated = repeatedBy(comment, body, known);
  const found = (assessment: Assessment): readonly DoorFinding[] => {
    const seen = [...repeated, ...newcomers({ site, guest, guestFacts: facts })];
    return [...seen, ...holdNewcomers(inFlood(site, guest, facts, known), assessment, seen)];
  };
  const judged = await judge(site, guest, { ...known, facts, found }, askOpinion);
  if (judged.seen.verdict !== 'approve' || keepsBlots(comment.body, body)) return judged;
  // What a moderator blotted out may be back, be it in another place.
  const why = 'A moderator had blotted something out, and the guest has written more than corrections.';
  const finding = siteFinding(REDACTION_CHANGED, 'system', 0, why);
  const heldBack = (assessment: Assessment): Assessment => ({
    ...assessment,
    ...(assessment.verdict === 'approve' ? { verdict: 'hold', because: 'forced' } : {}),
    findings: [...assessment.findings, finding],
  });
  return { ...judged, assessment: heldBack(judged.assessment), seen: heldBack(judged.seen) };
}

/**
 * What is known of the guest besides this comment: it makes nobody known who puts another text into it. Else one friendly remark, once on
 * air, could become what a newcomer's would wait for.
 */
function besides({ status }: OwnComment['comment'], facts: GuestFacts): GuestFacts {
  const publishedCount = facts.publishedCount - Number(status === 'published' && facts.hasPublished);
  return { ...facts, publishedCount, hasPublished: publishedCount > 0 };
}

/** A change in a flood. What was asked of the guest was asked when the comment came; only what the text says is in doubt. */
const inFlood = (
  site: OwnComment['site'],
  guest: { readonly body: string; readonly website: string | null },
  guestFacts: GuestFacts,
  { guarded, now }: Pick<AroundEdit, 'guarded' | 'now'>,
): InFlood => ({
  site,
  guest,
  guestFacts,
  pass: { challenge: 'passed' },
  byPublisher: false,
  watched: true,
  now,
  facts: { flood: guarded },
});

/** Is the new text what others have sent, or the same guest elsewhere? Where the comment stood is no evidence. */
function repeatedBy(
  { id, website, pageUrl: page }: OwnComment['comment'],
  body: string,
  { seen, floods }: Pick<AroundEdit, 'seen' | 'floods'>,
): readonly DoorFinding[] {
  const me = seen.find((one) => one.id === id);
  return repeatsOf({
    body,
    website,
    page,
    print: printOf(body),
    seen: seen.filter((one) => one !== me),
    floods,
    isOwn: ({ device, address }) =>
      (device !== null && device === me?.device) || (address !== null && address === me?.address),
  });
}

const REDACTION_CHANGED = 'REDACTION_CHANGED';

const keepsBlots = (before: string, after: string): boolean => {
  const blots = blotsIn(before);
  return blots === 0 || (blotsIn(after) >= blots && sameSubstance(before, after));
};

/**
 * Is the new text no more than a correction of what others have answered? Each text before that was itself but corrected is
 * held against it, too: one letter at a time, any word could become any other.
 */
export function isCorrection(now: string, body: string, revisions: readonly Revision[]): boolean {
  if (!sameSubstance(now, body)) return false;
  let later = now;
  for (const { body: earlier } of revisions.toReversed()) {
    if (!sameSubstance(earlier, body)) return !sameSubstance(earlier, later);
    later = earlier;
  }
  return true;
}

/** The text's language as the guest's client said it; null where it is only what the engine read. */
const declared = (lang: string | null, decision: Decision | null): string | null =>
  lang === decision?.language ? null : lang;

/** The language of a new text: as it was declared, else what the engine reads now, else as before. */
export const languageAfter = (
  lang: string | null,
  before: Decision | null,
  { language }: Assessment,
): string | null => declared(lang, before) ?? (language === 'und' ? lang : language);
