import type { Assessment } from '../../moderation/index.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What the engine has words of abuse for; `ar-Latn` is Arabizi. */
const READ = new Set('en ar ar-Latn fr de es pt it nl pl ru tr fa hi zh'.split(' '));
/** Of those, the ones that are another matter in Latin letters. */
const OTHER_SCRIPT = new Set(['ar', 'ru', 'fa', 'hi', 'zh']);

/** Do we read the language of a BCP 47 tag, region and all? */
function isRead(tag: string): boolean {
  try {
    const { language, script } = new Intl.Locale(tag);
    return READ.has(script === 'Latn' && OTHER_SCRIPT.has(language) ? `${language}-Latn` : language);
  } catch {
    return false;
  }
}

const unsupported = (attribute: string, tags: readonly string[], found: object): Refusal =>
  refuse(
    'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE',
    `Attribute ${attribute} does not support request languages: ${tags.join(', ')}`,
    { languageNotSupportedByAttributeError: { ...found, attribute } },
  );

/** Whether the languages that the client names are ones that we read. All attributes have the same ones. */
export function refuseNamed(languages: readonly string[], attribute: string): Refusal | null {
  const others = languages.filter((tag) => !isRead(tag));
  return others.length === 0 ? null : unsupported(attribute, others, { requestedLanguages: languages });
}

const LATIN = /\p{Script=Latin}/u;

/**
 * Whether the language that the engine found is one that we read, where the client names none. A text with evidence in it
 * is always answered: many clients let through what gets an error, so that a word of another language must not be a way
 * around. So are a few words in Latin letters that fit several languages: all lists are read whatever the language.
 */
export function refuseFound(text: string, assessment: Assessment, attribute: string): Refusal | null {
  const { language, verdict, categories } = assessment;
  if (verdict !== 'approve' || Object.keys(categories).length > 0 || isRead(language)) return null;
  if (language !== 'und') return unsupported(attribute, [language], { detectedLanguages: [language] });
  return LATIN.test(text) ? null : refuse('LANGUAGE_DETECTION_FAILED', 'Unable to detect language');
}
