import { MarkedText } from './marked-text.tsx';
import { isOfField, type Parts, pathTo, Time, wordsFor } from './receipt-parts.tsx';

interface TextFormProps {
  readonly parts: Parts;
  readonly form: 'appeal' | 'edit';
  readonly action: string;
  readonly label: string;
  readonly hint: string;
  readonly send: string;
  /** What stands in it before anything is typed. */
  readonly text: string;
  /** Id of its heading. */
  readonly heading: string;
}

/** One text and a button. A field's name and its id differ by form, so that both can stand on a page. */
function TextForm({ parts, form, action, label, hint, send, text, heading }: TextFormProps) {
  const { draft } = parts.model;
  const mine = draft?.form === form ? draft : undefined;
  const wrong = mine && isOfField(mine.wrong) ? wordsFor(mine.wrong, form, parts) : '';
  const id = `gr-${form}`;
  return (
    <form class="form" method="post" action={action} aria-labelledby={heading} novalidate>
      <div class="field">
        <label for={id}>{label}</label>
        <textarea
          id={id}
          name={form === 'appeal' ? 'text' : 'body'}
          rows={6}
          dir="auto"
          required
          // Back from a form that was not taken: on at what is to be mended.
          autofocus={mine !== undefined}
          aria-describedby={`${id}-hint ${id}-wrong`}
          aria-invalid={wrong === '' ? undefined : 'true'}
        >
          {`\n${mine ? mine.text : text}`}
        </textarea>
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
        <p class="wrong" id={`${id}-wrong`}>
          <bdi>{wrong}</bdi>
        </p>
      </div>
      {mine?.wrong === 'nudge' ? (
        <p class="foot">
          <button type="submit">{send}</button>{' '}
          <button type="submit" class="plain" name="acknowledged" value="true">
            {parts.words.postAnyway}
          </button>
        </p>
      ) : (
        <p class="foot">
          <button type="submit">{send}</button>
        </p>
      )}
    </form>
  );
}

/** Changing the text, and the way to take it off the page. */
export function EditForm({ parts }: { parts: Parts }) {
  const { model, words } = parts;
  const { receipt, comment, draft } = model;
  if (receipt.editUntil === null) return null;
  const [before = '', after = ''] = words.editUntil.split('{time}');
  return (
    <>
      <h2 id="edit">{words.edit}</h2>
      <p>
        {before}
        <Time at={receipt.editUntil} words={words} />
        {after}
      </p>
      {draft?.form === 'edit' && draft.marks ? (
        <div class="status nudge" role="alert">
          <p>
            <strong>{words.nudge}</strong>
          </p>
          <p>{words.nudgeHow}</p>
          <MarkedText text={draft.text} marks={draft.marks} />
        </div>
      ) : null}
      <TextForm
        parts={parts}
        form="edit"
        action={pathTo(model, '/edit')}
        label={words.body}
        // Where it is what is wrong, it is said once.
        hint={comment.answered && draft?.wrong !== 'answered' ? words.answered : ''}
        send={words.save}
        text={comment.body}
        heading="edit"
      />
      <p>
        <a href={pathTo(model, '', { ask: 'delete' })}>{words.remove}</a>
      </p>
    </>
  );
}

/** The one appeal. */
export function AppealForm({ parts }: { parts: Parts }) {
  const { model, words, own } = parts;
  return (
    <>
      <h2 id="contest">{words.contest}</h2>
      <p>{words.contestHow}</p>
      <p class="quiet">{own.elsewhere}</p>
      <TextForm
        parts={parts}
        form="appeal"
        action={pathTo(model, '/appeal')}
        label={words.appealLabel}
        hint={words.appealHint}
        send={words.appealSend}
        text=""
        heading="contest"
      />
    </>
  );
}

/** The way to have everything erased. */
export function EraseLink({ parts: { model, words } }: { parts: Parts }) {
  if (model.receipt.erased) return null;
  return (
    <>
      <h2>{words.erase}</h2>
      <p>{words.eraseHow}</p>
      <p>
        <a href={pathTo(model, '', { ask: 'erase' })}>{words.erase}</a>
      </p>
    </>
  );
}

/** What cannot be undone is asked once more, on a page with nothing else to press. */
export function Ask({ parts: { model, words }, ask }: { parts: Parts; ask: 'delete' | 'erase' }) {
  const isErase = ask === 'erase';
  return (
    <>
      <h2 id="ask">{isErase ? words.erase : words.remove}</h2>
      <p>{isErase ? words.eraseHow : words.removeSure}</p>
      <form class="form" method="post" action={pathTo(model, `/${ask}`)} aria-labelledby="ask">
        <p class="foot">
          <button type="submit">{isErase ? words.erase : words.remove}</button>{' '}
          <a href={pathTo(model)}>{words.cancel}</a>
        </p>
      </form>
    </>
  );
}
