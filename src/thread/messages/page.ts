/** Words that only pages without JavaScript use: kept apart, so that the element does not carry them. */
export interface PageMessages {
  readonly email: string;
  readonly website: string;
  readonly backToComments: string;
  readonly backToPage: string;
}

const en: PageMessages = {
  email: 'E-mail',
  website: 'Website',
  backToComments: 'Back to the comments',
  backToPage: 'Back to the article',
};

const ar: PageMessages = {
  email: 'البريد الإلكتروني',
  website: 'الموقع الإلكتروني',
  backToComments: 'العودة إلى التعليقات',
  backToPage: 'العودة إلى المقال',
};

const BY_LANGUAGE: Readonly<Record<string, PageMessages>> = { en, ar };

/** The words in the language of the thread's own, see `pickLanguage`. */
export function pageMessages(lang: string): PageMessages {
  return BY_LANGUAGE[lang] ?? en;
}
