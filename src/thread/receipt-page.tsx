/** A guest's private page about their own comment: a statement of reasons, and the way to contest it. No script. */
import type { Receipt } from '../comments/receipt.ts';
import { CommentText } from './comment-text.tsx';
import { htmlDocument } from './document.tsx';
import { pickLanguage } from './messages/index.ts';
import type { Messages } from './messages/messages.ts';
import { pageMessages, type PageMessages } from './messages/pages.ts';
import { safeHref } from './text.ts';
import { absoluteTime } from './time.ts';

export interface ReceiptPage {
  readonly receipt: Receipt;
  /** The site's name. */
  readonly site: string;
  /** Canonical URL of the article, and its title or ''. */
  readonly page: { readonly url: string; readonly title: string };
  readonly comment: { readonly body: string; readonly lang: string | null; readonly createdAt: number };
  /** A language tag or an Accept-Language header. */
  readonly lang: string | null | undefined;
  /** Path that an appeal is posted to. */
  readonly action: string;
  /** An appeal that was not taken, and why. */
  readonly draft?: { readonly text: string; readonly wrong: AppealError } | undefined;
}

/** Why an appeal was not taken. `unclean`: with words of ours in English about a character that cannot be kept. */
export type AppealError = 'empty' | 'long' | 'not-now' | 'busy' | 'rush' | { readonly unclean: string };

interface Parts {
  readonly model: ReceiptPage;
  readonly words: Messages;
  readonly own: PageMessages;
}

/** The page. */
export function receiptPage(model: ReceiptPage): string {
  const words = pickLanguage(model.lang);
  const own = pageMessages(words.lang);
  const { receipt, page, site } = model;
  const article = safeHref(page.url);
  const parts = { model, words, own };
  return htmlDocument({
    words,
    title: `${own.title} – ${site}`,
    children: (
      <section class="greenroom receipt">
        <header class="head">
          <h1>{own.title}</h1>
          <bdi class="quiet">{site}</bdi>
        </header>
        <h2>{own.status}</h2>
        <div class={`status ${receipt.state}`} role="status">
          <p>
            <strong>{words.states[receipt.state]}</strong>
          </p>
          <p>{words.explains[receipt.state]}</p>
        </div>
        <Wrong parts={parts} />
        <Why parts={parts} />
        <AppealState parts={parts} />
        {receipt.mayAppeal ? <AppealForm parts={parts} /> : null}
        <h2>{own.yours}</h2>
        <blockquote class="text" lang={model.comment.lang ?? undefined}>
          <CommentText text={model.comment.body} />
        </blockquote>
        <p class="quiet">
          {own.sent} {timeOf(model.comment.createdAt, words)}
        </p>
        {receipt.redacted.map(({ at, reason }) => (
          <>
            <p>
              {own.redacted} {timeOf(at, words)}
            </p>
            <Words label={words.moderatorWrote} text={reason} />
          </>
        ))}
        <p class="quiet">{own.keep}</p>
        {article === null ? null : (
          <p class="back">
            <a href={article} rel="noreferrer">
              {own.backToPage}
            </a>{' '}
            <bdi class="quiet">{page.title}</bdi>
          </p>
        )}
      </section>
    ),
  });
}

/** For an address that is none, whatever is wrong with it. */
export function unknownPage(lang: string | null | undefined): string {
  const words = pickLanguage(lang);
  const own = pageMessages(words.lang);
  return htmlDocument({
    words,
    title: own.unknownTitle,
    children: (
      <section class="greenroom receipt">
        <h1>{own.unknownTitle}</h1>
        <p>{own.unknown}</p>
      </section>
    ),
  });
}

/** What was decided, why, by whom or what. */
function Why({ parts: { model, words, own } }: { parts: Parts }) {
  const { decided } = model.receipt;
  if (!decided) return null;
  const found = decided.found.flatMap((category) => words.reasons[category] ?? []);
  return (
    <>
      <h2>{words.why}</h2>
      {found.length > 0 ? (
        <>
          <p>{words.found}</p>
          <ul>
            {found.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </>
      ) : null}
      {model.receipt.state === 'declined' || model.receipt.state === 'removed' ? (
        decided.by === 'guest' ? null : (
          <p>{words.ground}</p>
        )
      ) : null}
      <Words label={words.moderatorWrote} text={decided.reason} />
      <p>{words.decidedBy[decided.by]}</p>
      <p class="quiet">
        {own.decidedOn} {timeOf(decided.at, words)}
      </p>
    </>
  );
}

function AppealState({ parts: { model, words, own } }: { parts: Parts }) {
  const { appeal } = model.receipt;
  if (!appeal) return null;
  return (
    <>
      <h2>{own.appeal}</h2>
      <p>
        <strong>{words.appealStates[appeal.state]}</strong>
      </p>
      <Words label={words.answer} text={appeal.answer?.reason ?? null} />
      {appeal.answer ? (
        <p class="quiet">
          {own.decidedOn} {timeOf(appeal.answer.at, words)}
        </p>
      ) : null}
      <Words label={`${own.yourWords}:`} text={appeal.text} />
      <p class="quiet">
        {own.sent} {timeOf(appeal.at, words)}
      </p>
    </>
  );
}

/** Somebody's words, whatever is in them. */
function Words({ label, text }: { label: string; text: string | null }) {
  return text === null || text === '' ? null : (
    <>
      <p>{label}</p>
      <blockquote class="text">
        <CommentText text={text} />
      </blockquote>
    </>
  );
}

function AppealForm({ parts: { model, words, own } }: { parts: Parts }) {
  const { draft, action } = model;
  const wrong = draft && isOfField(draft.wrong) ? wordsFor(draft.wrong, words, own) : '';
  return (
    <>
      <h2 id="contest">{words.contest}</h2>
      <p>{words.contestHow}</p>
      <p class="quiet">{own.elsewhere}</p>
      <form class="form" method="post" action={action} aria-labelledby="contest" novalidate>
        <div class="field">
          <label for="text">{words.appealLabel}</label>
          <textarea
            id="text"
            name="text"
            rows={6}
            dir="auto"
            required
            aria-describedby="text-hint text-wrong"
            aria-invalid={wrong === '' ? undefined : 'true'}
          >
            {draft?.text}
          </textarea>
          <p class="quiet" id="text-hint">
            {words.appealHint}
          </p>
          <p class="wrong" id="text-wrong">
            <bdi>{wrong}</bdi>
          </p>
        </div>
        <p class="foot">
          <button type="submit">{words.appealSend}</button>
        </p>
      </form>
    </>
  );
}

/** What is wrong where no field shows it. */
function Wrong({ parts: { model, words, own } }: { parts: Parts }) {
  const { draft, receipt } = model;
  if (!draft || (isOfField(draft.wrong) && receipt.mayAppeal)) return null;
  return (
    <p class="status error" role="alert">
      {wordsFor(receipt.mayAppeal ? draft.wrong : 'not-now', words, own)}
    </p>
  );
}

const isOfField = (wrong: AppealError): boolean =>
  wrong === 'empty' || wrong === 'long' || typeof wrong === 'object';

function wordsFor(wrong: AppealError, words: Messages, own: PageMessages): string {
  switch (wrong) {
    case 'empty':
      return words.appealEmpty;
    case 'long':
      return words.appealLong;
    case 'not-now':
      return own.notNow;
    case 'busy':
      return words.busy;
    case 'rush':
      return words.tooMany;
    default:
      return wrong.unclean;
  }
}

// The reader's time zone is not known here, so dates name theirs.
const timeOf = (at: number, { locale }: Messages) => {
  const time = new Date(at).toISOString();
  return <time datetime={time}>{absoluteTime(time, locale, { now: at, timeZone: 'UTC' })}</time>;
};
