import type { Composite } from '../rule.ts';
import { productHit } from './strongest.ts';

export const styledTrade: Composite = {
  kind: 'composite',
  id: 'STYLED_X_TRADE',
  group: 'advert',
  category: 'advert',
  score: 4,
  summary: 'Letters from the mathematical blocks with words of a trade',
  needs: ['trade', 'beyond_ascii'],
  ok: ['𝗚𝗼𝗼𝗱 𝗺𝗼𝗿𝗻𝗶𝗻𝗴'],
  fail: ['𝗰𝗮𝘀𝗶𝗻𝗼 𝗯𝗼𝗻𝘂𝘀'],
  combine: (found) => productHit(found, 'STYLED_LETTERS', 'TRADE', 'Styled letters and words of a trade.'),
};
