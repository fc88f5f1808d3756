import type { ReceiptDocument } from '../comments/receipt-document.ts';
import { Action } from './action.tsx';
import type { Messages } from './messages/messages.ts';
import { Quote } from './quote.tsx';
import type { Clock } from './time.ts';
import { ToldBan } from './told-ban.tsx';

interface OwnProps {
  readonly receipt: ReceiptDocument;
  readonly model: { readonly words: Messages; readonly clock: Clock };
}

/** Below a guest's own comment: where it stands and why, and what the guest can do about it. */
export function OwnItem({ receipt, model: { words, clock } }: OwnProps) {
  const { id, may, edit_until: until } = receipt;
  const editable = may.edit && (until === null || Date.parse(until) > (clock.now ?? 0));
  return (
    <>
      <Standing receipt={receipt} words={words} clock={clock} />
      {editable ? (
        <>
          <Action act="edit" value={id}>
            {words.edit}
          </Action>
          <Action act="remove" value={id}>
            {words.remove}
          </Action>
        </>
      ) : null}
      {may.appeal ? (
        <Action act="appeal" value={id}>
          {words.appealSend}
        </Action>
      ) : null}
      <a class="act" href={`${receipt.url}?lang=${words.lang}`} rel="noreferrer" target="_blank">
        {words.privatePage}
      </a>
    </>
  );
}

/** Nothing for a comment that everybody can read and that nobody has said a word about. */
function Standing({ receipt, words, clock }: OwnProps['model'] & { readonly receipt: ReceiptDocument }) {
  const { status, decided, appeal } = receipt;
  const isOut = status === 'published';
  if (isOut && !appeal && !decided?.reason) return null;
  const against = status === 'declined' || status === 'removed';
  const found = decided?.categories.flatMap((category) => words.reasons[category] ?? []) ?? [];
  return (
    <div class={`note ${status}`}>
      <p>
        <strong>{words.states[status]}</strong>
        {isOut ? null : ` · ${words.onlyYou}`}
      </p>
      {found.length > 0 ? (
        <p>
          {words.found} {new Intl.ListFormat(words.locale).format(found)}
        </p>
      ) : null}
      {decided && decided.words.length > 0 ? <p>{words.inQuestion}</p> : null}
      {decided && against && decided.by !== 'guest' ? <p>{words.ground}</p> : null}
      <ToldBan ban={decided?.ban} words={words} clock={clock} />
      <Quote label={words.moderatorWrote} text={decided?.reason} />
      {decided ? <p class="quiet">{words.decidedBy[decided.by]}</p> : null}
      {appeal ? (
        <p>
          <strong>{words.appealStates[appeal.state]}</strong>
        </p>
      ) : null}
      <Quote label={words.answer} text={appeal?.answer?.reason} />
    </div>
  );
}
