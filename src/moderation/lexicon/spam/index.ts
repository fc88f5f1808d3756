import type { TermList } from '../types.ts';
import { calls, flattery, messengers } from './calls.ts';
import { trades } from './trades.ts';

export const spamLists: readonly TermList[] = [trades, calls, messengers, flattery];
