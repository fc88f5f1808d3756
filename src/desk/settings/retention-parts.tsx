import { DEFAULT_SETTINGS } from '../../comments/settings-document.ts';
import { NumberField, type Sheet } from './inputs.tsx';

const { receipts, guestKeys, rejected, logs } = DEFAULT_SETTINGS.retention;

/** How long things are kept (docs/privacy.md). */
export function Retention({ sheet }: { readonly sheet: Sheet }) {
  return (
    <section class="card stack">
      <h2>What is kept, and for how long</h2>
      <NumberField
        sheet={sheet}
        name="retention/receipts"
        label="Days for which guests can come back to their comment by its receipt"
        hint={`There they read what became of it, appeal, and erase it. 30 to 3,650; ${receipts} by default.`}
      />
      <NumberField
        sheet={sheet}
        name="retention/guestKeys"
        label="Days for which guests stay recognisable"
        hint={`Then the hashes of device, address and e-mail address are erased. 1 to 365; ${guestKeys} by default.`}
      />
      <NumberField
        sheet={sheet}
        name="retention/rejected"
        label="Days for which rejected comments are kept"
        hint={`Then they are erased with all that was said about them. 7 to 3,650; ${rejected} by default.`}
      />
      <NumberField
        sheet={sheet}
        name="retention/logs"
        label="Days for which logs are kept"
        hint={`Of deliveries, and of texts that came in by a drop-in door. 1 to 365; ${logs} by default.`}
      />
    </section>
  );
}
