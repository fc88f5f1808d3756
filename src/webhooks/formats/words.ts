import { pickLanguage, type Plural } from '../../thread/messages/index.ts';
import type { Status } from '../../comments/status.ts';
import type { Counted } from '../notice.ts';

/** What is said to moderators, by language. `#` stands for a number, `{…}` for what is named. */
interface Words {
  readonly newOnes: Plural;
  readonly waiting: Plural;
  /** `{ago}` as in "3 hours ago". */
  readonly oldest: string;
  readonly mostly: string;
  readonly guest: string;
  readonly queue: string;
  readonly disabledTitle: string;
  readonly gone: string;
  readonly failing: string;
  readonly failingSince: string;
  readonly turnOn: string;
  readonly testTitle: string;
  readonly test: string;
  readonly categories: Readonly<Record<string, string>>;
  /** What leads to the desk: its list of endpoints, a comment's page. */
  readonly webhooks: string;
  readonly comment: string;
  readonly reportedTitle: string;
  readonly readerSays: string;
  readonly reader: string;
  readonly appealedTitle: string;
  readonly asksAgain: string;
  readonly appeal: string;
  readonly isNow: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly floodTitle: Readonly<Record<'busy' | 'flood', string>>;
  /** `{rate}` and `{band}` are numbers of comments a minute. */
  readonly floodMeasured: Readonly<Record<'busy' | 'flood', string>>;
  readonly floodByHand: string;
  readonly floodDoes: Readonly<Record<'busy' | 'flood', string>>;
  readonly floodEnds: string;
  readonly floods: string;
}

const en: Words = {
  newOnes: { one: '# new comment waits for a moderator', other: '# new comments wait for a moderator' },
  waiting: { one: '# comment waits in all.', other: '# comments wait in all.' },
  oldest: 'The oldest came {ago}.',
  mostly: 'The new ones, mostly: {list}.',
  guest: 'Guest',
  queue: 'The queue',
  disabledTitle: 'The endpoint {endpoint} was turned off',
  gone: 'It answered 410 Gone, or its address takes no more mail.',
  failing: 'It failed for thirty days.',
  failingSince: 'It has been failing since {since}.',
  turnOn: 'It can be turned on again under Webhooks (site {site}).',
  testTitle: 'A test by Greenroom',
  test: 'Messages of the site {site} for the endpoint {endpoint} arrive here.',
  categories: {
    insult: 'insults',
    profanity: 'coarse language',
    identity_attack: 'attacks on groups of people',
    threat: 'threats',
    sexual: 'sexual content',
    self_harm: 'self-harm',
    advert: 'advertising',
    scam: 'fraud',
    links: 'links',
    flooding: 'flooding',
  },
  webhooks: 'Webhooks',
  comment: 'Decide',
  reportedTitle: '{site}: a reader reported a comment',
  readerSays: 'What is wrong with it: {reason}.',
  reader: 'The reader',
  appealedTitle: '{site}: a guest appealed',
  asksAgain: 'The guest asks that somebody look at the comment again.',
  appeal: 'The appeal',
  isNow: 'The comment is {status} now.',
  statuses: { published: 'published', pending: 'waiting', rejected: 'rejected', deleted: 'deleted' },
  floodTitle: {
    busy: '{site}: unusually many newcomers are commenting',
    flood: '{site}: a flood of spam, flood mode is on',
  },
  floodMeasured: {
    busy: 'Newcomers’ comments a minute: {rate}; up to {band} are usual.',
    flood: 'Spam a minute: {rate}; up to {band} are usual.',
  },
  floodByHand: 'It was switched on by {by}.',
  floodDoes: {
    busy: 'All who comment are challenged, as it is set; nothing is held for it.',
    flood:
      'All who comment are challenged, as it is set, and comments of newcomers may wait for a moderator.',
  },
  floodEnds: 'It ends by itself once all is as usual again.',
  floods: 'Floods',
};

const ar: Words = {
  newOnes: {
    zero: 'لا تعليقات جديدة تنتظر المشرف',
    one: 'تعليق جديد واحد ينتظر المشرف',
    two: 'تعليقان جديدان ينتظران المشرف',
    few: '# تعليقات جديدة تنتظر المشرف',
    many: '# تعليقًا جديدًا ينتظر المشرف',
    other: '# تعليق جديد ينتظر المشرف',
  },
  waiting: {
    zero: 'لا تعليقات تنتظر.',
    one: 'تعليق واحد ينتظر في المجموع.',
    two: 'تعليقان ينتظران في المجموع.',
    few: '# تعليقات تنتظر في المجموع.',
    many: '# تعليقًا ينتظر في المجموع.',
    other: '# تعليق ينتظر في المجموع.',
  },
  oldest: 'وصل أقدمها {ago}.',
  mostly: 'معظم الجديد: {list}.',
  guest: 'ضيف',
  queue: 'قائمة الانتظار',
  disabledTitle: 'أُوقفت الوجهة {endpoint}',
  gone: 'أجابت بالرمز 410، أو لم يعد عنوانها يقبل البريد.',
  failing: 'ظلّت تفشل ثلاثين يومًا.',
  failingSince: 'وهي تفشل منذ {since}.',
  turnOn: 'يمكن تشغيلها من جديد في صفحة Webhooks (الموقع {site}).',
  testTitle: 'رسالة تجريبية من Greenroom',
  test: 'تصل هنا رسائل الموقع {site} الموجّهة إلى {endpoint}.',
  categories: {
    insult: 'إهانات',
    profanity: 'ألفاظ بذيئة',
    identity_attack: 'إساءة إلى فئات من الناس',
    threat: 'تهديدات',
    sexual: 'محتوى جنسي',
    self_harm: 'إيذاء النفس',
    advert: 'إعلانات',
    scam: 'احتيال',
    links: 'روابط',
    flooding: 'إغراق',
  },
  webhooks: 'صفحة Webhooks',
  comment: 'اتخاذ القرار',
  reportedTitle: '{site}: أبلغ قارئ عن تعليق',
  readerSays: 'المشكلة فيه: {reason}.',
  reader: 'القارئ',
  appealedTitle: '{site}: اعترض ضيف على قرار',
  asksAgain: 'يطلب الضيف أن يُنظر في التعليق مرة أخرى.',
  appeal: 'الاعتراض',
  isNow: 'حالة التعليق الآن: {status}.',
  statuses: { published: 'منشور', pending: 'في الانتظار', rejected: 'مرفوض', deleted: 'محذوف' },
  floodTitle: {
    busy: '{site}: عدد المعلّقين الجدد أكبر من المعتاد',
    flood: '{site}: سيل من التعليقات المزعجة، ووضع الحماية يعمل',
  },
  floodMeasured: {
    busy: 'تعليقات الجدد في الدقيقة: {rate}، والمعتاد {band} على الأكثر.',
    flood: 'التعليقات المزعجة في الدقيقة: {rate}، والمعتاد {band} على الأكثر.',
  },
  floodByHand: 'شغّله {by}.',
  floodDoes: {
    busy: 'يُختبر كل من يعلّق وفق الإعدادات، ولا يُحجز أي تعليق بسبب ذلك.',
    flood: 'يُختبر كل من يعلّق وفق الإعدادات، وقد تنتظر تعليقات الجدد قرار المشرف.',
  },
  floodEnds: 'ينتهي من تلقاء نفسه متى عاد كل شيء إلى المعتاد.',
  floods: 'صفحة السيول',
};

const LANGUAGES: Readonly<Record<string, Words>> = { en, ar };

/** Words with what is needed to put numbers and times into them. */
export interface Speech {
  readonly words: Words;
  readonly lang: string;
  readonly locale: string;
  /** "1,000+" where more was not counted. */
  readonly count: (forms: Plural, counted: Counted) => string;
  /** Puts names into a sentence. */
  readonly fill: (sentence: string, names: Readonly<Record<string, string>>) => string;
}

/** How to speak in a site's language; in English where we do not know it. */
export function speechFor(language: string | undefined): Speech {
  const { lang, locale } = pickLanguage(language);
  const words = LANGUAGES[lang] ?? en;
  return {
    words,
    lang,
    locale,
    count: (forms, { count, more }) => {
      const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
      const number = new Intl.NumberFormat(locale).format(count) + (more ? '+' : '');
      return form.replace('#', () => number);
    },
    fill: (sentence, names) => sentence.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole),
  };
}
