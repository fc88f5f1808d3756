import type { SettingsDocument } from '../../comments/settings-document.ts';
import { formatId, type CommentId } from '../../comments/id.ts';
import { flipCounts, type Tally } from '../../comments/what-if/tally.ts';
import type { FieldError } from '../../http/problem.ts';
import { Csrf } from '../csrf.tsx';
import { Errors } from '../fields.tsx';
import { SIZES } from './asked.ts';
import { Flips } from './flips.tsx';
import { InShadow, Matrix, Rules, Truth } from './tables.tsx';

interface StartProps {
  /** Path of the settings. */
  readonly at: string;
  readonly typed: string;
  readonly errors: readonly FieldError[];
  /** What the site's rules in shadow would have done lately; null where it has none. */
  readonly shadows?: { readonly tally: Tally; readonly rules: readonly string[] } | null;
}

/** Before a trial: what to try. */
export function Start({ at, typed, errors, shadows = null }: StartProps) {
  return (
    <section class="what-if stack">
      <h1>What if?</h1>
      <p>
        Other settings, tried on the newest comments: which verdicts would change, and how that agrees with
        what people decided. Nothing is changed by it. Usually you come here from{' '}
        <a href={at}>the settings</a>, with “Try on past comments”.
      </p>
      {shadows === null ? null : <InShadow {...shadows} />}
      <Errors errors={errors} />
      <form
        class="stack"
        method="post"
        action={`${at}/what-if`}
        enctype="multipart/form-data"
        data-what-if-start
      >
        <Csrf />
        <div class="field">
          <label for="settings">Settings to try</label>
          <textarea id="settings" name="settings" rows={14} class="mono" dir="ltr" spellcheck={false}>
            {`\n${typed}`}
          </textarea>
          <p class="hint">
            JSON: all of the settings, or the parts that change. Thresholds, rules and words make a
            difference. Sent as it is, it says what your rules in shadow would do.
          </p>
        </div>
        <div class="field">
          <label for="comments">Comments</label>
          <select id="comments" name="comments">
            {SIZES.map((size) => (
              <option value={String(size)} selected={size === SIZES[1]}>
                the newest {size.toLocaleString('en')}
              </option>
            ))}
          </select>
        </div>
        <p>
          <button type="submit">Try</button>
        </p>
      </form>
    </section>
  );
}

interface ResultProps {
  readonly at: string;
  readonly siteId: string;
  readonly tally: Tally;
  /** How many comments are to be tried. */
  readonly size: number;
  /** Where the next step begins; null at the end. */
  readonly next: CommentId | null;
  readonly document: SettingsDocument;
  /** Version of the settings that the trial began from. */
  readonly version: number;
}

/** After each step: all that is known so far, and the way on. */
export function Result(props: ResultProps) {
  const { at, siteId, tally, size, next, document, version } = props;
  const done = tally.comments + tally.skipped;
  const { stricter, milder } = flipCounts(tally);
  const settings = JSON.stringify(document);
  return (
    <section class="what-if stack" data-what-if>
      <h1>What if?</h1>
      <progress
        max={next === null ? Math.max(done, 1) : size}
        value={done}
        aria-label="Comments tried"
      ></progress>
      <p role="status">
        <b>{tally.comments.toLocaleString('en')}</b> comments tried
        {tally.skipped === 0
          ? ''
          : `, ${tally.skipped.toLocaleString('en')} left out (your own, or without text)`}
        : {stricter.toLocaleString('en')} would be judged more strictly, {milder.toLocaleString('en')} more
        mildly.
        {next === null ? '' : ` ${(size - done).toLocaleString('en')} to go.`}
      </p>
      {next === null ? null : (
        <form
          method="post"
          action={`${at}/what-if`}
          enctype="multipart/form-data"
          data-what-if-next
          class="row"
        >
          <Csrf />
          <input type="hidden" name="document" value={settings} />
          <input type="hidden" name="version" value={String(version)} />
          <input type="hidden" name="comments" value={String(size)} />
          <input type="hidden" name="cursor" value={formatId(next)} />
          <input type="hidden" name="tally" value={JSON.stringify(tally)} />
          <button type="submit">Go on with the next</button>
          <button type="button" class="quiet" data-what-if-stop hidden>
            Stop
          </button>
        </form>
      )}
      <Matrix tally={tally} />
      <Truth tally={tally} />
      <Flips siteId={siteId} tally={tally} />
      <h2>By rule</h2>
      <Rules tally={tally} />
      <form class="stack card" method="post" action={`${at}/json`} enctype="multipart/form-data">
        <Csrf />
        <input type="hidden" name="version" value={String(version)} />
        <input type="hidden" name="document" value={settings} />
        <div class="field">
          <label for="note">Why (optional)</label>
          <input id="note" name="note" dir="auto" maxlength={500} />
        </div>
        <p class="row">
          <button type="submit">Save these settings</button>
          <a class="button quiet" href={at}>
            Back to the settings
          </a>
          <a class="button quiet" href={`${at}/what-if`}>
            Another trial
          </a>
        </p>
      </form>
    </section>
  );
}
