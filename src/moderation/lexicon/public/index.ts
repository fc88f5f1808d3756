import type { TermList } from '../types.ts';
import { figures } from './figures.ts';
import { offices } from './offices.ts';

export const publicLists: readonly TermList[] = [...figures, ...offices];
