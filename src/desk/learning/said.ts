import type { LearnedDimension } from '../../comments/learning.ts';
import { MOST_IMBALANCE } from '../../learning/index.ts';

export const number = (n: number): string => n.toLocaleString('en');

const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A language by its English name; what is none is a script, or whatever the site's settings say. */
export function languageName(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

/** What is missing before there is an opinion. */
export function lackInWords({ ham, bad, imbalanced }: LearnedDimension['lack'], dimension: string): string {
  const missing = [
    ham > 0 ? `${number(ham)} more approved` : '',
    bad > 0 ? `${number(bad)} more ${dimension === 'spam' ? 'spam' : 'rejected'}` : '',
  ].filter((part) => part !== '');
  if (missing.length > 0) return `needs ${missing.join(' and ')}`;
  return imbalanced ? `none: one kind is more than ${MOST_IMBALANCE} times the other` : 'yes';
}
