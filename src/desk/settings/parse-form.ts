import { type SettingsDocument, withoutDefaults } from '../../comments/settings-document.ts';
import { settingsErrors } from '../../comments/settings-errors.ts';
import { settingsSchema } from '../../comments/settings.ts';
import { readWordLine } from '../../comments/word-lines.ts';
import type { FieldError } from '../../http/problem.ts';
import { DEFAULT_THRESHOLDS, type Dimension, RULES, type WordEntry } from '../../moderation/index.ts';
import { doorFieldsOf } from './door-fields.ts';
import { entries, type FormValues, lines, number, text, ticked } from './form-values.ts';
import { WORD_LISTS } from './values.ts';

/**
 * The settings document that a posted form describes, whole and valid; or what is wrong with it, by field (`/` and the field's
 * name). What the form has no field for stays as it is in `base`.
 */
export function parseSettingsForm(
  form: FormValues,
  base: SettingsDocument,
): { readonly document: SettingsDocument } | { readonly errors: readonly FieldError[] } {
  const words = readWords(form);
  // Parts that we do not know would be refused: whoever saves the form puts that right.
  const known = Object.entries(base).filter(([part]) => Object.hasOwn(settingsSchema.shape, part));
  const typed = { ...Object.fromEntries(known), ...fieldsOf(form), ...policyOf(form, base, words) };
  const parsed = settingsSchema.safeParse(typed);
  // As JSON has it: what is undefined is not there.
  if (parsed.success) return { document: JSON.parse(JSON.stringify(withoutDefaults(typed))) };
  return { errors: settingsErrors(parsed.error).map((error) => atField(error, words)) };
}

function fieldsOf(form: FormValues): SettingsDocument {
  return {
    name: text(form, 'name')?.trim(),
    origins: entries(form, 'origins'),
    anyPage: ticked(form, 'anyPage'),
    language: text(form, 'language')?.trim(),
    guestName: text(form, 'guestName')?.trim() || null,
    maxBodyLength: number(form, 'maxBodyLength'),
    premoderation: text(form, 'premoderation'),
    closeAfterDays: number(form, 'closeAfterDays') ?? null,
    nudge: ticked(form, 'nudge'),
    editWindow: number(form, 'editWindow'),
    maxDepth: number(form, 'maxDepth'),
    retention: {
      guestKeys: number(form, 'retention/guestKeys'),
      receipts: number(form, 'retention/receipts'),
      rejected: number(form, 'retention/rejected'),
      logs: number(form, 'retention/logs'),
    },
    ...doorFieldsOf(form),
    secondOpinion: opinionOf(form),
    doors: {
      store: ticked(form, 'doors/store'),
      akismet: text(form, 'doors/akismet'),
      coralApproves: ticked(form, 'doors/coralApproves'),
    },
    learning: {
      mode: text(form, 'learning/mode'),
      cap: number(form, 'learning/cap'),
      ignore: entries(form, 'learning/ignore'),
    },
  };
}

/** Without an address there is none, whatever the other fields say. */
function opinionOf(form: FormValues): SettingsDocument | null {
  const url = text(form, 'secondOpinion/url')?.trim() ?? '';
  if (url === '') return null;
  const forces = form['secondOpinion/forces'] ?? [];
  return {
    url,
    shape: text(form, 'secondOpinion/shape'),
    when: text(form, 'secondOpinion/when'),
    timeout: number(form, 'secondOpinion/timeout'),
    cap: number(form, 'secondOpinion/cap'),
    forces: typeof forces === 'string' ? [forces] : forces,
  };
}

/** Only what differs from the engine's own: its defaults can still change. */
function policyOf(form: FormValues, base: SettingsDocument, words: readonly TypedWord[]): SettingsDocument {
  const thresholds = Object.fromEntries(
    (['spam', 'toxicity'] as const).flatMap((dimension) => {
      const points = thresholdOf(form, dimension);
      return points ? [[dimension, points]] : [];
    }),
  );
  const rules = rulesOf(form, base);
  const policy = {
    ...(Object.keys(thresholds).length > 0 ? { thresholds } : {}),
    ...(Object.keys(rules).length > 0 ? { rules } : {}),
    ...(words.length > 0 ? { words: words.map(({ entry }) => entry) } : {}),
  };
  return { policy };
}

function thresholdOf(form: FormValues, dimension: Dimension): SettingsDocument | null {
  const own = DEFAULT_THRESHOLDS[dimension];
  const hold = number(form, `policy/thresholds/${dimension}/hold`) ?? own.hold;
  const reject = number(form, `policy/thresholds/${dimension}/reject`) ?? own.reject;
  return hold === own.hold && reject === own.reject ? null : { hold, reject };
}

function rulesOf(form: FormValues, base: SettingsDocument): SettingsDocument {
  const kept = recordOf(recordOf(base['policy'])['rules']);
  const typed = RULES.filter(({ id }) => text(form, `policy/rules/${id}/mode`) !== undefined);
  const untouched = Object.entries(kept).filter(([id]) => !typed.some((rule) => rule.id === id));
  const set = typed.flatMap(({ id, score: own }): [string, unknown][] => {
    const mode = text(form, `policy/rules/${id}/mode`);
    const score = number(form, `policy/rules/${id}/score`);
    const override = {
      ...(mode === 'on' ? {} : { mode }),
      ...(score === undefined || score === own ? {} : { score }),
    };
    return Object.keys(override).length > 0 ? [[id, override]] : [];
  });
  return Object.fromEntries([...untouched, ...set]);
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** An entry, and where it was typed (lines count from 1). */
interface TypedWord {
  readonly entry: WordEntry;
  readonly line: number;
}

const readWords = (form: FormValues): TypedWord[] =>
  WORD_LISTS.flatMap((list) =>
    lines(form, `words/${list}`).flatMap((line, index) => {
      const read = readWordLine(line);
      return read ? [{ entry: { list, ...read }, line: index + 1 }] : [];
    }),
  );

/** Of a word, the list and the line; of anything else, the field. */
function atField({ pointer, detail }: FieldError, words: readonly TypedWord[]): FieldError {
  const word = words[Number(/^\/policy\/words\/(\d+)/.exec(pointer)?.[1] ?? -1)];
  if (word) return { pointer: `/words/${word.entry.list}`, detail: `Line ${word.line} ${detail}` };
  if (pointer === '/policy/words')
    return { pointer: '/words/reject', detail: `All lists together: ${detail}` };
  // What is wrong with the challenge as a whole is that Turnstile has no key.
  if (pointer === '/challenge') return { pointer: '/challenge/siteKey', detail };
  const dimension = /^\/policy\/thresholds\/(?:spam|toxicity)$/.test(pointer);
  return dimension ? { pointer: `${pointer}/hold`, detail } : { pointer, detail };
}
