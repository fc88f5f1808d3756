import { REPORT_REASONS } from '../comments/reporting.ts';
import { Field, wrongWith } from './field.tsx';
import type { Messages } from './messages/messages.ts';
import type { FormModel } from './model.ts';

interface ReportFieldsProps {
  readonly form: FormModel;
  readonly words: Messages;
}

/** What is wrong with a comment (`reason`), and what else moderators should know (`detail`). */
export function ReportFields({ form, words }: ReportFieldsProps) {
  const wrong = wrongWith(form, 'reason');
  return (
    <>
      <fieldset aria-describedby="gr-reason-hint">
        <legend>{words.reportReason}</legend>
        {REPORT_REASONS.map((reason) => (
          <label class="choice">
            <input
              type="radio"
              name="reason"
              value={reason}
              checked={form.values.reason === reason}
              required
              aria-invalid={wrong ? 'true' : undefined}
            />{' '}
            {words.reportReasons[reason]}
          </label>
        ))}
        <p class="wrong" id="gr-reason-hint">
          <bdi>{wrong}</bdi>
        </p>
      </fieldset>
      <Field
        field="detail"
        form={form}
        label={words.reportDetail}
        hint={`(${words.optional})`}
        note={words.reportDetailHint}
      />
    </>
  );
}
