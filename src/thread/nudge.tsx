import { MarkedText } from './marked-text.tsx';
import type { Messages, ThreadMessages } from './messages/messages.ts';
import type { FormModel } from './model.ts';

interface NudgeProps {
  readonly form: FormModel;
  readonly words: Messages;
}

/** The guest's own text with the words in question marked, a kind sentence, and how to go on. Stands before the field. */
export function Nudge({ form: { nudge }, words }: NudgeProps) {
  return nudge ? (
    <div class="note nudge" tabindex={-1} role="group" aria-labelledby="gr-nudge">
      <p id="gr-nudge">
        <strong>{words.nudge}</strong>
      </p>
      {nudge.marks.length > 0 ? (
        <>
          <MarkedText text={nudge.text} marks={nudge.marks} />
          <p class="quiet">{words.nudgeHow}</p>
        </>
      ) : null}
    </div>
  ) : null;
}

interface PostAnywayProps {
  readonly form: FormModel;
  readonly words: ThreadMessages;
}

/** Posts a text that was nudged as it is. After the form's own button, so that Enter sends what was changed and not this. */
export function PostAnyway({ form, words }: PostAnywayProps) {
  return form.nudge ? (
    <button type="submit" class="second" name="acknowledged" value="true">
      {words.postAnyway}
    </button>
  ) : null;
}
