import type { Child } from 'hono/jsx';
import type { Theme } from './addresses.ts';
import { CommentForm } from './comment-form.tsx';
import type { ThreadModel } from './model.ts';
import { Head, List } from './thread.tsx';

interface Props {
  readonly model: ThreadModel;
  readonly theme?: Theme | undefined;
  /** What became of a post, before the list: there a reader begins. */
  readonly children?: Child;
}

/** A thread without JavaScript, on our own page or in a publisher's; a form only where a comment would be taken. */
export function ThreadSection({ model, theme, children }: Props) {
  const { words, page } = model;
  const closed = page.closed || page.foreign;
  return (
    <section
      class={closed ? 'greenroom closed' : 'greenroom'}
      lang={words.lang}
      dir={words.dir}
      data-theme={theme}
      aria-labelledby="gr-head"
    >
      <Head model={model} />
      {children}
      <List model={model} />
      {closed ? <Closed model={model} /> : <CommentForm model={model} />}
    </section>
  );
}

function Closed({ model: { words, page } }: { readonly model: ThreadModel }) {
  return page.foreign ? <p class="status error">{words.notHere}</p> : <p class="quiet">{words.closed}</p>;
}
