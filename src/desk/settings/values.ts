import type { Settings } from '../../comments/settings.ts';
import { writeWordLine } from '../../comments/word-lines.ts';
import { thresholdsOf } from '../../moderation/index.ts';

/**
 * The settings as fields of a form. A field is called by the JSON pointer of what it sets, without the first slash; so an error
 * of the document is at its field already.
 */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** In the order of the form. */
export const WORD_LISTS = ['reject', 'hold', 'approve'] as const;
/** What a browser sends for a box that is ticked. */
const TICKED = 'on';
const tick = (is: boolean): string => (is ? TICKED : '');

export function toValues(settings: Settings): FormValues {
  const { policy, secondOpinion, doors, learning } = settings;
  const thresholds = thresholdsOf(policy);
  return {
    name: settings.name,
    origins: settings.origins.join('\n'),
    anyPage: tick(settings.anyPage),
    language: settings.language,
    guestName: settings.guestName ?? '',
    maxBodyLength: String(settings.maxBodyLength),
    'policy/thresholds/spam/hold': String(thresholds.spam.hold),
    'policy/thresholds/spam/reject': String(thresholds.spam.reject),
    'policy/thresholds/toxicity/hold': String(thresholds.toxicity.hold),
    'policy/thresholds/toxicity/reject': String(thresholds.toxicity.reject),
    ...Object.fromEntries(
      Object.entries(policy.rules ?? {}).flatMap(([id, { mode = 'on', score }]) => [
        [`policy/rules/${id}/mode`, mode],
        [`policy/rules/${id}/score`, score === undefined ? '' : String(score)],
      ]),
    ),
    ...Object.fromEntries(WORD_LISTS.map((list) => [`words/${list}`, linesOf(policy, list)])),
    premoderation: settings.premoderation,
    closeAfterDays: String(settings.closeAfterDays ?? ''),
    nudge: tick(settings.nudge),
    editWindow: String(settings.editWindow),
    maxDepth: String(settings.maxDepth),
    'retention/guestKeys': String(settings.retention.guestKeys),
    'retention/receipts': String(settings.retention.receipts),
    'secondOpinion/url': secondOpinion?.url ?? '',
    'secondOpinion/shape': secondOpinion?.shape ?? 'check',
    'secondOpinion/when': secondOpinion?.when ?? 'held',
    'secondOpinion/timeout': String(secondOpinion?.timeout ?? ''),
    'secondOpinion/cap': String(secondOpinion?.cap ?? ''),
    'secondOpinion/forces': secondOpinion?.forces ?? [],
    'doors/store': tick(doors.store),
    'doors/akismet': doors.akismet,
    'doors/coralApproves': tick(doors.coralApproves),
    'learning/mode': learning.mode,
    'learning/cap': String(learning.cap),
    'learning/ignore': learning.ignore.join('\n'),
  };
}

const linesOf = ({ words = [] }: Settings['policy'], wanted: (typeof WORD_LISTS)[number]): string =>
  words
    .filter(({ list }) => list === wanted)
    .map(writeWordLine)
    .join('\n');
