import { Csrf } from '../csrf.tsx';
import { Door, Limits, Newcomers } from './door-parts.tsx';
import { type Sheet, valueOf } from './inputs.tsx';
import { Learning, Rules, Thresholds, Words } from './judging-parts.tsx';
import { Retention } from './retention-parts.tsx';
import { Elsewhere, Site, Taking } from './site-parts.tsx';

interface FormProps {
  readonly sheet: Sheet;
  /** Where it posts to. */
  readonly at: string;
  /** The version that was shown. */
  readonly version: number;
  /** Bans of domains and phrases, and where they are kept. */
  readonly bans: { readonly count: number; readonly href: string };
  /** Who may change them sees buttons. */
  readonly mayChange: boolean;
}

/** All settings of a site. Everybody may read them; without the buttons nothing can be sent. */
export function SettingsForm({ sheet, at, version, bans, mayChange }: FormProps) {
  return (
    // Two encodings would do: this one takes Arabic word lists without tripling them.
    <form class="stack settings" method="post" action={at} enctype="multipart/form-data" novalidate>
      <Csrf />
      <input type="hidden" name="version" value={String(version)} />
      <fieldset class="sheet" disabled={!mayChange}>
        <Site sheet={sheet} />
        <Taking sheet={sheet} />
        <Door sheet={sheet} />
        <Limits sheet={sheet} />
        <Newcomers sheet={sheet} bans={bans} />
        <Thresholds sheet={sheet} />
        <Words sheet={sheet} />
        <Rules sheet={sheet} />
        <Learning sheet={sheet} />
        <Elsewhere sheet={sheet} />
        <Retention sheet={sheet} />
      </fieldset>
      {mayChange ? <Send sheet={sheet} at={at} /> : <p class="dim">Editors can change these.</p>}
    </form>
  );
}

/** The same fields go to the trial, which saves nothing. */
function Send({ sheet, at }: Pick<FormProps, 'sheet' | 'at'>) {
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
