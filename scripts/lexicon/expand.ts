const BRACES = /\{([^{}]*)\}/;

/** `{,s}` style alternatives, leftmost first. Our own data only, so the growth is ours to keep small. */
function expandBraces(pattern: string): string[] {
  if (!pattern.includes('{')) return [pattern];
  const match = BRACES.exec(pattern);
  if (!match) return [pattern];
  const before = pattern.slice(0, match.index);
  const after = pattern.slice(match.index + match[0].length);
  return (match[1] ?? '').split(',').flatMap((choice) => expandBraces(before + choice + after));
}

/** Pronoun and plural suffixes of Arabic nouns: his, her, your, our, my; -een, -aat, -oon. */
const ARABIC_SUFFIXES = ['', 'ه', 'ها', 'هم', 'ك', 'كم', 'كن', 'نا', 'ي', 'ين', 'ات', 'ون', 'ان', 'و', 'وا'];

function withSuffixes(form: string): string[] {
  if (!form.endsWith('+')) return [form];
  const stem = form.slice(0, -1);
  return ARABIC_SUFFIXES.map((suffix) => stem + suffix);
}

/**
 * All spellings that a term's compact notation stands for.
 *
 * @example expandForms('idiot{,s}|moron') // ['idiot', 'idiots', 'moron']
 */
export function expandForms(forms: string): readonly string[] {
  // Alternatives first: braces multiply within one spelling only.
  return forms.split('|').flatMap(expandBraces).flatMap(withSuffixes);
}
