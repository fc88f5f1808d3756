import { type Dialect, elementsOf } from '../html-text.ts';

/** Attributes that Coral adds, with the values that it gives them. */
const ITS_OWN: ReadonlyMap<string, RegExp> = new Map([
  ['class', /^(?:coral-rte-(?:spoiler|sarcasm)|coral-comment-content-link)$/],
  ['target', /^_blank$/],
  ['rel', /^(?:(?:nofollow|noopener|noreferrer|ugc) ?){1,4}$/],
]);

/**
 * Coral sends HTML that it has purified, or plain text, and does not say which. So only what Coral itself writes is taken
 * for HTML: the tags that its editor makes (coralproject/talk, common/helpers/sanitize) with its own attributes. Whatever
 * else looks like a tag may be what a guest typed and readers see.
 */
export const CORAL_HTML: Dialect = {
  elements: elementsOf(
    'a b strong i em u s strike del ins span sub sup small code',
    'p div br blockquote ul ol li pre',
  ),
  role: (element, attribute, value) => {
    if (attribute === 'href' && element === 'a') return 'leads';
    return ITS_OWN.get(attribute)?.test(value) === true ? 'hides' : 'foreign';
  },
};
