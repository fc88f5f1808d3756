import { type RuleInfo, RULES } from '../../moderation/index.ts';
import { type Sheet, valueOf } from './inputs.tsx';

const MODES = [
  ['on', 'On'],
  ['shadow', 'Shadow'],
  ['off', 'Off'],
] as const;

/** System rules guard the engine itself: nobody can change them. */
const SHOWN = RULES.filter(({ group }) => group !== 'system');

/** Every rule with its mode and points. What is not touched follows the engine's own. */
export function RulesTable({ sheet }: { readonly sheet: Sheet }) {
  return (
    <>
      <p class="filter" hidden>
        <label for="rule-filter">Find a rule</label>
        <input id="rule-filter" type="search" data-filter="rules" autocomplete="off" />
        <span role="status" class="dim" data-filter-count="rules"></span>
      </p>
      <div class="scroll" tabindex={0} role="region" aria-label="Rules">
        <table id="rules">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">What it finds</th>
              <th scope="col">Mode</th>
              <th scope="col">Points</th>
            </tr>
          </thead>
          <tbody>
            {SHOWN.map((rule) => (
              <Row rule={rule} sheet={sheet} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({
  rule: { id, group, summary, score },
  sheet,
}: {
  readonly rule: RuleInfo;
  readonly sheet: Sheet;
}) {
  const [mode, points] = [`policy/rules/${id}/mode`, `policy/rules/${id}/score`];
  const wrong = sheet.errors.filter(({ pointer }) => pointer.startsWith(`/policy/rules/${id}`));
  const isChanged = (valueOf(sheet, mode) || 'on') !== 'on' || valueOf(sheet, points) !== '';
  return (
    <tr class={isChanged ? 'changed' : undefined}>
      <th scope="row">
        <code>{id}</code>
        <div class="dim">
          {group.replace('_', ' ')}
          {isChanged ? <span class="badge">changed</span> : null}
        </div>
      </th>
      <td>
        {summary}
        {wrong.map(({ detail }) => (
          <p class="wrong">{detail}</p>
        ))}
      </td>
      <td>
        <select id={mode} name={mode} aria-label={`Mode of ${id}`}>
          {MODES.map(([value, text]) => (
            <option value={value} selected={value === (valueOf(sheet, mode) || 'on')}>
              {text}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          id={points}
          name={points}
          inputmode="decimal"
          class="number"
          aria-label={`Points of ${id}; ${score} by default`}
          placeholder={String(score)}
          value={valueOf(sheet, points)}
          aria-invalid={wrong.length > 0 ? 'true' : undefined}
        />
      </td>
    </tr>
  );
}
