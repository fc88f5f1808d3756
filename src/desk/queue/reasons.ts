/**
 * Reasons to pick from; the guest reads them on the receipt. Nine at most: each has a key.
 */
export const REASONS = [
  'It attacks somebody instead of what they said.',
  'It puts people down for what they are.',
  'It threatens somebody or wishes them harm.',
  'It is an advert.',
  'It is not about the article.',
  'It tells private things about somebody.',
  'It was posted before.',
] as const;
