import type { Language, RoleKind, Severity, TermKind, TermList, TermSpec } from './types.ts';

type Extra = Omit<TermSpec, 'forms' | 'severity'>;

/** Terms of one severity that share what else is said of them. */
export function at(severity: Severity, forms: readonly string[], extra: Extra = {}): readonly TermSpec[] {
  return forms.map((form) => ({ forms: form, severity, ...extra }));
}

/** A list that the founders wrote from their own knowledge; lists from elsewhere name source and licence. */
export function ownList(language: Language, kind: TermKind, ...terms: (readonly TermSpec[])[]): TermList {
  return { language, kind, source: 'own', licence: 'MIT', terms: terms.flat() };
}

/** Function words: no severity to speak of. */
export function ownWords(language: Language, kind: TermKind, forms: readonly string[]): TermList {
  return ownList(language, kind, at(1, forms));
}

/** Function words that are other words in other languages: their role counts in a text of their own language only. */
export function onlyWords(language: Language, kind: RoleKind, forms: readonly string[]): TermList {
  return ownList(language, kind, at(1, forms, { ambiguous: true }));
}
