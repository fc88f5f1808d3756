/** Loading and sorting the comments of the page. */
import type { ThreadModel } from '../src/thread/model.ts';
import { listComments } from './api.ts';
import type { Acts, Host } from './host.ts';

const PAGE_SIZE = '50';

export interface List {
  readonly acts: Acts;
  /** Loads what comes next; for a thread that has just begun, its first page. */
  load(): void;
  /** The list on its way: a post waits for it, so that an older answer never overtakes a newer one. */
  loaded(): Promise<void>;
}

export function createList(host: Host): List {
  let loaded = Promise.resolve();

  const load = async (): Promise<void> => {
    const { stay, settings } = host;
    const { action, sort, next } = host.model;
    if (!stay) return;
    const query = new URLSearchParams({ page: settings.page, sort, limit: PAGE_SIZE });
    if (next) query.set('cursor', next);
    const [answer] = await Promise.all([listComments(`${action}?${query}`), host.words]);
    if (stay.aborted || sort !== host.model.sort) return;
    if (typeof answer === 'number') {
      host.show({ state: 'failed' }, 'list');
      host.tell('error', { status: answer });
      return;
    }
    const { comments } = host.model;
    // The guest's own new comment may be here already.
    const added = answer.comments.filter(({ id }) => !comments.some((known) => known.id === id));
    host.show({ ...answer, state: 'ready', comments: [...comments, ...added] }, 'head', 'list');
    // A deep link's comment, or the first of those that were asked for.
    host.focus(`[id="${CSS.escape(next ? `comment-${added[0]?.id}` : location.hash.slice(1))}"].comment`);
    host.tell('ready', { count: answer.page.count });
  };

  const start = (change: Partial<ThreadModel>): void => {
    host.show({ ...change, state: 'loading' }, 'head', 'list');
    loaded = load();
  };

  return {
    acts: {
      sort: (value) => {
        start({ sort: value === 'newest' ? 'newest' : 'oldest', comments: [], next: null });
        host.focus('[aria-current]');
      },
      more: () => start({}),
    },
    load: () => {
      loaded = load();
    },
    loaded: () => loaded,
  };
}
