import { DEFAULT_THRESHOLDS } from '../../moderation/index.ts';
import { Choice, Lines, NumberField, type Sheet } from './inputs.tsx';
import { RulesTable } from './rules-table.tsx';

/** Parts of the settings that are about how comments are judged. */

interface Props {
  readonly sheet: Sheet;
}

export function Thresholds({ sheet }: Props) {
  const { spam, toxicity } = DEFAULT_THRESHOLDS;
  return (
    <section class="card stack">
      <h2>Thresholds</h2>
      <p class="hint">
        Rules give points for what they find; spam and toxicity are added up each for itself. From the first
        number on a person decides, from the second the comment is rejected. Lower is stricter.
      </p>
      <div class="pairs">
        {(
          [
            ['spam', 'Spam', spam],
            ['toxicity', 'Toxicity', toxicity],
          ] as const
        ).map(([dimension, label, own]) => (
          <>
            <NumberField
              sheet={sheet}
              name={`policy/thresholds/${dimension}/hold`}
              label={`${label}: hold from`}
              hint={`${own.hold} by default.`}
            />
            <NumberField
              sheet={sheet}
              name={`policy/thresholds/${dimension}/reject`}
              label={`${label}: reject from`}
              hint={`${own.reject} by default.`}
            />
          </>
        ))}
      </div>
    </section>
  );
}

export function Words({ sheet }: Props) {
  return (
    <section class="card stack">
      <h2>Word lists</h2>
      <p class="hint">
        One word or phrase a line. <code>*</code> stands for any letters of a word: <code>casin*</code>. For
        one language only: <code>ar: كلمة</code>. A note for yourselves: <code>word # why</code>. Disguises (
        <code>c.a.s.i.n.o</code>) are found, too.
      </p>
      <Lines sheet={sheet} name="words/reject" label="Words that reject" />
      <Lines sheet={sheet} name="words/hold" label="Words that hold: a person decides" />
      <Lines
        sheet={sheet}
        name="words/approve"
        label="Words that are fine here"
        hint="What the rules find inside them does not count."
      />
    </section>
  );
}

export function Rules({ sheet }: Props) {
  const wrong = sheet.errors.some(({ pointer }) => pointer.startsWith('/policy/rules'));
  return (
    <section class="card stack">
      <h2>Rules</h2>
      <p class="hint">
        A shadow rule runs and is recorded, but gives no points. Empty points are the rule's own, shown in
        grey. Rules that find something innocent take points: theirs are 0 or less.
      </p>
      <details open={wrong}>
        <summary>All rules</summary>
        <RulesTable sheet={sheet} />
      </details>
    </section>
  );
}

export function Learning({ sheet }: Props) {
  return (
    <section class="card stack">
      <h2>Learning</h2>
      <div class="pairs">
        <Choice
          sheet={sheet}
          name="learning/mode"
          label="What moderators' decisions teach"
          hint="In shadow it is recorded without points; off, nothing is learned."
          options={[
            ['off', 'Off'],
            ['shadow', 'Shadow'],
            ['on', 'On'],
          ]}
        />
        <NumberField
          sheet={sheet}
          name="learning/cap"
          label="Most points"
          hint="That it adds against a comment; it never decides alone."
        />
      </div>
      <Lines
        sheet={sheet}
        name="learning/ignore"
        label="Words that do not count"
        rows={3}
        hint="What the site writes about, however often it was rejected; one a line."
      />
    </section>
  );
}
