import { fitsAnyPage } from '../../document/any-page.ts';
import { isPersonal, readWebsite } from '../../document/website.ts';
import type { Document } from '../../document/document.ts';
import type { Hit, Composite } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

const OWN = 0.3;
const ONCE = 0.7;
/** Praise before a link that the comment then speaks of. */
const SPECIFIC = 0.5;

function onceIn({ website, body, links, language }: Document): number {
  if (website || language !== 'en') return ONCE;
  return fitsAnyPage(body.tokens, links) > 0 ? ONCE : SPECIFIC;
}

export const flatteryWebsite: Composite = {
  kind: 'composite',
  id: 'FLATTERY_X_LINK',
  group: 'advert',
  category: 'advert',
  score: 7,
  summary: 'Praise that fits any article, with a link or a website to sell',
  needs: ['flattery'],
  ok: ['Great article!', { body: 'The minister lied again.', website: 'https://example.com' }],
  fail: [
    { body: 'Great post, I really like your blog! Keep up the good work.', website: 'https://example.com' },
  ],
  combine: (found, document): readonly Hit[] => {
    const [praise, second] = document.body.matches('flattery');
    const sells = found.of('LINK').length > 0 || document.website !== undefined;
    if (!praise || !sells) return NO_HITS;
    // Somebody who signs with a page under their own name sells nothing by it.
    const isOwn = document.website && isPersonal(readWebsite(document.website), document.name);
    const strength = (second ? 1 : onceIn(document)) * (isOwn && found.of('LINK').length === 0 ? OWN : 1);
    return [
      document.body.field.hit(praise.start, praise.end, strength, 'Praise for any article, and a link.'),
    ];
  },
};
