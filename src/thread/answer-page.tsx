/** The answer to a form post without JavaScript, where it is a page of its own and no redirect. */
import type { FormFields } from '../comments/door/kept-form.ts';
import { actionOf, embedPath, postsTo, type Theme } from './addresses.ts';
import { CommentForm, Status } from './comment-form.tsx';
import { htmlDocument, OwnPage, Title, titleOf } from './document.tsx';
import { Field } from './field.tsx';
import { withForm } from './form-fields.tsx';
import { pickLanguage } from './messages/index.ts';
import type { Messages } from './messages/messages.ts';
import { Nudge } from './nudge.tsx';
import { pageMessages } from './messages/pages.ts';
import type { FormModel } from './model.ts';
import { safeHref } from './text.ts';
import { ToldBan } from './told-ban.tsx';

export interface AnswerPage {
  readonly site: string;
  /** Canonical URL of the article; empty when the post named none. */
  readonly page: string;
  readonly title?: string | undefined;
  readonly lang?: string | null | undefined;
  readonly theme?: Theme | undefined;
  /** `notice` says which page: on air, waiting, declined (with `reasons`) or error (draft, `errors` and `nudge` kept). */
  readonly form: FormModel;
  /** The post came from our own page, so that is where its guest goes back to. */
  readonly viaEmbed: boolean;
  /** Hidden fields of the form that was posted, for the next post. */
  readonly carried?: Readonly<Record<string, string | undefined>> | undefined;
  /** Of the form, where there is one to be sent again. */
  readonly fields?: FormFields | undefined;
  /** Id of the comment, where it is on the page. */
  readonly published?: string | undefined;
  /** Path of the guest's private page, where something was stored. */
  readonly receipt?: string | undefined;
}

/** The page. */
export function answerPage(model: AnswerPage): string {
  const { site, page, title = '', lang, theme, form, viaEmbed } = model;
  const words = pickLanguage(lang);
  const place = { site, page, words, theme };
  // A declined comment was decided; its text stays so that the guest can write it differently.
  const again = form.notice === 'error' || form.notice === 'declined';
  const more = again ? askedBefore(form) : [];
  const thread = {
    words,
    action: actionOf(place),
    here: safeHref(page) === null ? undefined : embedPath(place),
    posts: withForm(
      postsTo(place, title, { ...model.carried, via: viaEmbed ? 'embed' : undefined, theme }),
      model.fields,
      words,
    ),
    page: { url: page, title, count: 0 },
    form,
    comments: [],
  };
  return htmlDocument({
    words,
    theme,
    title: titleOf(words, title, form.nudge ? words.nudge : form.notice && words[form.notice]),
    children: (
      <>
        <Title title={title} words={words} unseen={viaEmbed} />
        <section class="greenroom">
          <header class="head">
            <h2>{words.heading}</h2>
          </header>
          <Status form={form} words={words} fields={['name', 'body', ...more]} />
          <ToldBan ban={form.ban} words={words} clock={{ now: null, timeZone: 'UTC' }} />
          <WaysOn model={model} words={words} />
          {again ? (
            <CommentForm model={thread}>
              {more.map((field) => (
                <Field
                  field={field}
                  form={form}
                  label={pageMessages(words.lang)[field]}
                  fill={field === 'website' ? 'url' : field}
                  hint={`(${words.optional})`}
                />
              ))}
              <Nudge form={form} words={words} />
            </CommentForm>
          ) : null}
        </section>
      </>
    ),
  });
}

/** To the comment, to the private page, back to where the guest came from. */
function WaysOn({ model, words }: { model: AnswerPage; words: Messages }) {
  const { site, page, theme, published, receipt, viaEmbed } = model;
  const own = pageMessages(words.lang);
  const article = safeHref(page);
  if (article === null && receipt === undefined) return null;
  return (
    <p class="back">
      {article !== null && published !== undefined ? (
        <>
          <a href={`${article}#comment-${published}`} target="_top">
            {own.seeIt}
          </a>{' '}
        </>
      ) : null}
      <OwnPage path={receipt} words={words} />{' '}
      {article === null ? null : viaEmbed ? (
        <a href={embedPath({ site, page: article, words, theme })}>{own.backToComments}</a>
      ) : (
        <a href={article} target="_top">
          {own.backToPage}
        </a>
      )}
    </p>
  );
}

/** Our form asks for neither, but a publisher's own may: nothing that was typed is lost, and it can be mended. */
function askedBefore(form: FormModel): readonly ('email' | 'website')[] {
  return (['email', 'website'] as const).filter(
    (field) => form.values[field] || form.errors.some((error) => error.field === field),
  );
}
