import type { LearnedOverview } from '../../comments/learning.ts';
import type { Site } from '../../comments/site.ts';
import type { FieldError } from '../../http/problem.ts';
import { LEAST_DECISIONS } from '../../learning/index.ts';
import { relativeTime } from '../../thread/time.ts';
import { Errors } from '../fields.tsx';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { actorName } from '../queue/said.ts';
import { languageName, lackInWords, number } from './said.ts';
import { Words } from './words.tsx';

interface Props {
  readonly site: Site;
  readonly overview: LearnedOverview;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly mayReset: boolean;
  readonly wasReset: boolean;
  readonly errors: readonly FieldError[];
}

const MODES = {
  off: 'Learning is off: nothing is learned, and what was learned is not asked.',
  shadow: 'Learning is in shadow: its finding stands beside a comment with its reasons and counts no points.',
  on: 'Learning is on: its finding counts points. Alone it holds nothing, and it never rejects or lets go.',
} as const;

/** What moderators' decisions have taught the site. */
export function LearningPage({ site, overview, now, mayReset, wasReset, errors }: Props) {
  const { decisions, languages, since } = overview;
  const when = (ms: number): string => relativeTime(new Date(ms).toISOString(), 'en', { now });
  return (
    <section class="stack">
      <h1>Learning</h1>
      <Errors errors={errors} />
      {wasReset ? (
        <p class="notice good" role="status">
          All of it is forgotten.
        </p>
      ) : null}
      <p>
        {MODES[site.settings.learning.mode]} <a href={deskPath(site.id, '/settings')}>Settings</a> has the
        mode, and words that are not to count.
      </p>
      <p>
        Moderators’ decisions, ten minutes old and not taken back, teach which words stand in comments that
        they approve, reject or mark as spam. So far: {number(decisions.ham)} approved,{' '}
        {number(decisions.toxic)} rejected, {number(decisions.spam)} spam
        {since === 0 ? '' : ` since it was last emptied, ${when(since)}`}.
      </p>
      <Agreement overview={overview} />
      <Languages overview={overview} />
      {languages.slice(0, SHOWN_LANGUAGES).map((learned) => (
        <Words learned={learned} />
      ))}
      <p>
        <a class="button quiet" href={deskPath(site.id, '/learning/export.json')}>
          Download as JSON
        </a>
      </p>
      {mayReset ? <Reset site={site} /> : null}
      <Resets overview={overview} when={when} />
    </section>
  );
}

/** Languages whose words are shown; the download has all. */
const SHOWN_LANGUAGES = 5;

function Agreement({ overview: { agreement } }: { overview: LearnedOverview }) {
  const { against, inFavour } = agreement;
  const spoke = against.right + against.wrong + inFavour.right + inFavour.wrong;
  if (spoke === 0) return <p>It has not spoken of any comment yet that moderators then decided on.</p>;
  return (
    <p>
      It spoke of {number(spoke)} comments that moderators then decided on. Against: {number(against.right)}{' '}
      of {number(against.right + against.wrong)} were rejected. For: {number(inFavour.right)} of{' '}
      {number(inFavour.right + inFavour.wrong)} were approved.
    </p>
  );
}

function Languages({ overview: { languages } }: { overview: LearnedOverview }) {
  if (languages.length === 0) return <p class="notice">Nothing has been learned yet.</p>;
  return (
    <section>
      <h2>By language</h2>
      <p>
        Each language is counted for itself, so that writing in one is never evidence. An opinion takes{' '}
        {LEAST_DECISIONS} approved comments and as many of the other kind.
      </p>
      <div class="scroll" tabindex={0} role="region" aria-label="By language">
        <table class="lacks">
          <thead>
            <tr>
              <th scope="col">Language</th>
              <th scope="col">Approved</th>
              <th scope="col">Rejected</th>
              <th scope="col">Spam</th>
              <th scope="col">Words</th>
              <th scope="col">Opinion of spam</th>
              <th scope="col">Opinion of hostility</th>
            </tr>
          </thead>
          <tbody>
            {languages.map(({ language, decisions, words, dimensions }) => (
              <tr>
                <th scope="row">{languageName(language)}</th>
                <td>{number(decisions.ham)}</td>
                <td>{number(decisions.toxic)}</td>
                <td>{number(decisions.spam)}</td>
                <td>{number(words)}</td>
                {dimensions.map(({ dimension, lack }) => (
                  <td>{lackInWords(lack, dimension)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Reset({ site }: { site: Site }) {
  return (
    <details>
      <summary>Forget all of it</summary>
      <form class="stack" method="post" action={deskPath(site.id, '/learning/reset')}>
        <Csrf />
        <p>Decisions from before are not learned again. Comments and their history stay as they are.</p>
        <p>
          <label>
            <input type="checkbox" id="confirm" name="confirm" value="yes" required /> Yes, forget what
            moderators have taught
          </label>
        </p>
        <p>
          <button type="submit">Forget</button>
        </p>
      </form>
    </details>
  );
}

function Resets({ overview: { resets }, when }: { overview: LearnedOverview; when: (ms: number) => string }) {
  if (resets.length === 0) return null;
  return (
    <section>
      <h2>Emptied</h2>
      <ul class="list">
        {resets.map(({ at, actor, ham, spam, toxic }) => (
          <li>
            <bdi>{actorName(actor)}</bdi>, <time datetime={new Date(at).toISOString()}>{when(at)}</time>:{' '}
            {number(ham + spam + toxic)} decisions forgotten
          </li>
        ))}
      </ul>
    </section>
  );
}
