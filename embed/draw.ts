/** Draws changes of the model: as little as possible, so that focus, selection and the place on the page survive. */
import { arrange } from '../src/thread/arrange.ts';
import { CommentItem } from '../src/thread/comment-item.tsx';
import type { ThreadModel } from '../src/thread/model.ts';
import { withOwn } from '../src/thread/own-comment.ts';
import { Earlier, Head, Later, News, Note, Write } from '../src/thread/thread.tsx';
import { relativeTime } from '../src/thread/time.ts';
import { node } from './host.ts';

/** What may be drawn anew. */
export type Part = 'head' | 'list' | 'form';

/** Filled where they stand: a live region must stay the element that it was. */
const FILLED = { head: Head, earlier: Earlier, note: Note, later: Later, news: News } as const;

/** A comment as it was drawn, and all that this depends on. */
interface Drawn {
  readonly seen: readonly unknown[];
  readonly item: HTMLElement;
}

/** Draws a part of the thread below `root`, which remembers the comments that it has. */
export function createDrawing(root: ShadowRoot): (part: Part, model: ThreadModel) => void {
  let drawn = new Map<string, Drawn>();
  const find = (name: string): HTMLElement | null => root.querySelector(`[data-gr=${name}]`);

  const fill = (name: keyof typeof FILLED, model: ThreadModel): void => {
    const old = find(name);
    const fresh = node(FILLED[name]({ model }));
    if (!old || old.isEqualNode(fresh)) return;
    const focused = old.contains(root.activeElement);
    old.className = fresh.className;
    old.replaceChildren(...fresh.childNodes);
    if (focused) old.querySelector('button')?.focus();
  };

  const drawComments = (model: ThreadModel): void => {
    const before = drawn;
    // Where the guest is, in a comment that is drawn anew.
    let focused = '';
    drawn = new Map();
    for (const placed of arrange(withOwn(model))) {
      const { item, depth, answers } = placed;
      const { id } = item;
      const { words, page, limits, own, open, reported } = model;
      const seen = [
        depth,
        answers,
        words,
        page.closed,
        limits.depth,
        'deleted' in item || item.edited_at,
        own?.find((receipt) => receipt.id === id),
        open?.id === id && open,
        reported?.includes(id),
      ];
      const known = before.get(id);
      const same = known?.seen.every((each, at) => each === seen[at]) ? known : undefined;
      drawn.set(id, same ?? { seen, item: node(CommentItem({ placed, model })) });
      if (!same && known?.item.contains(root.activeElement))
        focused = root.activeElement?.id || `comment-${id}`;
      same?.item.classList.toggle('fresh', id === model.fresh);
    }
    const list = find('items');
    if (list) put(list, new Set(Array.from(drawn.values(), ({ item }) => item)));
    root.getElementById(focused)?.focus({ preventScroll: true });
  };

  return (part, model) => {
    switch (part) {
      case 'head':
        fill('head', model);
        return;
      case 'list':
        drawComments(model);
        for (const name of ['earlier', 'note', 'later', 'news'] as const) fill(name, model);
        return;
      case 'form':
        find('form')?.replaceWith(node(Write({ model })));
        return;
      default:
        part satisfies never;
    }
  };
}

/** Makes `wanted` the children of the list, in that order, and moves none that is in its place already. */
function put(list: Element, wanted: ReadonlySet<Element>): void {
  for (const child of Array.from(list.children)) if (!wanted.has(child)) child.remove();
  let place = list.firstElementChild;
  for (const each of wanted) {
    if (each === place) place = each.nextElementSibling;
    else list.insertBefore(each, place);
  }
}

/** Sets all relative times to now. */
export function drawTimes(root: ShadowRoot, { words, clock }: ThreadModel): void {
  for (const time of root.querySelectorAll('time')) {
    time.textContent = relativeTime(time.dateTime, words.locale, clock);
  }
}
