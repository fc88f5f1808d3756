import type { Receipt } from '../comments/receipt.ts';
import type { Mark } from './marks.ts';

/** What a guest's private page shows. */
export interface ReceiptPage {
  readonly receipt: Receipt;
  /** The site's name. */
  readonly site: string;
  /** Canonical URL of the article, and its title or ''. */
  readonly page: { readonly url: string; readonly title: string };
  readonly comment: {
    readonly body: string;
    readonly lang: string | null;
    /** Milliseconds since the Unix epoch. */
    readonly createdAt: number;
    /** Answers to it are shown: only spelling may change. */
    readonly answered: boolean;
  };
  /** A language tag or an Accept-Language header. */
  readonly lang: string | null | undefined;
  /** Path of the page, and the language that its address names. */
  readonly path: string;
  readonly query: string | undefined;
  /** Asks the guest whether to do it. */
  readonly ask?: 'delete' | 'erase' | undefined;
  /** Has just been done. */
  readonly done?: 'saved' | 'deleted' | 'erased' | undefined;
  readonly draft?: Draft | undefined;
}

/** What was typed into a form that was not taken, and why it was not. */
export interface Draft {
  readonly form: 'appeal' | 'edit' | 'none';
  readonly text: string;
  readonly wrong: Wrong;
  /** Of a nudge: the words in question in `text`. */
  readonly marks?: readonly Mark[] | undefined;
}

/** `unclean`: it holds characters that cannot be kept. */
export type Wrong =
  | 'empty'
  | 'long'
  | 'not-now'
  | 'busy'
  | 'rush'
  | 'nudge'
  | 'window-over'
  | 'answered'
  | 'unclean';
