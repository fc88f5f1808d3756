import type { Settings } from '../../comments/settings.ts';
import { writeWordLine } from '../../comments/word-lines.ts';
import { thresholdsOf } from '../../moderation/index.ts';
import { doorValues } from './door-fields.ts';
import { type FormValues, tick } from './form-values.ts';

/** In the order of the form. */
export const WORD_LISTS = ['reject', 'hold', 'approve'] as const;

/** What is in the fields. */
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
    'retention/rejected': String(settings.retention.rejected),
    'retention/logs': String(settings.retention.logs),
    ...doorValues(settings),
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
