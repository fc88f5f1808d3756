import { hostStrength } from '../../document/host-words.ts';
import { isCited } from '../../document/links.ts';
import type { Rule } from '../rule.ts';
import { linkHits } from './link-hits.ts';

/** In a link, unlike in a guest's own address, two subjects are the name of a magazine. */
const SURE = 0.8;
const sure = (strength: number): number => (strength >= SURE ? strength : 0);

export const commercialHost: Rule = {
  kind: 'rule',
  id: 'LINK_COMMERCIAL',
  group: 'links',
  category: 'advert',
  score: 2.5,
  summary: 'A link to a host that is made of goods, services and words of selling',
  needs: ['link'],
  ok: ['see https://riverwatch.org/report', 'https://www.lorientlejour.com/article'],
  fail: ['see https://best-running-shoes.com'],
  check: (document) =>
    linkHits(document, 'A host made of goods and words of selling.', ({ host }) =>
      isCited(host) ? 0 : sure(hostStrength(host)),
    ),
};
