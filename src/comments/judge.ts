import type { Memory } from '../learning/index.ts';
import type { Assessment } from '../moderation/index.ts';
import type { Parent } from '../store/comments.ts';
import type { Page } from '../store/pages.ts';
import { assess } from './assess.ts';
import type { GuestComment } from './guest-comment.ts';
import { hearLearned } from './learned.ts';
import { premoderate } from './premoderation.ts';
import { type AskOpinion, hearSecondOpinion, type OpinionQuestion } from './second-opinion.ts';
import type { Site } from './site.ts';
import { type GuestFacts, weighStanding } from './standing.ts';

/** What is known around a comment when it comes in. */
export interface Known {
  readonly page: Page;
  readonly parent: Parent | null;
  readonly facts: GuestFacts;
  readonly sealed: OpinionQuestion['sealed'];
  readonly learned: Memory | null;
}

/**
 * All that has a say about a comment, in the order in which it is heard: the engine, what the site knows of the guest, a second
 * opinion, what moderators have taught, and whether a person is to decide anyway. Each joins as a finding.
 */
export async function judge(
  site: Site,
  guest: GuestComment,
  { page, parent, facts, sealed, learned }: Known,
  askOpinion: AskOpinion,
): Promise<Assessment> {
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
  const question = {
    site,
    body,
    name,
    website,
    page: guest.page,
    title: page.title || guest.title,
    lang,
    parent: guest.parent,
    assessment: weighStanding(site, engines, facts),
    sealed,
  };
  const heard = await hearSecondOpinion(question, askOpinion);
  // Last of those with points: it never decides alone, so that it has to know what all others say.
  return premoderate(site, hearLearned(site, guest, heard, learned), facts);
}
