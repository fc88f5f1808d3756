import type { Child } from 'hono/jsx';
import { Action, at } from './action.tsx';
import type { Theme } from './addresses.ts';
import { arrange } from './arrange.ts';
import { CommentForm, Status } from './comment-form.tsx';
import { CommentItem } from './comment-item.tsx';
import type { Language } from './messages/choose.ts';
import { plural } from './messages/plural.ts';
import type { ThreadModel } from './model.ts';
import { withOwn } from './own-comment.ts';

interface Props {
  readonly model: ThreadModel;
}

interface ThreadProps extends Props {
  /** Without a script; the element has it as an attribute of its own. */
  readonly theme?: Theme | undefined;
  /** What is to be read before the comments. */
  readonly children?: Child;
}

/**
 * The whole thread. What has a `data-gr` is what the element draws anew when something changes (embed/draw.ts). Live
 * regions are among it: they are there from the start, since screen readers only watch what they know.
 */
export function Thread({ model, theme, children }: ThreadProps) {
  const { words, form, page } = model;
  return (
    <section class="greenroom" lang={words.lang} dir={words.dir} data-theme={theme} aria-labelledby="gr-head">
      <Head model={model} />
      {children}
      <List model={model} />
      <Status form={form} words={words} fields={page.closed ? [] : undefined} />
      <p data-gr="said" class="unseen" role="status"></p>
      <Write model={model} />
    </section>
  );
}

/** The comments, what is to be said about them, and the ways to others. */
function List({ model }: Props) {
  return (
    <div class="list" part="list">
      <Earlier model={model} />
      <Items model={model} />
      <Note model={model} />
      <Later model={model} />
      <News model={model} />
    </div>
  );
}

/** Instead of the thread until it is near and its words are here. */
export function Waiting({ language: { lang, dir } }: { readonly language: Language }) {
  return (
    <section class="greenroom" lang={lang} dir={dir} aria-busy="true">
      <Skeleton />
    </section>
  );
}

/** Where not even the words of the thread came. */
export function Wordless() {
  return (
    <section class="greenroom" lang="en" dir="ltr">
      <p class="wrong" role="alert">
        The comments could not be loaded. <Action act="again">Try again</Action>
      </p>
    </section>
  );
}

/** Room for comments that are on their way; nothing to read. */
function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <p></p>
      <p></p>
      <p></p>
    </div>
  );
}

export function Head({ model: { words, page, sort, here } }: Props) {
  return (
    <header data-gr="head" class="head" part="head">
      <h2 id="gr-head">{page.count > 0 ? plural(words, words.count, page.count) : words.heading}</h2>
      {page.count > 1 ? (
        <nav aria-label={words.sort}>
          {(['oldest', 'newest'] as const).map((each) => (
            <Action act="sort" value={each} current={each === sort} href={at(here, `&sort=${each}`)}>
              {words[each]}
            </Action>
          ))}
        </nav>
      ) : null}
    </header>
  );
}

/** The way to what stands before the first comment that is shown. */
export function Earlier({ model: { words, prev, sort, here } }: Props) {
  return (
    <div data-gr="earlier">
      {prev ? (
        <Action act="earlier" href={at(here, `&sort=${sort}&cursor=${encodeURIComponent(prev)}`)}>
          {words.earlier}
        </Action>
      ) : null}
    </div>
  );
}

function Items({ model }: Props) {
  return (
    // Safari takes a list without bullets for no list, unless it is told.
    <ol data-gr="items" role="list">
      {arrange(withOwn(model)).map((placed) => (
        <CommentItem placed={placed} model={model} />
      ))}
    </ol>
  );
}

/** What is to be said about the list: that it loads, is empty, or could not be loaded. */
export function Note({ model }: Props) {
  const { words, state } = model;
  const none = withOwn(model).length === 0;
  // The skeleton says it to the eye.
  const unseen = state === 'loading' && none ? 'unseen' : '';
  return (
    <p data-gr="note" role="status" class={state === 'failed' ? 'wrong' : `quiet ${unseen}`}>
      {state !== 'ready' ? words[state] : none ? words.none : ''}
    </p>
  );
}

/** The way to what comes after the last comment, or to what could not be loaded. */
export function Later({ model: { words, state, comments, next, sort, here } }: Props) {
  return (
    <div data-gr="later">
      {state === 'loading' && comments.length === 0 ? <Skeleton /> : null}
      {state === 'failed' ? (
        <Action act="retry">{words.tryAgain}</Action>
      ) : next === null ? null : (
        <Action act="more" href={at(here, `&sort=${sort}&cursor=${encodeURIComponent(next)}`)}>
          {words.more}
        </Action>
      )}
    </div>
  );
}

/** Announces what came in while the page was open; a page without a script has no such thing. */
export function News({ model: { words, news = [], here } }: Props) {
  return here ? null : (
    <div data-gr="news" class="news" role="status">
      {news.length > 0 ? <Action act="news">{plural(words, words.newComments, news.length)}</Action> : null}
    </div>
  );
}

/** The form, or why there is none. */
export function Write({ model }: Props) {
  return model.page.closed ? (
    <p data-gr="form" class="quiet form">
      {model.words.closed}
    </p>
  ) : (
    <CommentForm model={model} />
  );
}
