import type { ThreadModel } from '../src/thread/model.ts';
import type { Part } from './draw.ts';
import type { Settings } from './settings.ts';

/** What the parts of the element (list, form, …) need of it: the model, the ways to show a change, and to tell the page. */
export interface Host {
  readonly root: ShadowRoot;
  /** All that is shown; replaced as a whole, never changed. */
  readonly model: ThreadModel;
  readonly settings: Settings;
  /** Settled when the words are in the model: until then there is nothing to draw into. */
  readonly words: Promise<void> | undefined;
  /** Aborted when the element leaves or becomes the thread of another page; undefined while it is out. */
  readonly stay: AbortSignal | undefined;
  /** The element is in the window, or not far. */
  readonly near: boolean;
  /** Changes the model and draws the parts that show the change. */
  show(change: Partial<ThreadModel>, ...parts: Part[]): void;
  /** The element with this `data-gr`. */
  part(name: string): HTMLElement | null;
  focus(selector: string): void;
  /** Says it to those who hear the page. */
  say(text: string): void;
  /** Tells the page around by an event. */
  tell(what: 'ready' | 'posted' | 'error', detail: object): void;
}

/** What a button with `data-act` does; `value` is its `data-value`. */
export type Acts = Readonly<Record<string, (value: string | undefined, button: HTMLElement) => void>>;

/** The components are typed for the server, where they make strings; in this bundle they make nodes. */
export function node(rendered: unknown): HTMLElement {
  if (rendered instanceof HTMLElement) return rendered;
  throw new TypeError('not built for the browser');
}
