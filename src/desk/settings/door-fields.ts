import type { Settings } from '../../comments/settings.ts';
import type { SettingsDocument } from '../../comments/settings-document.ts';
import { entries, type FormValues, number, text, tick, ticked } from './form-values.ts';

/** The door's settings as fields of the form, and back. Bans are not among them: they have times, and are kept on a page of their own. */

/** Whom a limit is for, in the order of the form. */
export const LIMITED = ['device', 'address', 'page', 'site'] as const;

export function doorValues({
  form,
  challenge,
  limits,
  flood,
  newcomers,
  reservedNames,
}: Settings): FormValues {
  return {
    'form/required': tick(form.required),
    'form/minSeconds': String(form.minSeconds),
    'form/maxHours': String(form.maxHours),
    'challenge/kind': challenge.kind,
    'challenge/when': challenge.when,
    'challenge/siteKey': challenge.siteKey,
    ...Object.fromEntries(
      LIMITED.flatMap((who) => [
        [`limits/${who}/comments`, String(limits[who].comments)],
        [`limits/${who}/minutes`, String(limits[who].minutes)],
      ]),
    ),
    'flood/mode': flood.mode,
    'flood/holds': flood.holds,
    'newcomers/links': newcomers.links,
    'newcomers/approveAfter': String(newcomers.approveAfter),
    reservedNames: reservedNames.join('\n'),
  };
}

export const doorFieldsOf = (form: FormValues): SettingsDocument => ({
  form: {
    required: ticked(form, 'form/required'),
    minSeconds: number(form, 'form/minSeconds'),
    maxHours: number(form, 'form/maxHours'),
  },
  challenge: {
    kind: text(form, 'challenge/kind'),
    when: text(form, 'challenge/when'),
    siteKey: text(form, 'challenge/siteKey')?.trim(),
  },
  limits: Object.fromEntries(
    LIMITED.map((who) => [
      who,
      {
        comments: number(form, `limits/${who}/comments`),
        minutes: number(form, `limits/${who}/minutes`),
      },
    ]),
  ),
  flood: { mode: text(form, 'flood/mode'), holds: text(form, 'flood/holds') },
  newcomers: {
    links: text(form, 'newcomers/links'),
    approveAfter: number(form, 'newcomers/approveAfter'),
  },
  reservedNames: entries(form, 'reservedNames'),
});
