import type { TermList } from '../types.ts';
import { betting } from './betting.ts';
import { calls, flattery, messengers } from './calls.ts';
import { flatteryAbroad } from './flattery.ts';
import { goods } from './goods.ts';
import { money } from './money.ts';
import { premium } from './premium.ts';
import { promotion } from './promotion.ts';
import { services } from './services.ts';
import { trades } from './trades.ts';

export const spamLists: readonly TermList[] = [
  trades,
  betting,
  money,
  services,
  goods,
  premium,
  // Before the calls: of two phrases with the same words the first counts.
  promotion,
  calls,
  messengers,
  flattery,
  flatteryAbroad,
];
