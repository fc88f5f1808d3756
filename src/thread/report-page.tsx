/** Reporting a comment without JavaScript: a form, and the answer to it. */
import type { PublicComment } from '../comments/comment.ts';
import { REPORT_REASONS } from '../comments/reporting.ts';
import { CommentText } from './comment-text.tsx';
import { htmlDocument } from './document.tsx';
import { pickLanguage } from './messages/index.ts';
import { pageMessages, type PageMessages } from './messages/pages.ts';
import { safeHref } from './text.ts';

export interface ReportPage {
  /** A language tag or an Accept-Language header. */
  readonly lang: string | null | undefined;
  /** Path that the report is posted to. */
  readonly action: string;
  /** The comment, while it is published. */
  readonly comment: PublicComment;
  /** Of the article, or ''. */
  readonly title: string;
  readonly values: { readonly reason?: string | undefined; readonly detail?: string | undefined };
  readonly errors: readonly { readonly field?: string | undefined; readonly detail: string }[];
}

/** The form. */
export function reportPage({ lang, action, comment, title, values, errors }: ReportPage): string {
  const words = pickLanguage(lang);
  const own = pageMessages(words.lang);
  const wrong = (field: string): string =>
    errors
      .filter((error) => error.field === field)
      .map(({ detail }) => detail)
      .join(' ');
  const others = errors.filter(({ field }) => field !== 'reason' && field !== 'detail');
  return htmlDocument({
    words,
    title: own.reportTitle,
    children: (
      <section class="greenroom receipt">
        <header class="head">
          <h1>{own.reportTitle}</h1>
        </header>
        {errors.length > 0 ? (
          <div class="status error" role="alert">
            <p>{own.wrong}</p>
            {others.map(({ detail }) => (
              <p>
                <bdi>{detail}</bdi>
              </p>
            ))}
          </div>
        ) : null}
        <h2>{own.reported}</h2>
        <p>
          <bdi class="author">{comment.author.name}</bdi>
        </p>
        <blockquote class="text" lang={comment.lang}>
          <CommentText text={comment.body_text} />
        </blockquote>
        <form class="form" method="post" action={action} novalidate>
          <input type="hidden" name="words" value={words.lang} />
          <fieldset aria-describedby="reason-wrong">
            <legend>{words.reportReason}</legend>
            {REPORT_REASONS.map((reason) => (
              <label class="choice">
                <input
                  type="radio"
                  name="reason"
                  value={reason}
                  checked={values.reason === reason}
                  required
                />{' '}
                {words.reportReasons[reason]}
              </label>
            ))}
            <p class="wrong" id="reason-wrong">
              <bdi>{wrong('reason')}</bdi>
            </p>
          </fieldset>
          <div class="field">
            <label for="detail">
              {words.reportDetail} <span class="quiet">({words.optional})</span>
            </label>
            <textarea
              id="detail"
              name="detail"
              rows={4}
              dir="auto"
              aria-describedby="detail-hint detail-wrong"
              aria-invalid={wrong('detail') === '' ? undefined : 'true'}
            >
              {values.detail}
            </textarea>
            <p class="quiet" id="detail-hint">
              {words.reportDetailHint}
            </p>
            <p class="wrong" id="detail-wrong">
              <bdi>{wrong('detail')}</bdi>
            </p>
          </div>
          <p class="foot">
            <button type="submit">{words.reportSend}</button>
            <span class="quiet">{own.reportPromise}</span>
          </p>
        </form>
        <Back url={comment.url} title={title} own={own} />
      </section>
    ),
  });
}

/** After a report. `back`: URL of the comment on its page. */
export function reportedPage(lang: string | null | undefined, back: string): string {
  const words = pickLanguage(lang);
  const own = pageMessages(words.lang);
  return htmlDocument({
    words,
    title: own.reportTitle,
    children: (
      <section class="greenroom receipt">
        <h1>{own.reportTitle}</h1>
        <div class="status" role="status">
          <p>
            <strong>{words.reportThanks}</strong>
          </p>
          <p>{words.reportThanksMore}</p>
        </div>
        <Back url={back} title="" own={own} />
      </section>
    ),
  });
}

/** Instead of the form: what is wrong with the request as a whole. */
export function reportFailedPage(lang: string | null | undefined, detail: string): string {
  const words = pickLanguage(lang);
  const own = pageMessages(words.lang);
  return htmlDocument({
    words,
    title: own.reportTitle,
    children: (
      <section class="greenroom receipt">
        <h1>{own.reportTitle}</h1>
        <p class="status error" role="alert">
          {own.wrong} <bdi>{detail}</bdi>
        </p>
      </section>
    ),
  });
}

function Back({ url, title, own }: { url: string; title: string; own: PageMessages }) {
  const href = safeHref(url);
  return href === null ? null : (
    <p class="back">
      <a href={href} target="_top">
        {own.backToPage}
      </a>{' '}
      <bdi class="quiet">{title}</bdi>
    </p>
  );
}
