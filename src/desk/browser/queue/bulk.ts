import { fieldsOf, post, type Result } from './post.ts';

/** What a step answers (src/desk/queue/bulk.tsx). */
interface Step {
  readonly done: number;
  readonly missed: number;
  readonly total: number;
  readonly after: string;
  readonly finished: boolean;
  readonly items: readonly string[];
}

/** As many are taken back at once. */
const MOST = 100;

/** All of a list, step by step, with a bar; it can be stopped, gone on with, and taken back. */
export function bulk(): void {
  const root = document.querySelector<HTMLElement>('[data-bulk]');
  const form = root?.querySelector('form');
  const box = root?.querySelector<HTMLElement>('[data-progress]');
  const bar = box?.querySelector('progress');
  const words = box?.querySelector('[role="status"]');
  const stop = box?.querySelector<HTMLButtonElement>('[data-stop]');
  const undo = box?.querySelector<HTMLButtonElement>('[data-undo]');
  if (!form || !box || !bar || !words || !stop || !undo) return;
  // By attribute: a button called `action` hides the property.
  const url = form.getAttribute('action') ?? '';
  const items: string[] = [];
  let fields = new URLSearchParams();
  let isRunning = false;
  let isStopped = false;

  /** Runs until `step` says that it is the end, or somebody stops it. */
  const run = async (step: () => Promise<boolean>): Promise<void> => {
    isRunning = true;
    isStopped = false;
    stop.hidden = false;
    stop.textContent = 'Stop';
    undo.hidden = true;
    let isOver = false;
    // One after the other: each begins where the last one ended.
    // oxlint-disable-next-line no-await-in-loop, no-unmodified-loop-condition
    while (!isOver && !isStopped) isOver = await step();
    isRunning = false;
    stop.hidden = isOver;
    stop.textContent = 'Go on';
    undo.hidden = items.length === 0;
  };

  const act = async (): Promise<boolean> => {
    const answer = await post<Step>(url, fields);
    if ('failed' in answer) {
      words.textContent = answer.failed;
      isStopped = true;
      return false;
    }
    const { done, missed, total, after, finished } = answer.ok;
    items.push(...answer.ok.items);
    for (const [name, value] of Object.entries({ done, missed, total, after }))
      fields.set(name, String(value));
    bar.max = total;
    bar.value = done + missed;
    const left = missed === 0 ? '' : `, ${missed.toLocaleString('en')} left as they are`;
    words.textContent = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} done${left}.${finished ? ' That is all.' : ''}`;
    return finished;
  };

  const takeBack = async (): Promise<boolean> => {
    const part = items.slice(-MOST);
    const order = new URLSearchParams();
    order.set('csrf', fields.get('csrf') ?? '');
    order.set('action', 'undo');
    for (const item of part) order.append('item', item);
    const answer = await post<{ results: Result[] }>(url.replace(/bulk$/, 'actions'), order);
    if ('failed' in answer) {
      words.textContent = answer.failed;
      isStopped = true;
      return false;
    }
    items.splice(-MOST);
    bar.value = items.length;
    words.textContent =
      items.length === 0 ? 'All taken back.' : `${items.length.toLocaleString('en')} to take back.`;
    return items.length === 0;
  };

  let work = act;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    fields = fieldsOf(form, event.submitter);
    form.hidden = true;
    box.hidden = false;
    void run(work);
  });
  stop.addEventListener('click', () => {
    if (isRunning) isStopped = true;
    else void run(work);
  });
  undo.addEventListener('click', () => {
    work = takeBack;
    bar.max = items.length;
    void run(work);
  });
  addEventListener('beforeunload', (event) => {
    if (isRunning) event.preventDefault();
  });
}
