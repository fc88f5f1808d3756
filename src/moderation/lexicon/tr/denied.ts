/**
 * Verb-final languages deny after the word: "aptal değil", "gadha nahi", "احمق نیست". The engine's negation reaches
 * forwards only, so that the denied words are phrases of their own, which take the meaning away.
 *
 * @example denied('aptal|salak', '{degil,degiller}') // 'aptal {degil,degiller}|salak {degil,degiller}'
 */
export function denied(forms: string, negations: string): string {
  return forms
    .split('|')
    .map((form) => `${form} ${negations}`)
    .join('|');
}
