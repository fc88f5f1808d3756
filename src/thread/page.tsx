/**
 * The guest's side without JavaScript: the thread as a page (usually in an iframe) and the answer to a form
 * post. Complete HTML documents; everything in them is escaped by hono/jsx.
 */
import type { Child } from 'hono/jsx';
import type { CommentPage } from '../comments/comment.ts';
import { CommentForm, Status } from './comment-form.tsx';
import { htmlDocument } from './document.tsx';
import { Field } from './field.tsx';
import { pickLanguage } from './messages/index.ts';
import type { Messages } from './messages/messages.ts';
import { pageMessages } from './messages/pages.ts';
import { EMPTY_FORM } from './model.ts';
import type { FormModel, Sort, ThreadModel } from './model.ts';
import { safeHref } from './text.ts';
import { Thread } from './thread.tsx';

export interface EmbedPage {
  readonly site: string;
  readonly thread: CommentPage;
  readonly sort: Sort;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A language tag or an Accept-Language header. */
  readonly lang?: string | null | undefined;
  /** `?reply=` as `values.parent`, `?state=` as `notice`; a fresh form when absent. */
  readonly form?: FormModel | undefined;
  /** `?posted=`: id of the comment to point out. */
  readonly posted?: string | undefined;
  /** Path of the guest's private page. */
  readonly receipt?: string | undefined;
}

export interface AnswerPage {
  readonly site: string;
  /** Canonical URL of the article; empty when the post named none. */
  readonly page: string;
  readonly title?: string | undefined;
  readonly lang?: string | null | undefined;
  /** `notice` says which page: on air, waiting, declined (with `reasons`) or error (draft and `errors` kept). */
  readonly form: FormModel;
  /** The guest is asked to think again, and may post it as it is. */
  readonly nudged?: boolean | undefined;
  /** Path of the guest's private page, where something was stored. */
  readonly receipt?: string | undefined;
}

/** `GET /embed`: the thread of a page, with a form that posts by itself. */
export function embedPage(model: EmbedPage): string {
  const words = pickLanguage(model.lang);
  const { page, limits, comments, next } = model.thread;
  const { form = EMPTY_FORM, posted } = model;
  const thread: ThreadModel = {
    words,
    // The reader's time zone is not known here, so dates name theirs.
    clock: { now: model.now, timeZone: 'UTC' },
    action: actionOf(model.site),
    here: embedPath(model.site, page.url, words),
    page,
    limits,
    state: 'ready',
    comments,
    next,
    sort: model.sort,
    form: posted === undefined ? form : { ...form, notice: form.notice ?? 'published' },
    fresh: posted,
  };
  return pageOf(
    words,
    page.title,
    <>
      <ReceiptLink path={model.receipt} words={words} />
      <Thread model={thread} />
    </>,
  );
}

/** The answer to a form post without JavaScript, when it is not a redirect. */
export function answerPage({
  site,
  page,
  title = '',
  lang,
  form,
  nudged = false,
  receipt,
}: AnswerPage): string {
  const words = pickLanguage(lang);
  const own = pageMessages(words.lang);
  const article = safeHref(page);
  // A declined comment was decided; its text stays so that the guest can write it differently.
  const again = form.notice === 'error' || form.notice === 'declined';
  const more = again ? askedBefore(form) : [];
  const model = { words, action: actionOf(site), page: { url: page, title, count: 0 }, form, comments: [] };
  return pageOf(
    words,
    title,
    <section class="greenroom">
      <header class="head">
        <h2>{words.heading}</h2>
      </header>
      {nudged ? <p class="status error">{words.nudge}</p> : null}
      <Status form={form} words={words} fields={['name', 'body', ...more]} />
      <ReceiptLink path={receipt} words={words} />
      {again ? (
        <CommentForm model={model}>
          {more.map((field) => (
            <Field
              field={field}
              form={form}
              label={own[field]}
              fill={field === 'website' ? 'url' : field}
              hint={`(${words.optional})`}
            />
          ))}
        </CommentForm>
      ) : null}
      {nudged ? (
        // After the form, so that Enter sends what was changed and not this.
        <p class="foot">
          <button type="submit" form="write" name="acknowledged" value="true">
            {words.postAnyway}
          </button>
        </p>
      ) : null}
      {article === null ? null : (
        <p class="back">
          <a href={embedPath(site, article, words)}>{own.backToComments}</a>{' '}
          <a href={article} target="_top">
            {own.backToPage}
          </a>
        </p>
      )}
    </section>,
  );
}

/** Instead of a thread that cannot be shown: why, in the frame where it would have been. */
export function errorPage(lang: string | null | undefined, detail: string): string {
  const words = pickLanguage(lang);
  return pageOf(
    words,
    '',
    <section class="greenroom">
      <p class="status error" role="alert">
        {words.failed} <bdi>{detail}</bdi>
      </p>
    </section>,
  );
}

/** Our form asks for neither, but a publisher's own may: nothing that was typed is lost, and it can be mended. */
function askedBefore(form: FormModel): readonly ('email' | 'website')[] {
  return (['email', 'website'] as const).filter(
    (field) => form.values[field] || form.errors.some((error) => error.field === field),
  );
}

function actionOf(site: string): string {
  return `/v1/sites/${encodeURIComponent(site)}/comments`;
}

function embedPath(site: string, page: string, words: Messages): string {
  return `/embed?${new URLSearchParams({ site, page, lang: words.lang }).toString()}`;
}

function pageOf(words: Messages, title: string, content: Child): string {
  return htmlDocument({
    words,
    title: title === '' ? words.heading : `${words.heading} – ${title}`,
    children: (
      <>
        <h1 class="unseen">{title || words.heading}</h1>
        {content}
      </>
    ),
  });
}

/** The way to the guest's private page; out of the frame, which no private page is shown in. */
function ReceiptLink({ path, words }: { path: string | undefined; words: Messages }) {
  return path === undefined ? null : (
    <p class="greenroom back">
      <a href={`${path}?lang=${words.lang}`} target="_top" rel="noreferrer">
        {pageMessages(words.lang).link}
      </a>
    </p>
  );
}
