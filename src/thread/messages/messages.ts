import type { ReportReason } from '../../comments/reporting.ts';
import type { Language } from './choose.ts';

/**
 * The words of the thread, of the form and of a guest's own comments: all that the element shows, and what pages without
 * JavaScript share with it (pages.ts has the rest). Data only, so that a language can be sent as JSON. A language that
 * misses a word does not type-check.
 */
export interface Messages extends Language {
  readonly heading: string;
  /** `#` stands for the number. */
  readonly count: Plural;
  readonly none: string;
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly more: string;
  readonly sort: string;
  readonly oldest: string;
  readonly newest: string;
  readonly guest: string;
  /** Beside the name of the publisher's people. */
  readonly staff: string;
  readonly removed: string;
  readonly edited: string;
  readonly reply: string;
  /** Followed by the name. */
  readonly inAnswerTo: string;
  readonly earlierComment: string;
  readonly cancel: string;
  readonly write: string;
  readonly name: string;
  readonly optional: string;
  readonly body: string;
  readonly promise: string;
  readonly send: string;
  readonly sending: string;
  readonly bodyEmpty: string;
  readonly bodyLong: string;
  readonly tooMany: string;
  readonly offline: string;
  readonly published: string;
  readonly pending: string;
  readonly declined: string;
  readonly error: string;
  /** Why a comment was declined: the categories of toxicity, and `banned`; spam is never told why. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Beside the guest's own name. */
  readonly you: string;
  /** Asks for what stands before the first that is shown. */
  readonly earlier: string;
  /** Came in while the page was open. */
  readonly newComments: Plural;
  readonly remember: string;
  /** Characters that the text may still have. */
  readonly left: Plural;
  /** Characters that the text has too many. */
  readonly over: Plural;
  readonly closed: string;
  /** Asks the guest to think again, and says how to go on. */
  readonly nudge: string;
  readonly nudgeHow: string;
  readonly postAnyway: string;
  /** Where a guest's own comment stands. */
  readonly states: Readonly<Record<OwnState, string>>;
  readonly explains: Readonly<Record<OwnState, string>>;
  readonly onlyYou: string;
  readonly privatePage: string;
  readonly why: string;
  /** Before the categories. */
  readonly found: string;
  readonly inQuestion: string;
  readonly ground: string;
  /** Before what a moderator wrote. */
  readonly moderatorWrote: string;
  /** Of a ban that the guest is told of: `{time}` is its end; it has none. */
  readonly banUntil: string;
  readonly banOpen: string;
  readonly decidedBy: Readonly<Record<'automatic' | 'system' | 'person' | 'guest', string>>;
  readonly edit: string;
  /** `{time}` is a time of day or a date. */
  readonly editUntil: string;
  readonly save: string;
  readonly saved: string;
  readonly remove: string;
  readonly removeSure: string;
  readonly removeDone: string;
  readonly windowOver: string;
  readonly answered: string;
  readonly erase: string;
  readonly eraseHow: string;
  readonly eraseDone: string;
  readonly contest: string;
  readonly contestHow: string;
  readonly appealLabel: string;
  readonly appealHint: string;
  readonly appealSend: string;
  readonly appealEmpty: string;
  readonly appealLong: string;
  readonly appealStates: Readonly<Record<'open' | 'granted' | 'refused', string>>;
  readonly answer: string;
  readonly busy: string;
  readonly report: string;
  readonly reportReason: string;
  readonly reportReasons: Readonly<Record<ReportReason, string>>;
  readonly reportDetail: string;
  readonly reportDetailHint: string;
  readonly reportSend: string;
  readonly reportThanks: string;
  readonly reportThanksMore: string;
  /** What the server found wrong, see src/http/form-errors.ts. */
  readonly nameLong: string;
  /** A text with characters that cannot be kept. */
  readonly unclean: string;
  /** The comment that is answered cannot be answered; the next post stands by itself. */
  readonly parentGone: string;
  /** The page is not one of the site's. */
  readonly notHere: string;
  readonly reasonMissing: string;
  /** The form was open for long, sent before, or not known to be ours: nothing was wrong with the comment. */
  readonly sendOnceMore: string;
  /** What a challenge asked for did not come, or was not right. */
  readonly challengeFailed: string;
  /** A comment that is being sent waits for its challenge. */
  readonly checking: string;
  /** What a widget asks for, where it asks for anything. */
  readonly confirmHuman: string;
}

/** What is only said of a guest's own comments, to who reports one, and where a post was refused: most who read a thread never see it. */
export type OwnMessages = Pick<
  Messages,
  | 'states'
  | 'explains'
  | 'nudgeHow'
  | 'onlyYou'
  | 'privatePage'
  | 'why'
  | 'found'
  | 'inQuestion'
  | 'ground'
  | 'moderatorWrote'
  | 'banUntil'
  | 'banOpen'
  | 'decidedBy'
  | 'edit'
  | 'editUntil'
  | 'save'
  | 'saved'
  | 'remove'
  | 'removeSure'
  | 'removeDone'
  | 'windowOver'
  | 'answered'
  | 'erase'
  | 'eraseHow'
  | 'eraseDone'
  | 'contest'
  | 'contestHow'
  | 'appealLabel'
  | 'appealHint'
  | 'appealSend'
  | 'appealEmpty'
  | 'appealLong'
  | 'appealStates'
  | 'answer'
  | 'reportReason'
  | 'reportReasons'
  | 'reportDetail'
  | 'reportDetailHint'
  | 'reasonMissing'
  | 'reportSend'
  | 'reportThanks'
  | 'reportThanksMore'
  // What the server refused, but for what is said before it is asked.
  | 'tooMany'
  | 'parentGone'
  | 'nameLong'
  | 'unclean'
  | 'notHere'
  | 'sendOnceMore'
  | 'challengeFailed'
  | 'checking'
  | 'confirmHuman'
>;

/** What a thread may say to everybody. */
export type ThreadMessages = Omit<Messages, keyof OwnMessages>;

/** How a comment stands for the guest who wrote it (src/comments/receipt.ts). */
type OwnState = 'published' | 'waiting' | 'declined' | 'removed';

/** One form per plural category of the language; `other` always. */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;
