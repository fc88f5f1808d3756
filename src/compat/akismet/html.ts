import { type Dialect, elementsOf } from '../html-text.ts';

/** What a reader can see of an attribute, or where an image comes from. */
const SHOWN: ReadonlySet<string> = new Set(['src', 'cite', 'title', 'alt']);

/** HTML of any making: WordPress allows its guests some elements, and forums send what their editors make. */
export const ANY_HTML: Dialect = {
  elements: elementsOf(
    'a abbr acronym b big cite code del dfn em figure font i img ins kbd mark q s samp small span strike strong sub sup tt u var',
    'address blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table td th tr ul',
  ),
  role: (element, attribute) => {
    if (attribute === 'href') return element === 'a' ? 'leads' : 'shows';
    return SHOWN.has(attribute) ? 'shows' : 'hides';
  },
};
