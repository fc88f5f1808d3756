const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'approve'],
  ['r', 'reject, then 1–9 or Enter'],
  ['b', 'ban or trust'],
  ['s', 'spam'],
  ['h', 'hold'],
  ['x', 'select'],
  ['u', 'undo'],
  ['o', 'open'],
  ['/', 'search'],
  ['?', 'these keys'],
] as const;

interface Props {
  /** All of them where it is left out. */
  readonly only?: readonly string[];
}

/** The keys, always in sight. They are of use only with the script, which shows the line. */
export const Legend = ({ only }: Props) => (
  <p class="legend dim" data-legend tabindex={-1} aria-label="Keys" hidden>
    {KEYS.filter(([key]) => only?.includes(key) ?? true).map(([key, words]) => (
      <span>
        <kbd>{key}</kbd> {words}
      </span>
    ))}
    <label>
      <input type="checkbox" data-keys checked /> keys on
    </label>
  </p>
);
