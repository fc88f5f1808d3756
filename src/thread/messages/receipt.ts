import type { ReportReason } from '../../comments/reporting.ts';

/** Words of a guest's private page and of the page to report a comment: for pages only, so the element does not carry them. */
export interface ReceiptMessages {
  readonly title: string;
  /** `{site}` is the site's name. */
  readonly at: string;
  readonly yours: string;
  readonly redacted: string;
  readonly sent: string;
  readonly status: string;
  readonly states: Readonly<Record<'published' | 'waiting' | 'declined' | 'removed', string>>;
  readonly explains: Readonly<Record<'published' | 'waiting' | 'declined' | 'removed', string>>;
  readonly why: string;
  /** Before the categories. */
  readonly found: string;
  readonly ground: string;
  /** Before what a moderator wrote. */
  readonly moderatorWrote: string;
  readonly decidedBy: Readonly<Record<'automatic' | 'system' | 'person' | 'guest', string>>;
  readonly decidedOn: string;
  readonly contest: string;
  readonly contestHow: string;
  readonly elsewhere: string;
  readonly appealLabel: string;
  readonly appealHint: string;
  readonly appealSend: string;
  readonly appealEmpty: string;
  readonly appealLong: string;
  readonly appeal: string;
  readonly appealStates: Readonly<Record<'open' | 'granted' | 'refused', string>>;
  readonly yourWords: string;
  readonly answer: string;
  readonly notNow: string;
  readonly busy: string;
  readonly wait: string;
  readonly keep: string;
  readonly backToPage: string;
  readonly unknownTitle: string;
  readonly unknown: string;
  /** The link to the page. */
  readonly link: string;
  readonly reportTitle: string;
  readonly reported: string;
  readonly reportReason: string;
  readonly reportReasons: Readonly<Record<ReportReason, string>>;
  readonly reportDetail: string;
  readonly reportDetailHint: string;
  readonly reportSend: string;
  readonly reportThanks: string;
  readonly reportThanksMore: string;
  readonly reportPromise: string;
  readonly wrong: string;
  readonly optional: string;
}

const en: ReceiptMessages = {
  title: 'Your comment',
  at: 'at {site}',
  yours: 'What you wrote',
  redacted: 'A moderator blotted out personal data in it:',
  sent: 'Sent on',
  status: 'Where it stands',
  states: {
    published: 'On the page',
    waiting: 'Waiting for a moderator',
    declined: 'Not accepted',
    removed: 'Removed',
  },
  explains: {
    published: 'Everybody can read your comment.',
    waiting: 'A person will decide. Until then nobody else can read your comment.',
    declined: 'Your comment does not appear on any page of the site.',
    removed: 'Your comment was taken off the page and no longer appears on the site.',
  },
  why: 'Why',
  found: 'Our automatic check found:',
  ground: 'This goes against the site’s rules for comments.',
  moderatorWrote: 'The moderator’s words to you:',
  decidedBy: {
    automatic: 'Rules decided this automatically. No person had read your comment before.',
    system: 'The decision came from the publisher’s moderation system. It may have been automatic.',
    person: 'A moderator, a person, decided this.',
    guest: 'You took it down yourself.',
  },
  decidedOn: 'Decided on',
  contest: 'You see it differently?',
  contestHow:
    'You can appeal once, here and free of charge. A person will read your comment and your words, decide again, and answer on this page.',
  elsewhere:
    'Wherever the law gives you more, such as out-of-court dispute settlement or the courts, this takes nothing from it.',
  appealLabel: 'Why the decision is wrong',
  appealHint: 'At most 2,000 characters. Only the moderators read it.',
  appealSend: 'Appeal',
  appealEmpty: 'Please say why.',
  appealLong: 'At most 2,000 characters, please.',
  appeal: 'Your appeal',
  appealStates: {
    open: 'A person will read it and answer here.',
    granted: 'Your appeal was granted.',
    refused: 'Your appeal was refused. The decision stands.',
  },
  yourWords: 'Your words',
  answer: 'The answer to you:',
  notNow: 'There is nothing to appeal against at the moment.',
  busy: 'That did not work just now. Your words are still here: please send them again.',
  wait: 'Please wait a minute and try again.',
  keep: 'Keep the address of this page: without an account it is the only way back. Whoever has it can see this page.',
  backToPage: 'Back to the article',
  unknownTitle: 'Not found',
  unknown: 'There is nothing at this address. Was it copied in full?',
  link: 'What becomes of your comment',
  reportTitle: 'Report a comment',
  reported: 'The comment',
  reportReason: 'What is wrong with it?',
  reportReasons: {
    spam: 'It is advertising or a fraud',
    insult: 'It insults somebody',
    hate: 'It attacks people for what they are',
    threat: 'It threatens or calls for violence',
    privacy: 'It gives away somebody’s private data',
    'off-topic': 'It has nothing to do with the article',
    illegal: 'It is against the law',
    other: 'Something else',
  },
  reportDetail: 'Anything to add?',
  reportDetailHint: 'At most 1,000 characters. Only the moderators read it.',
  reportSend: 'Report',
  reportThanks: 'Thank you. The moderators will see your report.',
  reportThanksMore: 'People decide, not the number of reports. Until then the comment stays where it is.',
  reportPromise: 'The comment’s author is not told who reported it.',
  wrong: 'This was not sent.',
  optional: 'optional',
};

const ar: ReceiptMessages = {
  title: 'تعليقك',
  at: 'في {site}',
  yours: 'ما كتبته',
  redacted: 'طمس مشرف فيه بيانات شخصية:',
  sent: 'أُرسل في',
  status: 'أين وصل',
  states: {
    published: 'على الصفحة',
    waiting: 'بانتظار المشرف',
    declined: 'لم يُقبل',
    removed: 'أُزيل',
  },
  explains: {
    published: 'يستطيع الجميع قراءة تعليقك.',
    waiting: 'سيقرّر شخص في أمره. وحتى ذلك الحين لا يقرؤه أحد سواك.',
    declined: 'لا يظهر تعليقك على أي صفحة من صفحات الموقع.',
    removed: 'أُزيل تعليقك من الصفحة ولم يعد يظهر على الموقع.',
  },
  why: 'السبب',
  found: 'وجد الفحص الآلي:',
  ground: 'وهذا يخالف قواعد التعليق في الموقع.',
  moderatorWrote: 'ما كتبه إليك المشرف:',
  decidedBy: {
    automatic: 'اتُّخذ القرار آليًا وفق قواعد، ولم يقرأ أحد تعليقك قبله.',
    system: 'جاء القرار من نظام الإشراف لدى الناشر، وقد يكون آليًا.',
    person: 'اتخذ القرار مشرف، وهو إنسان.',
    guest: 'أزلته بنفسك.',
  },
  decidedOn: 'صدر القرار في',
  contest: 'ألك رأي آخر؟',
  contestHow:
    'يمكنك الاعتراض مرة واحدة، هنا ومجانًا. سيقرأ شخص تعليقك وكلامك، ويقرّر من جديد، ويجيبك على هذه الصفحة.',
  elsewhere: 'ولا ينتقص هذا من أي حق يمنحك إياه القانون، كالتسوية خارج المحكمة أو اللجوء إلى القضاء.',
  appealLabel: 'لماذا ترى القرار خاطئًا؟',
  appealHint: '2000 حرف على الأكثر. لا يقرؤه إلا المشرفون.',
  appealSend: 'إرسال الاعتراض',
  appealEmpty: 'يُرجى ذكر السبب.',
  appealLong: '2000 حرف على الأكثر من فضلك.',
  appeal: 'اعتراضك',
  appealStates: {
    open: 'سيقرؤه شخص ويجيبك هنا.',
    granted: 'قُبل اعتراضك.',
    refused: 'رُفض اعتراضك، ويبقى القرار قائمًا.',
  },
  yourWords: 'كلامك',
  answer: 'الجواب إليك:',
  notNow: 'لا يوجد الآن ما يُعترض عليه.',
  busy: 'تعذّر ذلك الآن. كلامك ما زال هنا، فيُرجى إرساله مرة أخرى.',
  wait: 'يُرجى الانتظار دقيقة ثم إعادة المحاولة.',
  keep: 'احتفظ بعنوان هذه الصفحة، فهو طريق العودة الوحيد من دون حساب. ومن يملكه يرى هذه الصفحة.',
  backToPage: 'العودة إلى المقال',
  unknownTitle: 'غير موجود',
  unknown: 'لا شيء في هذا العنوان. هل نُسخ كاملًا؟',
  link: 'ماذا سيحدث لتعليقك',
  reportTitle: 'الإبلاغ عن تعليق',
  reported: 'التعليق',
  reportReason: 'ما المشكلة فيه؟',
  reportReasons: {
    spam: 'إعلان أو احتيال',
    insult: 'يسيء إلى شخص',
    hate: 'يهاجم أناسًا بسبب انتمائهم',
    threat: 'يهدّد أو يدعو إلى العنف',
    privacy: 'يكشف بيانات خاصة لشخص',
    'off-topic': 'لا علاقة له بالمقال',
    illegal: 'يخالف القانون',
    other: 'سبب آخر',
  },
  reportDetail: 'هل من إضافة؟',
  reportDetailHint: '1000 حرف على الأكثر. لا يقرؤها إلا المشرفون.',
  reportSend: 'إبلاغ',
  reportThanks: 'شكرًا لك. سيرى المشرفون بلاغك.',
  reportThanksMore: 'القرار للناس لا لعدد البلاغات. وحتى ذلك الحين يبقى التعليق مكانه.',
  reportPromise: 'لا يُخبَر صاحب التعليق بمن أبلغ عنه.',
  wrong: 'لم يُرسَل.',
  optional: 'اختياري',
};

const BY_LANGUAGE: Readonly<Record<string, ReceiptMessages>> = { en, ar };

/** The words in the language of the thread's own, see `pickLanguage`. */
export const receiptMessages = (lang: string): ReceiptMessages => BY_LANGUAGE[lang] ?? en;
