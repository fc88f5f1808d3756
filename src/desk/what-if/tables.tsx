import {
  type Confusion,
  qualityOf,
  type RuleTally,
  type Tally,
  VERDICTS,
} from '../../comments/what-if/tally.ts';
import { number, percent, WORDS } from './words.ts';

/** From which verdict to which. */
export function Matrix({ tally: { matrix } }: { tally: Tally }) {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Verdicts before and after">
      <table class="matrix">
        <caption>Verdicts by the settings as they are (rows) and as proposed (columns)</caption>
        <thead>
          <tr>
            <th scope="col">now</th>
            {VERDICTS.map((is) => (
              <th scope="col" class="number">
                then {WORDS[is]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map((was) => (
            <tr>
              <th scope="row">{WORDS[was]}</th>
              {VERDICTS.map((is) => (
                <td class={was === is || matrix[was][is] === 0 ? 'number' : 'number changed'}>
                  {number(matrix[was][is])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How well the engine's "no" agrees with people's. */
export function Truth({ tally: { before, after } }: { tally: Tally }) {
  const decided = before.caught + before.missed + before.falseAlarms + before.cleared;
  if (decided === 0) return <p class="dim">No person has decided about any of these comments yet.</p>;
  const rows: readonly (readonly [label: string, of: (side: Confusion) => string])[] = [
    ['Not approved, and people rejected it', (side) => number(side.caught)],
    ['Approved, but people rejected it', (side) => number(side.missed)],
    ['Not approved, but people published it', (side) => number(side.falseAlarms)],
    ['Approved, and people published it', (side) => number(side.cleared)],
    ['Precision: of what is not approved, people rejected', (side) => percent(qualityOf(side).precision)],
    ['Recall: of what people rejected, not approved', (side) => percent(qualityOf(side).recall)],
  ];
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Against people’s decisions">
      <table>
        <caption>
          Against the {number(decided)} of them that people decided about. Mostly held comments are looked at,
          so these are not shares of all comments.
        </caption>
        <thead>
          <tr>
            <th scope="col">comments</th>
            <th scope="col" class="number">
              now
            </th>
            <th scope="col" class="number">
              then
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, of]) => (
            <tr>
              <th scope="row">{label}</th>
              <td class="number">{of(before)}</td>
              <td class="number">{of(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const weight = ({ before, after, shadow, wouldFlip }: RuleTally): number =>
  Math.abs(after - before) * 1000 + (shadow + wouldFlip) * 1000 + after;

/** Rules whose hits differ or that are in shadow first, then by hits. */
function ranked(rules: Tally['rules']): readonly (readonly [string, RuleTally])[] {
  return Object.entries(rules).toSorted(([a, x], [b, y]) => weight(y) - weight(x) || (a < b ? -1 : 1));
}

/** What the rules that the site has in shadow found in the newest comments, and what they would have done. */
export function InShadow({ tally, rules }: { tally: Tally; rules: readonly string[] }) {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Rules in shadow">
      <table>
        <caption>Your rules in shadow, over the newest {number(tally.comments)} comments</caption>
        <thead>
          <tr>
            <th scope="col">rule</th>
            <th scope="col" class="number">
              found something in
            </th>
            <th scope="col" class="number">
              would change the verdict of
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr>
              <th scope="row">
                <code>{rule}</code>
              </th>
              <td class="number">{number(tally.rules[rule]?.shadow ?? 0)}</td>
              <td class="number">{number(tally.rules[rule]?.wouldFlip ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** By rule: in how many comments it counted, and what a rule in shadow would do. */
export function Rules({ tally: { rules } }: { tally: Tally }) {
  const all = ranked(rules);
  if (all.length === 0) return <p class="dim">No rule found anything.</p>;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="By rule">
      <table>
        <caption>
          Comments in which each rule found something. In shadow: found, but not counted by the proposed
          settings; would change: verdicts that the rule would turn if it counted.
        </caption>
        <thead>
          <tr>
            <th scope="col">rule</th>
            {['counts now', 'counts then', 'in shadow', 'would change'].map((label) => (
              <th scope="col" class="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map(([rule, { before, after, shadow, wouldFlip }]) => (
            <tr>
              <th scope="row">
                <code>{rule}</code>
              </th>
              <td class="number">{number(before)}</td>
              <td class={before === after ? 'number' : 'number changed'}>{number(after)}</td>
              <td class="number">{number(shadow)}</td>
              <td class="number">{number(wouldFlip)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
