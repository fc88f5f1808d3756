/**
 * The thread as markup for a publisher's own page (an edge include): no document around it, and every address is absolute,
 * as it does not stand on our origin. It is kept in caches, ours and others', so it depends on nothing but what it names.
 */
import type { CommentPage } from '../comments/comment.ts';
import { actionOf, embedPath, postsTo, type Theme } from './addresses.ts';
import { markupOf } from './document.tsx';
import { pickLanguage } from './messages/index.ts';
import { EMPTY_FORM, type Sort } from './model.ts';
import { Foreign } from './page.tsx';
import { Thread } from './thread.tsx';

export interface Fragment {
  readonly site: string;
  readonly thread: CommentPage;
  readonly sort: Sort;
  readonly lang: string;
  readonly theme?: Theme | undefined;
  /** Our origin. */
  readonly own: string;
}

/** The section. Its ids begin with `gr-` or `comment-`; there can be one on a page. */
export function threadFragment({ site, thread, sort, lang, theme, own }: Fragment): string {
  const words = pickLanguage(lang);
  const { page, limits, comments, next, prev } = thread;
  const place = { site, page: page.url, words, theme, own };
  return markupOf(
    <Thread
      theme={theme}
      model={{
        words,
        // Nobody knows when it will be read.
        clock: { now: null, timeZone: 'UTC' },
        action: actionOf(place),
        here: embedPath(place),
        posts: postsTo(place, page.title, {}),
        page,
        limits,
        state: 'ready',
        comments,
        next,
        prev,
        sort,
        form: EMPTY_FORM,
      }}
    >
      <Foreign page={page} words={words} />
    </Thread>,
  );
}

/** Instead of a thread that cannot be shown. */
export function failedFragment(lang: string | undefined): string {
  const words = pickLanguage(lang);
  return markupOf(
    <section class="greenroom" lang={words.lang} dir={words.dir}>
      <p class="wrong" role="alert">
        {words.failed}
      </p>
    </section>,
  );
}
