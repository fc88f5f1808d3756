import type { Messages, Plural } from './messages.ts';

/** The number in words: the plural form of the language (European Portuguese differs from Brazilian), the reader's digits. */
export function plural({ locale }: Pick<Messages, 'locale'>, forms: Plural, count: number): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(count));
}
