/**
 * As much of XML 1.0 as feeds need: elements, attributes, text. Whatever is not made here is text and is escaped, so that
 * there is no way to write markup by accident.
 */
class Markup {
  readonly xml: string;
  constructor(xml: string) {
    this.xml = xml;
  }
}

type Content = Markup | string | null;

/** What XML 1.0 (2.2, Char) has no place for, not even escaped: most control characters, half characters, two noncharacters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Line ends and tabs in attributes, and CR anywhere, would be read as something else. */
const SPECIAL = /[&<>"\r]/g;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\t\n\r]/g;

/** In hexadecimal, as the RSS profile asks for: more readers know it. */
const reference = (char: string): string => `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`;

/** An element; null among the content is left out, as is an attribute without a value. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly Content[]
): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined
      ? ''
      : ` ${key}="${value.replaceAll(FORBIDDEN, '').replaceAll(SPECIAL_IN_ATTRIBUTE, reference)}"`,
  );
  const inside = content.map(toXml).join('');
  const tag = `${name}${written.join('')}`;
  return new Markup(inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${name}>`);
}

function toXml(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.xml;
  return content.replaceAll(FORBIDDEN, '').replaceAll(SPECIAL, reference);
}

/** A whole document. */
export const xmlDocument = (root: Markup): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
