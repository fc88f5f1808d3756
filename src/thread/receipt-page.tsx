/**
 * A guest's private page about their own comment: a statement of reasons, the way to contest it, and what else the guest can do. No
 * script.
 */
import { CommentText } from './comment-text.tsx';
import { htmlDocument } from './document.tsx';
import { MarkedText } from './marked-text.tsx';
import { pickLanguage } from './messages/index.ts';
import { pageMessages } from './messages/pages.ts';
import { AppealForm, Ask, EditForm, EraseLink } from './receipt-forms.tsx';
import type { ReceiptPage } from './receipt-model.ts';
import { Quote } from './quote.tsx';
import { isOfField, type Parts, pathTo, Time, wordsFor } from './receipt-parts.tsx';
import { safeHref } from './text.ts';
import { ToldBan } from './told-ban.tsx';

/** The page. */
export function receiptPage(model: ReceiptPage): string {
  const words = pickLanguage(model.lang);
  const own = pageMessages(words.lang);
  const { page, site, ask } = model;
  const article = safeHref(page.url);
  const parts = { model, words, own };
  const news = newsOf(parts);
  return htmlDocument({
    words,
    // What came of a form stands first: it is what is read out when the page has loaded.
    title: `${news === null ? '' : `${news} – `}${own.title} – ${site}`,
    children: (
      <section class="greenroom receipt">
        <header class="head">
          <h1>{own.title}</h1>
          <bdi class="quiet">{site}</bdi>
        </header>
        {ask ? <Ask parts={parts} ask={ask} /> : <Whole parts={parts} news={news} />}
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

/** What came of the form that was just sent; null where none was. */
function newsOf(parts: Parts): string | null {
  const { model, words, own } = parts;
  const { done, draft } = model;
  switch (done) {
    case 'saved':
      return words.saved;
    case 'deleted':
      return words.removeDone;
    case 'erased':
      return words.eraseDone;
    case undefined:
      if (!draft) return null;
      return hasField(parts) ? own.wrong : wordsFor(draft.wrong, draft.form, parts);
    default:
      return done satisfies never;
  }
}

/** Is what is wrong said beside the field that it is about? */
function hasField({ model: { draft, receipt } }: Parts): boolean {
  if (!draft || !(isOfField(draft.wrong) || draft.wrong === 'nudge')) return false;
  if (draft.form === 'appeal') return receipt.mayAppeal;
  return draft.form === 'edit' && receipt.editUntil !== null;
}

function Whole({ parts, news }: { parts: Parts; news: string | null }) {
  const { model, words, own } = parts;
  const { receipt } = model;
  const fails = model.draft !== undefined;
  return (
    <>
      {news === null || receipt.erased || (fails && hasField(parts)) ? null : (
        <p class={fails ? 'status error' : 'status'} role={fails ? 'alert' : 'status'}>
          {news}
        </p>
      )}
      <h2>{own.status}</h2>
      <div class={`status ${receipt.state}`} role="status">
        <p>
          <strong>{words.states[receipt.state]}</strong>
        </p>
        <p>{receipt.erased ? words.eraseDone : words.explains[receipt.state]}</p>
      </div>
      <Why parts={parts} />
      {receipt.erased ? null : <Yours parts={parts} />}
      <EditForm parts={parts} />
      <AppealState parts={parts} />
      {receipt.mayAppeal ? <AppealForm parts={parts} /> : null}
      {receipt.erased ? null : (
        <p>
          <a href={pathTo(model, '/export')} download>
            {own.download}
          </a>
        </p>
      )}
      <EraseLink parts={parts} />
      {receipt.erased ? null : <p class="quiet">{own.keep}</p>}
    </>
  );
}

const isoTime = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What was decided, why, by whom or what. */
function Why({ parts: { model, words, own } }: { parts: Parts }) {
  const { decided, state } = model.receipt;
  if (!decided) return null;
  const found = decided.found.flatMap((category) => words.reasons[category] ?? []);
  const against = state === 'declined' || state === 'removed';
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
      {decided.words.length > 0 ? <p>{words.inQuestion}</p> : null}
      {against && decided.by !== 'guest' ? <p>{words.ground}</p> : null}
      <ToldBan
        ban={decided.ban && { ...decided.ban, until: isoTime(decided.ban.until) }}
        words={words}
        clock={{ now: decided.at, timeZone: 'UTC' }}
      />
      <Quote label={words.moderatorWrote} text={decided.reason} />
      <p>{words.decidedBy[decided.by]}</p>
      <p class="quiet">
        {own.decidedOn} <Time at={decided.at} words={words} />
      </p>
    </>
  );
}

/** The guest's text, with the words in question marked. */
function Yours({ parts: { model, words, own } }: { parts: Parts }) {
  const { receipt, comment } = model;
  const marks = receipt.decided?.words ?? [];
  return (
    <>
      <h2>{own.yours}</h2>
      <blockquote class="text" lang={comment.lang ?? undefined}>
        {marks.length > 0 ? (
          <MarkedText text={comment.body} marks={marks} />
        ) : (
          <CommentText text={comment.body} />
        )}
      </blockquote>
      <p class="quiet">
        {own.sent} <Time at={comment.createdAt} words={words} />
      </p>
      {receipt.redacted.map(({ at, reason }) => (
        <>
          <p>
            {own.redacted} <Time at={at} words={words} />
          </p>
          <Quote label={words.moderatorWrote} text={reason} />
        </>
      ))}
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
      <Quote label={words.answer} text={appeal.answer?.reason ?? null} />
      {appeal.answer ? (
        <p class="quiet">
          {own.decidedOn} <Time at={appeal.answer.at} words={words} />
        </p>
      ) : null}
      <Quote label={`${own.yourWords}:`} text={appeal.text} />
      <p class="quiet">
        {own.sent} <Time at={appeal.at} words={words} />
      </p>
    </>
  );
}
