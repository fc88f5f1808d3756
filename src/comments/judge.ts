import type { Memory } from '../learning/index.ts';
import type { Assessment } from '../moderation/index.ts';
import type { Parent } from '../store/comments.ts';
import type { Page } from '../store/pages.ts';
import { assess } from './assess.ts';
import { bansOn, underBans } from './bans.ts';
import type { Judgement } from './decision.ts';
import type { AtTheDoor } from './door/at-the-door.ts';
import { relieved } from './door/challenged.ts';
import { type DoorFinding, watch, weighDoor } from './door/weigh.ts';
import type { GuestComment } from './guest-comment.ts';
import { hearLearned } from './learned.ts';
import { premoderate } from './premoderation.ts';
import { type AskOpinion, hearSecondOpinion, type OpinionQuestion } from './second-opinion.ts';
import type { Site } from './site.ts';
import { type GuestFacts, weighTrust } from './standing.ts';

/** What is known around a comment when it comes in. */
export interface Known {
  readonly page: Page;
  readonly parent: Parent | null;
  readonly facts: GuestFacts;
  readonly sealed: OpinionQuestion['sealed'];
  readonly learned: Memory | null;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** What is known at the door; absent for a text that a guest changes, who was let in before. */
  readonly door?: AtTheDoor | undefined;
  /** What is found instead about a text that takes another's place, of which the engine thinks this. */
  readonly found?: ((assessment: Assessment) => readonly DoorFinding[]) | undefined;
}

export interface Judged {
  /** What counts, and is stored. */
  readonly assessment: Judgement;
  /**
   * What the guest is met by before that: the same, but for a ban that is not to be noticed. Who is banned so is asked for a
   * challenge, or to think again, as they would be without it.
   */
  readonly seen: Assessment;
  /** What the door had to say. */
  readonly evidence: readonly DoorFinding[];
}

/**
 * All that has a say about a comment, in the order in which it is heard: the engine, what the site knows of the guest, what the door has
 * seen, a second opinion, what moderators have taught, whether a person is to decide anyway, and bans. Each joins as a finding.
 */
export async function judge(
  site: Site,
  guest: GuestComment,
  { page, parent, facts, sealed, learned, now, door, found = () => [] }: Known,
  askOpinion: AskOpinion,
): Promise<Judged> {
  const { body, name, website, lang } = guest;
  const engines = assess(site, {
    body,
    name,
    email: guest.email ?? undefined,
    website: website ?? undefined,
    title: guest.title,
    pageTitle: page.title,
    page: guest.page,
    lang: lang ?? undefined,
    parentAuthor: parent?.name,
  });
  const known = weighTrust(site, engines, facts);
  const evidence = door ? relieved(door, watch(door, known)) : found(known);
  const question = {
    site,
    body,
    name,
    website,
    page: guest.page,
    title: page.title || guest.title,
    lang,
    parent: guest.parent,
    assessment: weighDoor(site, known, evidence),
    sealed,
  };
  const bans = bansOn(site, guest, facts, now);
  // Who is told of a ban has no doubt to be helped out of. Of another ban even the time of the answer tells nothing.
  const heard = bans?.told ? question.assessment : await hearSecondOpinion(question, askOpinion);
  // Last of those with points: it never decides alone, so that it has to know what all others say.
  const seen = premoderate(site, hearLearned(site, guest, heard, learned), facts);
  const assessment = bans ? underBans(seen, bans) : seen;
  return { assessment, seen: bans?.told ? assessment : seen, evidence };
}
