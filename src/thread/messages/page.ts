/** Words that only pages without JavaScript use: kept apart, so that the element does not carry them. */
export interface PageMessages {
  readonly email: string;
  readonly website: string;
  readonly backToComments: string;
  readonly backToPage: string;
  readonly closed: string;
  readonly nudge: string;
  readonly postAnyway: string;
}

const en: PageMessages = {
  email: 'E-mail',
  website: 'Website',
  backToComments: 'Back to the comments',
  backToPage: 'Back to the article',
  closed: 'Comments on this page are closed.',
  nudge: 'This may hurt somebody. Would you say it differently?',
  postAnyway: 'Post it as it is',
};

const ar: PageMessages = {
  email: 'البريد الإلكتروني',
  website: 'الموقع الإلكتروني',
  backToComments: 'العودة إلى التعليقات',
  backToPage: 'العودة إلى المقال',
  closed: 'أُغلق التعليق على هذه الصفحة.',
  nudge: 'قد تجرح هذه الكلمات أحدًا. هل تودّ قولها بطريقة أخرى؟',
  postAnyway: 'انشر التعليق كما هو',
};

const BY_LANGUAGE: Readonly<Record<string, PageMessages>> = { en, ar };

/** The words in the language of the thread's own, see `pickLanguage`. */
export function pageMessages(lang: string): PageMessages {
  return BY_LANGUAGE[lang] ?? en;
}
