/** The thread as a page, usually in an iframe. A complete HTML document; everything in it is escaped by hono/jsx. */
import type { CommentPage } from '../comments/comment.ts';
import type { FormFields } from '../comments/door/kept-form.ts';
import { actionOf, embedPath, feedsOf, postsTo, type Theme } from './addresses.ts';
import { Status } from './comment-form.tsx';
import { BackToPage, htmlDocument, OwnPage, titleOf, Title } from './document.tsx';
import { withForm } from './form-fields.tsx';
import { pickLanguage } from './messages/index.ts';
import type { Messages } from './messages/messages.ts';
import { pageMessages } from './messages/pages.ts';
import { EMPTY_FORM } from './model.ts';
import type { FormModel, Sort, ThreadModel } from './model.ts';
import { Thread } from './thread.tsx';

export interface EmbedPage {
  readonly site: string;
  readonly thread: CommentPage;
  readonly sort: Sort;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A language tag or an Accept-Language header. */
  readonly lang?: string | null | undefined;
  readonly theme?: Theme | undefined;
  /** `?reply=` as `values.parent`, `?state=` as `notice`; a fresh form when absent. */
  readonly form?: FormModel | undefined;
  /** Of the form, where the page takes comments. */
  readonly fields?: FormFields | undefined;
  /** `?posted=`: id of the comment to point out. */
  readonly posted?: string | undefined;
  /** Path of the guest's private page. */
  readonly receipt?: string | undefined;
  /** No article is around it: the page says where that is. */
  readonly alone?: boolean | undefined;
}

/** `GET /embed`: the thread of a page, with a form that posts by itself. */
export function embedPage(model: EmbedPage): string {
  const words = pickLanguage(model.lang);
  const { site, posted, theme } = model;
  const { page, limits, comments, next, prev } = model.thread;
  const { form = EMPTY_FORM } = model;
  const notice = form.notice ?? (posted === undefined ? undefined : 'published');
  const place = { site, page: page.url, words, theme };
  const thread: ThreadModel = {
    words,
    // The reader's time zone is not known here, so dates name theirs.
    clock: { now: model.now, timeZone: 'UTC' },
    action: actionOf(place),
    here: embedPath(place),
    posts: withForm(postsTo(place, page.title, { via: 'embed', theme }), model.fields, words),
    page,
    limits,
    state: 'ready',
    comments,
    next,
    prev,
    sort: model.sort,
    // What became of a post stands before the list.
    form: { ...form, notice: undefined },
    fresh: posted,
  };
  return htmlDocument({
    words,
    theme,
    title: titleOf(words, page.title, notice && words[notice]),
    feeds: feedsOf(place, titleOf(words, page.title)),
    children: (
      <>
        <Title title={page.title} words={words} unseen={!model.alone} />
        {model.alone ? <BackToPage page={page.url} words={words} /> : null}
        <Thread model={thread}>
          <Foreign page={page} words={words} />
          {notice === undefined ? null : (
            <div id="gr-answer" tabindex={-1}>
              <Status form={{ ...form, notice, errors: [] }} words={words} />
              <p class="back">
                {posted === undefined ? null : (
                  <a href={`#comment-${posted}`}>{pageMessages(words.lang).seeIt}</a>
                )}{' '}
                <OwnPage path={model.receipt} words={words} />
              </p>
            </div>
          )}
        </Thread>
      </>
    ),
  });
}

/** A page that is none of the site's takes no comments: its publisher should see why. */
export function Foreign({ page, words }: { page: CommentPage['page']; words: Messages }) {
  return page.foreign ? (
    <div class="status error">
      <p>{words.notHere}</p>
      <p class="quiet" lang="en" dir="ltr">
        Its origin is not among the site’s: {URL.parse(page.url)?.origin}
      </p>
    </div>
  ) : null;
}

/** Instead of a thread that cannot be shown: why, in the frame where it would have been. */
export function errorPage(lang: string | null | undefined, detail: string, theme?: Theme): string {
  const words = pickLanguage(lang);
  return htmlDocument({
    words,
    theme,
    title: words.failed,
    children: (
      <section class="greenroom">
        <h1 class="unseen">{words.heading}</h1>
        <div class="status error" role="alert">
          <p>{words.failed}</p>
          <p>{pageMessages(words.lang).noThread}</p>
          <p class="quiet" lang="en" dir="ltr">
            {detail}
          </p>
        </div>
      </section>
    ),
  });
}
