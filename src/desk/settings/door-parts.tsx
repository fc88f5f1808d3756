import { DEFAULT_SETTINGS } from '../../comments/settings-document.ts';
import { LIMITED } from './door-fields.ts';
import { Check, Choice, Lines, NumberField, type Sheet, TextField } from './inputs.tsx';

/** Parts of the settings that are about who is let in (docs/door.md): each says what guests notice of it. */

interface Props {
  readonly sheet: Sheet;
}

const { form, challenge, limits, newcomers } = DEFAULT_SETTINGS;

export function Door({ sheet }: Props) {
  return (
    <section class="card stack" id="door">
      <h2>The door: forms and challenges</h2>
      <Check
        sheet={sheet}
        name="form/required"
        label="Take comments from our forms only"
        hint="The thread’s own forms notice nothing. Your own clients have to fetch a form token first; your server, with the API key, needs none."
      />
      <div class="pairs">
        <NumberField
          sheet={sheet}
          name="form/minSeconds"
          label="Faster than people write: seconds"
          hint={`A form that is sent sooner gives points; nobody is refused for it. 0 to 60; 0: speed says nothing; ${form.minSeconds} by default.`}
        />
        <NumberField
          sheet={sheet}
          name="form/maxHours"
          label="A form is good for hours"
          hint={`Then the thread asks for a new one by itself; without JavaScript the guest sends once more and loses nothing. 1 to 168; ${form.maxHours} by default.`}
        />
      </div>
      <div class="pairs">
        <Choice
          sheet={sheet}
          name="challenge/kind"
          label="Challenge"
          hint="Proof of work is our own: the browser computes for about a second, nobody reads or clicks anything, nothing goes to others. Turnstile asks Cloudflare; the deployment needs its secret."
          options={[
            ['proof-of-work', 'Proof of work'],
            ['turnstile', 'Turnstile'],
            ['none', 'None'],
          ]}
        />
        <Choice
          sheet={sheet}
          name="challenge/when"
          label="Challenge whom"
          hint={`${WHEN[challenge.when]} by default. Guests without JavaScript cannot solve one: their comment waits for a person instead.`}
          options={Object.entries(WHEN)}
        />
        <TextField
          sheet={sheet}
          name="challenge/siteKey"
          label="Turnstile’s site key"
          hint="The public one of your widget. Only for Turnstile."
        />
      </div>
    </section>
  );
}

const WHEN = {
  never: 'Nobody',
  flood: 'During a flood, everybody',
  suspicion: 'Whose comment is doubtful, and everybody during a flood',
  always: 'Everybody, always',
} as const satisfies Record<typeof challenge.when, string>;

const WHO = {
  device: ['One device', 'A browser that keeps its token.'],
  address: ['One address', 'A school or a phone company may share one: be generous.'],
  page: ['One page', 'From everybody together.'],
  site: ['The whole site', 'From everybody together.'],
} as const satisfies Record<(typeof LIMITED)[number], readonly [string, string]>;

export function Limits({ sheet }: Props) {
  return (
    <section class="card stack">
      <h2>The door: limits</h2>
      <p class="hint">
        So many comments in so many minutes. Above that the guest is asked to try again later, and keeps the
        text. 1 to 1,000 comments in 1 to 60 minutes. Your server, with the API key, has no limits.
      </p>
      {LIMITED.map((who) => {
        const [label, hint] = WHO[who];
        return (
          <div class="pairs">
            <NumberField
              sheet={sheet}
              name={`limits/${who}/comments`}
              label={`${label}: comments`}
              hint={`${hint} ${limits[who].comments} in ${inMinutes(limits[who].minutes)} by default.`}
            />
            <NumberField sheet={sheet} name={`limits/${who}/minutes`} label={`${label}: in minutes`} />
          </div>
        );
      })}
    </section>
  );
}

const inMinutes = (minutes: number): string => (minutes === 1 ? 'a minute' : `${minutes} minutes`);

interface NewcomersProps extends Props {
  /** Bans have times and reasons: they are set elsewhere. */
  readonly bans: { readonly count: number; readonly href: string };
}

export function Newcomers({ sheet, bans }: NewcomersProps) {
  return (
    <section class="card stack">
      <h2>The door: floods, newcomers, names</h2>
      <p class="hint">
        Newcomers are guests of whose device nothing was published yet. A name or an e-mail address makes
        nobody known: anybody can type those.
      </p>
      <div class="pairs">
        <Choice
          sheet={sheet}
          name="flood/mode"
          label="Flood mode"
          hint="By itself: when much more comes in than usual, the site challenges everybody and holds newcomers, says so here and in the digest, and stops when it is over. By hand it can be switched on in any case, under Floods."
          options={[
            ['auto', 'Switches by itself'],
            ['off', 'By hand only'],
          ]}
        />
        <Choice
          sheet={sheet}
          name="flood/holds"
          label="During a flood, hold"
          hint="Held comments wait for a person; the guest reads that they do."
          options={[
            ['doubtful', 'Newcomers in whose comment anything is doubtful'],
            ['newcomers', 'All newcomers'],
          ]}
        />
        <Choice
          sheet={sheet}
          name="newcomers/links"
          label="A newcomer’s link"
          options={[
            ['weigh', 'Gives points'],
            ['hold', 'Waits for a person'],
          ]}
        />
        <NumberField
          sheet={sheet}
          name="newcomers/approveAfter"
          label="Known after so many published comments"
          hint={`Where newcomers’ comments wait (Premoderation). 1 to 20; ${newcomers.approveAfter} by default.`}
        />
      </div>
      <Lines
        sheet={sheet}
        name="reservedNames"
        label="Names that no guest may take"
        rows={3}
        hint="One a line, at most 100; your moderators’ names are among them already. A comment under such a name waits for a person; other ways to write it count, too."
      />
      <p>
        Banned domains and phrases: {bans.count}. They are kept with the other bans, under{' '}
        <a href={bans.href}>Guests</a>.
      </p>
    </section>
  );
}
