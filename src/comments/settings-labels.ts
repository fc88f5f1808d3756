/** What the parts of the settings are called, for people: in the history and on the desk. */
const LABELS: Readonly<Record<string, string>> = {
  name: 'Name of the site',
  origins: 'Origins',
  anyPage: 'Threads on any page',
  language: 'Language',
  guestName: 'A guest without a name',
  maxBodyLength: 'Longest comment',
  'policy.thresholds.spam.hold': 'Spam: hold from',
  'policy.thresholds.spam.reject': 'Spam: reject from',
  'policy.thresholds.toxicity.hold': 'Toxicity: hold from',
  'policy.thresholds.toxicity.reject': 'Toxicity: reject from',
  'words.approve': 'Words that are fine',
  'words.hold': 'Words that hold',
  'words.reject': 'Words that reject',
  policy: 'Thresholds, rules and words',
  premoderation: 'Premoderation',
  closeAfterDays: 'Pages close after days',
  nudge: 'Nudge',
  editWindow: 'Guests may change their comment for minutes',
  maxDepth: 'Deepest answer',
  retention: 'Retention',
  'retention.guestKeys': 'Guests stay recognisable for days',
  'retention.receipts': 'Receipts open for days',
  secondOpinion: 'Second opinion',
  'secondOpinion.url': 'Second opinion: address',
  'secondOpinion.shape': 'Second opinion: format',
  'secondOpinion.when': 'Second opinion: asked about',
  'secondOpinion.timeout': 'Second opinion: milliseconds',
  'secondOpinion.cap': 'Second opinion: most points',
  'secondOpinion.forces': 'Second opinion: verdicts that count as they are',
  doors: 'Drop-in doors',
  'doors.store': 'Doors: keep what they check',
  'doors.akismet': 'Doors: what Akismet calls spam',
  'doors.coralApproves': 'Doors: approve in Coral',
  learning: 'Learning',
  'learning.mode': 'Learning: mode',
  'learning.cap': 'Learning: most points',
  'learning.ignore': 'Learning: words that do not count',
  settings: 'The settings as a whole',
};

/** The name of the setting at a path, or of what it is an entry of; a path that has none is named by its keys. */
export function labelOf(path: readonly string[]): string {
  const [part, list, rule, field] = path;
  if (part === 'policy' && list === 'rules' && rule !== undefined) {
    return `Rule ${rule}${field === undefined ? '' : `, ${field}`}`;
  }
  const label = LABELS[path.join('.')];
  if (label !== undefined) return label;
  const isEntry = /^\d+$/.test(path.at(-1) ?? '');
  return isEntry ? labelOf(path.slice(0, -1)) : path.join(' ');
}
