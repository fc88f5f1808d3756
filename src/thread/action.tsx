import type { Child } from 'hono/jsx';
import type { InPlace } from './model.ts';

interface ActionProps {
  /** What it does; the element listens for it. */
  readonly act:
    | 'sort'
    | 'reply'
    | 'cancel'
    | 'more'
    | 'earlier'
    | 'retry'
    | 'again'
    | 'news'
    | InPlace
    | 'close';
  /** With a URL it is a link that works without JavaScript; without one, a button for the element. */
  readonly href?: string | undefined;
  readonly value?: string | undefined;
  readonly label?: string | undefined;
  readonly current?: boolean | undefined;
  /** A link that opens beside the thread: what was begun there stays. */
  readonly aside?: boolean | undefined;
  readonly children: Child;
}

/** Sort, reply, more, …: the same words as a link or as a button. */
export function Action({ act, href, value, label, current, aside, children }: ActionProps) {
  const Tag = href === undefined ? 'button' : 'a';
  return (
    <Tag
      type={href === undefined ? 'button' : undefined}
      href={href}
      target={href && aside ? '_blank' : undefined}
      class="act"
      part="button"
      data-act={act}
      data-value={value}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </Tag>
  );
}

/** The thread's own URL with something added, where the thread is a page. */
export function at(here: string | undefined, rest: string): string | undefined {
  return here && here + rest;
}
