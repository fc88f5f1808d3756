/** Loading the comments of the page: the first, more, earlier ones, in another order, around the one of a deep link. */
import type { CommentPage } from '../src/comments/comment.ts';
import { merged } from '../src/thread/arrange.ts';
import { listComments } from './api.ts';
import type { Acts, Host } from './host.ts';
import { createNews } from './news.ts';

export interface List {
  readonly acts: Acts;
  /** Loads the thread's first page, or the one that the address asks for. */
  start(): void;
  /** Shows the comment that the address names, if there is such a one. */
  follow(): void;
  /** The page is looked at again. */
  wake(): void;
  /** The list on its way: a post waits for it, so that an older answer never overtakes a newer one. */
  loaded(): Promise<void>;
}

/** What is asked of the server, and what becomes of the answer. `start` and `seek` begin the list anew. */
interface Ask {
  readonly to: 'start' | 'seek' | 'more' | 'earlier';
  readonly from?: { readonly cursor: string } | { readonly around: string } | undefined;
}

/** The comment of a deep link. */
export const linkedComment = (): string | undefined => /^#comment-([\w-]+)$/.exec(location.hash)?.[1];

export function createList(host: Host): List {
  const news = createNews(host);
  let loaded = Promise.resolve();
  let last: Ask = { to: 'start' };

  /** Goes to a comment that is here. */
  const point = (id: string | undefined): boolean => {
    const item = host.root.getElementById(`comment-${id}`);
    if (!item) return false;
    host.show({ fresh: id }, 'list');
    item.scrollIntoView({ block: 'center' });
    // Who follows a link within it stays there.
    if (!item.contains(host.root.activeElement)) item.focus({ preventScroll: true });
    return true;
  };

  const load = async (ask: Ask): Promise<void> => {
    const { stay, settings } = host;
    const { action, sort } = host.model;
    if (!stay) return;
    last = ask;
    host.show({ state: 'loading' }, 'list');
    const asked = { page: settings.page, sort, ...ask.from };
    const [answer] = await Promise.all([listComments(action, asked), host.words]);
    // Something else was asked for meanwhile.
    if (stay.aborted || last !== ask) return;
    if (typeof answer === 'number') {
      host.show({ state: 'failed' }, 'list');
      host.tell('error', { status: answer });
      return;
    }
    take(ask, answer);
  };

  const take = (ask: Ask, answer: CommentPage): void => {
    const { model } = host;
    const target = ask.from && 'around' in ask.from ? ask.from.around : undefined;
    const known = new Set(model.comments.map(({ id }) => id));
    const added = answer.comments.filter(({ id }) => !known.has(id));
    const comments = merged(model.comments, answer.comments, model.sort);
    const unseen = model.news?.filter(({ id }) => !answer.comments.some((item) => item.id === id));
    const more = { state: 'ready', comments, news: unseen } as const;
    switch (ask.to) {
      case 'more': {
        host.show({ ...more, next: answer.next }, 'list');
        // Answers to what is above stand there: reading goes on with the first that begins something.
        point((added.find(({ parent }) => !known.has(parent ?? '')) ?? added[0])?.id);
        return;
      }
      case 'earlier':
        host.show({ ...more, prev: answer.prev }, 'list');
        point(added.at(-1)?.id);
        return;
      case 'seek':
        // A link to nowhere changes nothing.
        if (!answer.comments.some(({ id }) => id === target)) {
          host.show({ state: 'ready' }, 'list');
          return;
        }
        break;
      case 'start':
        break;
      default:
        ask.to satisfies never;
    }
    const closed = answer.page.closed === model.page.closed ? [] : (['form'] as const);
    host.show({ ...answer, state: 'ready', news: [] }, 'head', 'list', ...closed);
    news.begin();
    point(target);
    if (ask.to === 'start') host.tell('ready', { count: answer.page.count });
  };

  const ask = (what: Ask): void => {
    loaded = load(what);
  };

  const seek = (id: string | undefined): void => {
    if (id && !point(id)) ask({ to: 'seek', from: { around: id } });
  };

  const turn = (to: 'more' | 'earlier', cursor: string | null): void => {
    // Pressed twice: it is on its way.
    if (cursor && host.model.state !== 'loading') ask({ to, from: { cursor } });
  };

  return {
    acts: {
      sort(value) {
        host.show({ sort: value === 'newest' ? 'newest' : 'oldest' }, 'head');
        ask({ to: 'start' });
        host.focus('[aria-current]');
      },
      more: () => turn('more', host.model.next),
      earlier: () => turn('earlier', host.model.prev),
      retry: () => ask(last),
      news() {
        const { comments, news: added = [], sort, page, prev, next } = host.model;
        const [first] = merged([], added, 'oldest');
        // Where others stand between, the list goes on from them.
        if (sort === 'oldest' ? next : prev) return seek(first?.id);
        const count = page.count + added.length;
        const all = merged(comments, added, sort);
        host.show({ comments: all, news: [], page: { ...page, count } }, 'head', 'list');
        point(first?.id);
      },
      seek(id) {
        const hash = hashOf(id);
        if (hash && location.hash !== hash) location.hash = hash;
        else seek(id);
      },
      when(id, link) {
        link.classList.toggle('told');
        // The address becomes a link to the comment, and nothing moves.
        const hash = hashOf(id);
        if (hash) history.replaceState(history.state, '', hash);
      },
    },
    start() {
      const around = linkedComment();
      ask({ to: 'start', from: around ? { around } : undefined });
    },
    follow: () => seek(linkedComment()),
    wake: () => news.wake(),
    loaded: () => loaded,
  };
}

/** Of the page's address, to name a comment; undefined where the hash is a route of the page's own. */
const hashOf = (id: string | undefined): string | undefined =>
  /^#[/!]/.test(location.hash) ? undefined : `#comment-${id}`;
