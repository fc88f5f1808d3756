import { Action, at } from './action.tsx';
import { arrange } from './arrange.ts';
import { CommentForm, Status } from './comment-form.tsx';
import { CommentItem } from './comment-item.tsx';
import type { Language } from './messages/choose.ts';
import { plural } from './messages/plural.ts';
import type { ThreadModel } from './model.ts';

interface Props {
  readonly model: ThreadModel;
}

/**
 * The whole thread. Parts with `data-gr` are what the element swaps when something changes; the status
 * line is never swapped but filled, since screen readers only watch a live region that is already there.
 */
export function Thread({ model }: Props) {
  const { words, form } = model;
  return (
    <section class="greenroom" lang={words.lang} dir={words.dir} aria-labelledby="gr-head">
      <Head model={model} />
      <List model={model} />
      <Status form={form} words={words} />
      <CommentForm model={model} />
    </section>
  );
}

/** Instead of the thread while its words are on their way. */
export function Waiting({ language: { lang, dir } }: { readonly language: Language }) {
  return <section class="greenroom" lang={lang} dir={dir} aria-busy="true"></section>;
}

export function Head({ model: { words, page, sort, here } }: Props) {
  return (
    <header data-gr="head" class="head">
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

export function List({ model }: Props) {
  const { words, state, comments, next, sort, here } = model;
  return (
    <div data-gr="list" class="list" aria-busy={String(state === 'loading')}>
      <ol>
        {arrange(comments).map((placed) => (
          <CommentItem placed={placed} model={model} />
        ))}
      </ol>
      <p class={state === 'failed' ? 'wrong' : 'quiet'} role={state === 'failed' ? 'alert' : undefined}>
        {state === 'ready' ? (comments.length > 0 ? null : words.none) : words[state]}
      </p>
      {state === 'failed' || (state === 'ready' && next !== null) ? (
        <Action act="more" href={at(here, `&sort=${sort}&cursor=${encodeURIComponent(next ?? '')}`)}>
          {state === 'failed' ? words.tryAgain : words.more}
        </Action>
      ) : null}
    </div>
  );
}
