/** Reporting a comment without JavaScript: a form, and the answer to it. */
import type { Child } from 'hono/jsx';
import type { PublicComment } from '../comments/comment.ts';
import { CommentText } from './comment-text.tsx';
import { BackToPage, htmlDocument } from './document.tsx';
import { pickLanguage } from './messages/index.ts';
import type { Messages } from './messages/messages.ts';
import { pageMessages } from './messages/pages.ts';
import type { FormModel } from './model.ts';
import { ReportFields } from './report-fields.tsx';

export interface ReportPage {
  /** A language tag or an Accept-Language header. */
  readonly lang: string | null | undefined;
  /** Path that the report is posted to. */
  readonly action: string;
  /** The comment, while it is published; nothing where it was not looked up. */
  readonly comment?: PublicComment | undefined;
  /** Of the article, or ''. */
  readonly title?: string | undefined;
  readonly form: FormModel;
}

/** The form. */
export function reportPage({ lang, action, comment, title = '', form }: ReportPage): string {
  const words = pickLanguage(lang);
  const own = pageMessages(words.lang);
  const others = form.errors.filter(({ field }) => field !== 'reason' && field !== 'detail');
  const wrong = form.errors.length > 0;
  return pageOf(
    words,
    wrong ? own.wrong : undefined,
    <>
      {wrong ? (
        <div class="status error" role="alert">
          <p>{own.wrong}</p>
          {others.map(({ detail }) => (
            <p>
              <bdi>{detail}</bdi>
            </p>
          ))}
        </div>
      ) : null}
      {comment ? (
        <>
          <h2>{own.reported}</h2>
          <p>
            <bdi class="author">{comment.author.name}</bdi>{' '}
            {title === '' ? null : <bdi class="quiet">{title}</bdi>}
          </p>
          <blockquote class="text" lang={comment.lang}>
            <CommentText text={comment.body_text} />
          </blockquote>
        </>
      ) : null}
      <form class="form" method="post" action={action} enctype="multipart/form-data" novalidate>
        <input type="hidden" name="words" value={words.lang} />
        <ReportFields form={form} words={words} />
        <p class="foot">
          <button type="submit">{words.reportSend}</button>
          <span class="quiet">{own.reportPromise}</span>
        </p>
      </form>
      <BackToPage page={comment?.url ?? ''} words={words} />
    </>,
  );
}

/** After a report. `back`: URL of the comment on its page. */
export function reportedPage(lang: string | null | undefined, back: string): string {
  const words = pickLanguage(lang);
  return pageOf(
    words,
    words.reportThanks,
    <>
      <div class="status" role="status">
        <p>
          <strong>{words.reportThanks}</strong>
        </p>
        <p>{words.reportThanksMore}</p>
      </div>
      <BackToPage page={back} words={words} />
    </>,
  );
}

/** Instead of the form: what is wrong with the request as a whole. */
export function reportFailedPage(
  lang: string | null | undefined,
  wrong: (words: Messages) => readonly string[],
): string {
  const words = pickLanguage(lang);
  return pageOf(
    words,
    undefined,
    <div class="status error" role="alert">
      {wrong(words).map((sentence) => (
        <p>
          <bdi>{sentence}</bdi>
        </p>
      ))}
    </div>,
  );
}

/** `news`: what happened, to be heard first. */
function pageOf(words: Messages, news: string | undefined, children: Child): string {
  const { reportTitle } = pageMessages(words.lang);
  return htmlDocument({
    words,
    title: news === undefined ? reportTitle : `${news} – ${reportTitle}`,
    children: (
      <section class="greenroom receipt">
        <header class="head">
          <h1>{reportTitle}</h1>
        </header>
        {children}
      </section>
    ),
  });
}
