import type { FieldText } from './field-text.ts';
import type { Token } from './tokens.ts';
import type { WordHashes } from './word-hashes.ts';
import { hashesOf } from './word-hashes.ts';

/** A sum of money for a period: `$4000 a week`, `от 600$ в день`, `500 دولار يوميا`. */
export interface Pay {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Pay[] = [];
const MOST = 10;
const CURRENCY_REACH = 2;
const PERIOD_REACH = 4;
const SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '₽', '₹', '₺', '₴', '₦', '💲', '💵', '💰']);
const CURRENCIES = hashesOf(
  'dollar dollars usd euro euros eur pounds gbp usdt usdc bucks rub rubles rupees rupaye inr rs tl lira reais rupiah idr juta jt rb ribu dinar dirham aed sar ' +
    'доллар долларов долларa баксов евро рублей руб рубл р тр гривен тенге ' +
    'دولار دولارا يورو ريال درهم ليره جنيه دينار dolares dolar pesos soles bolivares dolares zloty zl złotych k',
);
const PERIODS = hashesOf(
  'day daily week weekly month monthly hour hourly hr hrs jour semaine mois heure dia dias semana mes hora tag woche monat stunde ' +
    'день дня сутки неделю недели месяц час ежедневно gunde gun hafta haftada ayda saatte gunluk haftalik sehari perhari hari minggu seminggu bulan sebulan ' +
    'يوم يوميا اليوم اسبوع اسبوعيا الاسبوع شهر شهريا الشهر ساعه roz din mahina hafte dziennie tygodniowo miesiecznie giorno settimana mese',
);
/** Words that may come first: `günde 1000 TL`, `roz 2000 rupaye`. */
const PERIODS_BEFORE = hashesOf('gunde haftada ayda gunluk haftalik sehari roz daily weekly ежедневно يوميا');

function isIn(words: WordHashes, token: Token | undefined): boolean {
  return token !== undefined && words.has(token.hash);
}

function isMoney({ text, tokens }: FieldText, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (SIGNS.has(text.charAt(token.start - 1)) || SIGNS.has(text.charAt(token.end))) return true;
  if (SIGNS.has(text.charAt(token.start - 2)) || SIGNS.has(text.charAt(token.end + 1))) return true;
  for (let next = at + 1; next <= at + CURRENCY_REACH; next++) {
    if (isIn(CURRENCIES, tokens[next])) return true;
  }
  return isIn(CURRENCIES, tokens[at - 1]);
}

function periodNear(tokens: readonly Token[], at: number): Token | undefined {
  for (let next = at + 1; next <= at + PERIOD_REACH; next++) {
    const token = tokens[next];
    if (isIn(PERIODS, token)) return token;
  }
  const before = tokens[at - 1];
  return isIn(PERIODS_BEFORE, before) ? tokens[at] : undefined;
}

/** Sums for a period in the body. One look at each number. */
export function findPay(field: FieldText): readonly Pay[] {
  if (!field.hasDigits) return NONE;
  const { tokens } = field;
  const pay: Pay[] = [];
  for (let at = 0; at < tokens.length && pay.length < MOST; at++) {
    const token = tokens[at];
    if (!token || (token.script !== 'digits' && !token.mixed)) continue;
    const period = periodNear(tokens, at);
    if (period && isMoney(field, at)) pay.push({ start: token.start, end: Math.max(token.end, period.end) });
  }
  return pay;
}
