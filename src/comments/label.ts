/** What a moderator elsewhere said of a text. */
export const LABELS = ['spam', 'not-spam', 'toxic', 'not-toxic'] as const;
export type Label = (typeof LABELS)[number];
