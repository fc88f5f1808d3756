/** New comments while the page is open: asked for now and then, announced, and shown when the guest wants them. */
import type { Item, ThreadModel } from '../src/thread/model.ts';
import { listComments } from './api.ts';
import { drawTimes } from './draw.ts';
import type { Host } from './host.ts';

/** Milliseconds between two questions: at first, and at most where nothing comes. */
const SHORTEST = 60_000;
const LONGEST = 600_000;

export interface News {
  /** From what was loaded just now. */
  begin(): void;
  /** The page is looked at again. */
  wake(): void;
}

export function createNews(host: Host): News {
  let timer: ReturnType<typeof setTimeout>;
  let wait = SHORTEST;
  let asked = 0;
  /** The head of the page when it was loaded, and when its last comment was published, where that is known. */
  let page = host.model.page;
  let since: string | undefined;

  const later = (): void => {
    clearTimeout(timer);
    // Not all readers of a page at once.
    timer = setTimeout(tick, wait * (0.85 + Math.random() * 0.3));
  };

  const tick = (): void => {
    if (host.stay?.aborted !== false) return;
    if (host.near && !document.hidden && host.model.state === 'ready') void ask(host.stay);
    later();
  };

  const ask = async (stay: AbortSignal): Promise<void> => {
    asked = Date.now();
    host.show({});
    drawTimes(host.root, host.model);
    // The same question from all who wait, whatever their order: the caches know the answer.
    const answer = await listComments(host.model.action, { page: host.settings.page, sort: 'newest' });
    if (stay.aborted || host.model.state !== 'ready') return;
    wait = Math.min(wait * 1.5, LONGEST);
    if (typeof answer === 'number') return;
    since ??= answer.comments[Math.max(0, answer.page.count - page.count)]?.published_at ?? '';
    const shown = new Set(host.model.comments.map(({ id }) => id));
    const news = answer.comments.filter(
      (item) => !('deleted' in item) && !shown.has(item.id) && item.published_at > (since ?? ''),
    );
    if (news.length === host.model.news?.length) return;
    wait = SHORTEST;
    host.show({ news }, 'list');
  };

  return {
    begin() {
      const { model } = host;
      ({ page } = model);
      since = lastPublished(model);
      wait = SHORTEST;
      asked = Date.now();
      later();
    },
    wake() {
      if (asked && Date.now() - asked > SHORTEST) tick();
    },
  };
}

/** When the newest comment of the page was published, '' where there is none; undefined where it is not loaded. */
function lastPublished({ comments, sort, next, prev }: ThreadModel): string | undefined {
  if (sort === 'oldest' ? next : prev) return undefined;
  return comments.reduce((last, { published_at: at }: Item) => (at > last ? at : last), '');
}
