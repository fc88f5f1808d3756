import { DEFAULT_SETTINGS } from '../../comments/settings-document.ts';
import { Check, Choice, Choices, Lines, NumberField, type Sheet, TextField } from './inputs.tsx';

/** Parts of the settings that are about the site: its pages, whose comments it takes, and who else is asked. */

interface Props {
  readonly sheet: Sheet;
}

export function Site({ sheet }: Props) {
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

export function Taking({ sheet }: Props) {
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
        name="editWindow"
        label="Minutes in which guests may change or delete their comment"
        hint="A changed comment is checked again. 0: never; at most 1,440; 15 by default."
      />
      <NumberField
        sheet={sheet}
        name="maxDepth"
        label="Deepest answer"
        hint="Answers to answers end here. 0: no answers; 20 at most and by default. Three levels are drawn."
      />
    </section>
  );
}

export function Elsewhere({ sheet }: Props) {
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
