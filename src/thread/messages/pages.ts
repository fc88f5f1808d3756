import type { Tag } from './choose.ts';
import { ar } from './pages/ar.ts';
import { de } from './pages/de.ts';
import { en } from './pages/en.ts';
import { es } from './pages/es.ts';
import { fa } from './pages/fa.ts';
import { fr } from './pages/fr.ts';
import { hi } from './pages/hi.ts';
import { pt } from './pages/pt.ts';
import { ru } from './pages/ru.ts';
import { tr } from './pages/tr.ts';

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
  /** The link to all that is kept of the comment, as a file. */
  readonly download: string;
  readonly unknownTitle: string;
  readonly unknown: string;
  /** The link to the private page. */
  readonly link: string;
  readonly reportTitle: string;
  readonly reported: string;
  readonly reportPromise: string;
  readonly wrong: string;
  /** Title of a comment in a feed: `{name}` wrote it under the article `{page}`. */
  readonly commentOn: string;
  /** After a post: the link to the comment in its place. */
  readonly seeIt: string;
  readonly emailWrong: string;
  readonly websiteWrong: string;
  /** Nothing can be shown: no such site, or no address of a page. */
  readonly noThread: string;
  /** A comment to be reported is not on the page. */
  readonly gone: string;
  /** Label of a field that only machines fill in, for who finds it all the same. */
  readonly leaveEmpty: string;
}

const PAGE_WORDS: Readonly<Record<Tag, PageMessages>> = { en, ar, fr, es, de, pt, tr, fa, ru, hi };

/** The words in the language of the thread's own, see `pickLanguage`. */
export const pageMessages = (lang: Tag): PageMessages => PAGE_WORDS[lang];
