import { DEFAULT_SETTINGS } from '../../comments/settings-document.ts';
import { DEFAULT_THRESHOLDS } from '../../moderation/index.ts';
import { Csrf } from '../csrf.tsx';
import { Check, Choice, Choices, Lines, NumberField, type Sheet, TextField, valueOf } from './inputs.tsx';
import { RulesTable } from './rules-table.tsx';

interface FormProps {
  readonly sheet: Sheet;
  /** Where it posts to. */
  readonly at: string;
  /** The version that was shown. */
  readonly version: number;
  /** Who may change them sees buttons. */
  readonly mayChange: boolean;
}

/** All settings of a site. Everybody may read them; without the buttons nothing can be sent. */
export function SettingsForm({ sheet, at, version, mayChange }: FormProps) {
  return (
    // Two encodings would do: this one takes Arabic word lists without tripling them.
    <form class="stack settings" method="post" action={at} enctype="multipart/form-data" novalidate>
      <Csrf />
      <input type="hidden" name="version" value={String(version)} />
      <fieldset class="sheet" disabled={!mayChange}>
        <Site sheet={sheet} />
        <Taking sheet={sheet} />
        <Thresholds sheet={sheet} />
        <Words sheet={sheet} />
        <Rules sheet={sheet} />
        <Learning sheet={sheet} />
        <Elsewhere sheet={sheet} />
      </fieldset>
      {mayChange ? <Send sheet={sheet} at={at} /> : <p class="dim">Editors can change these.</p>}
    </form>
  );
}

interface Props {
  readonly sheet: Sheet;
}

function Site({ sheet }: Props) {
  return (
    <section class="card stack">
      <h2>Site</h2>
      <TextField sheet={sheet} name="name" label="Name of the site" hint="In feeds and on the desk." />
      <Lines
        sheet={sheet}
        name="origins"
        label="Origins"
        rows={3}
        hint="Whose pages may post and carry threads, one a line: https://news.example. The Worker's own always may."
      />
      <Check
        sheet={sheet}
        name="anyPage"
        label="Threads on any page"
        hint="Pages of every origin may carry a thread. Browsers still post from the origins above only."
      />
      <TextField
        sheet={sheet}
        name="language"
        label="Language"
        hint="Of the words around the comments: en, ar, …"
      />
      <TextField
        sheet={sheet}
        name="guestName"
        label="A guest without a name is called"
        hint="Empty: “Guest” in the site's language."
      />
    </section>
  );
}

function Taking({ sheet }: Props) {
  return (
    <section class="card stack">
      <h2>Taking comments</h2>
      <NumberField
        sheet={sheet}
        name="maxBodyLength"
        label="Longest comment"
        hint={`Characters, at most ${DEFAULT_SETTINGS.maxBodyLength.toLocaleString('en')}.`}
      />
      <Choice
        sheet={sheet}
        name="premoderation"
        label="Premoderation"
        hint="Whose comments wait for a person, whatever the rules say. Newcomers are guests whose device has no published comment. What the rules reject stays rejected."
        options={[
          ['none', 'Nobody’s: the rules decide'],
          ['first-time', 'Newcomers’'],
          ['all', 'Everybody’s'],
        ]}
      />
      <NumberField
        sheet={sheet}
        name="closeAfterDays"
        label="Close pages after days"
        hint="Counted from a page's first comment. Empty: never. Single pages can be closed and opened under Pages."
      />
      <Check
        sheet={sheet}
        name="nudge"
        label="Ask guests to think again"
        hint="A comment that would be held or rejected as hostile is sent back once, with a kind sentence. The guest can change it or post it as it is. Spam never gets one."
      />
      <NumberField
        sheet={sheet}
        name="retention/guestKeys"
        label="Days for which guests stay recognisable"
        hint="Then the hashes of device, address and e-mail address are erased. 1 to 365; 30 by default."
      />
    </section>
  );
}

function Thresholds({ sheet }: Props) {
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

function Words({ sheet }: Props) {
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

function Rules({ sheet }: Props) {
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

function Learning({ sheet }: Props) {
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

function Elsewhere({ sheet }: Props) {
  return (
    <section class="card stack">
      <h2>Others</h2>
      <TextField
        sheet={sheet}
        name="secondOpinion/url"
        label="Second opinion: address"
        hint="Somebody else's check, asked before a comment is stored. Empty: nobody is asked."
      />
      <div class="pairs">
        <Choice
          sheet={sheet}
          name="secondOpinion/shape"
          label="Format"
          options={[
            ['check', 'Like our own check'],
            ['coral', 'As Coral asks'],
          ]}
        />
        <Choice
          sheet={sheet}
          name="secondOpinion/when"
          label="Asked about"
          options={[
            ['held', 'What we would hold'],
            ['all', 'All that is not rejected'],
          ]}
        />
        <NumberField
          sheet={sheet}
          name="secondOpinion/timeout"
          label="Milliseconds"
          hint="That a guest waits for it at most: 50 to 1,000."
        />
        <NumberField
          sheet={sheet}
          name="secondOpinion/cap"
          label="Most points"
          hint="That it adds or takes: 0 to 20; 4 by default."
        />
      </div>
      <Choices
        sheet={sheet}
        name="secondOpinion/forces"
        label="Its verdicts that count as they are"
        options={[
          ['approve', 'approve'],
          ['hold', 'hold'],
          ['reject', 'reject'],
        ]}
      />
      <Check
        sheet={sheet}
        name="doors/store"
        label="Keep what the drop-in doors check"
        hint="What moderators elsewhere report is always kept."
      />
      <Choice
        sheet={sheet}
        name="doors/akismet"
        label="What the Akismet door calls spam"
        options={[
          ['not-approved', 'All that we would not publish'],
          ['spam-only', 'Spam only'],
        ]}
      />
      <Check
        sheet={sheet}
        name="doors/coralApproves"
        label="Answer APPROVED to Coral where we approve"
        hint="That by-passes Coral's own premoderation."
      />
    </section>
  );
}

/** The same fields go to the trial, which saves nothing. */
function Send({ sheet, at }: Props & { readonly at: string }) {
  return (
    <div class="card row send">
      <label for="note">Why (optional)</label>
      <input id="note" name="note" dir="auto" value={valueOf(sheet, 'note')} />
      <button type="submit">Save</button>
      <button type="submit" class="quiet" formaction={`${at}/what-if`}>
        Try on past comments
      </button>
    </div>
  );
}
