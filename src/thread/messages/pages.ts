import type { Tag } from './choose.ts';
import { ar } from './pages/ar.ts';
import { en } from './pages/en.ts';

/** Words that only pages without JavaScript use: kept apart, so that the element does not carry them. */
export interface PageMessages {
  readonly email: string;
  readonly website: string;
  readonly backToComments: string;
  readonly backToPage: string;
  /** Of a guest's private page. */
  readonly title: string;
  /** `{site}` is the site's name. */
  readonly at: string;
  readonly yours: string;
  readonly redacted: string;
  readonly sent: string;
  readonly status: string;
  readonly decidedOn: string;
  readonly elsewhere: string;
  readonly appeal: string;
  readonly yourWords: string;
  readonly notNow: string;
  readonly keep: string;
  readonly unknownTitle: string;
  readonly unknown: string;
  /** The link to the private page. */
  readonly link: string;
  readonly reportTitle: string;
  readonly reported: string;
  readonly reportPromise: string;
  readonly wrong: string;
  /** After a post: the link to the comment in its place. */
  readonly seeIt: string;
  readonly nameLong: string;
  readonly emailWrong: string;
  readonly websiteWrong: string;
  /** A text with characters that cannot be kept. */
  readonly unclean: string;
  /** The comment that is answered cannot be answered; the next post stands by itself. */
  readonly parentGone: string;
  /** The page is not one of the site's. */
  readonly notHere: string;
  /** Nothing can be shown: no such site, or no address of a page. */
  readonly noThread: string;
  /** A comment to be reported is not on the page. */
  readonly gone: string;
}

const PAGE_WORDS: Readonly<Record<Tag, PageMessages>> = { en, ar };

/** The words in the language of the thread's own, see `pickLanguage`. */
export const pageMessages = (lang: Tag): PageMessages => PAGE_WORDS[lang];
