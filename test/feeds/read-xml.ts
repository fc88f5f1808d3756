/**
 * A strict reader for the XML that feeds are: well-formed (XML 1.0, fifth edition) and with declared prefixes
 * (Namespaces in XML 1.0), or it throws. No DTD, comment, CDATA or processing instruction: our feeds have none.
 */
export interface Node {
  /** `{namespace}local`, as James Clark writes it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

const CHAR = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*"[^"<]*")*)\\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*"([^"<]*)"`, 'g');
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const XML = 'http://www.w3.org/XML/1998/namespace';

type Scope = Readonly<Record<string, string>>;

interface Open {
  readonly raw: string;
  readonly scope: Scope;
  readonly node: { name: string; attributes: Record<string, string>; children: (Node | string)[] };
}

/** The root element. */
export function readXml(text: string): Node {
  if (!CHAR.test(text)) throw new Error('a character that XML 1.0 forbids');
  const start = /^<\?xml version="1\.0" encoding="utf-8"\?>\s*/.exec(text);
  if (!start) throw new Error('no XML declaration');
  const open: Open[] = [];
  let root: Node | null = null;
  for (let at = start[0].length; at < text.length;) {
    const bracket = text.indexOf('<', at);
    const words = text.slice(at, bracket < 0 ? undefined : bracket);
    const parent = open.at(-1);
    if (parent) parent.node.children.push(decode(words, false));
    else if (words.trim() !== '') throw new Error(`text outside the root: ${words}`);
    if (bracket < 0) break;
    TAG.lastIndex = bracket;
    const tag = TAG.exec(text);
    if (!tag) throw new Error(`no tag: ${text.slice(bracket, bracket + 60)}`);
    at = TAG.lastIndex;
    const [, closing, raw = '', attributes = '', empty] = tag;
    if (closing) {
      if (open.pop()?.raw !== raw) throw new Error(`</${raw}> closes something else`);
      continue;
    }
    if (!parent && root) throw new Error('two roots');
    const begun = begin(raw, attributes, parent?.scope ?? { xml: XML });
    if (parent) parent.node.children.push(begun.node);
    else root = begun.node;
    if (!empty) open.push(begun);
  }
  if (open.length > 0 || !root) throw new Error(`<${open.at(-1)?.raw}> is never closed`);
  return root;
}

function begin(raw: string, written: string, around: Scope): Open {
  const pairs = [...written.matchAll(ATTRIBUTE)].map(
    ([, key = '', value = '']) => [key, decode(value, true)] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size !== pairs.length)
    throw new Error(`<${raw}> has an attribute twice`);
  const scope = { ...around };
  for (const [key, value] of pairs) {
    if (key === 'xmlns') scope[''] = value;
    else if (key.startsWith('xmlns:')) scope[key.slice(6)] = value;
  }
  const attributes = Object.fromEntries(
    pairs
      .filter(([key]) => !key.startsWith('xmlns'))
      .map(([key, value]) => [key.includes(':') ? expand(key, scope) : key, value]),
  );
  return { raw, scope, node: { name: expand(raw, scope), attributes, children: [] } };
}

function expand(name: string, scope: Scope): string {
  const [local = '', prefix = ''] = name.split(':').toReversed();
  const namespace = scope[prefix] ?? (prefix === '' ? '' : undefined);
  if (namespace === undefined) throw new Error(`the prefix of ${name} is not declared`);
  return namespace === '' ? local : `{${namespace}}${local}`;
}

function decode(text: string, isAttribute: boolean): string {
  const plain = isAttribute ? text.replaceAll(/[\t\n\r]/g, ' ') : text.replaceAll(/\r\n?/g, '\n');
  if (text.includes(']]>')) throw new Error(']]> in text');
  return plain.replaceAll(/&([^;&\s]*);?/g, (whole, inner: string) => {
    const code = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(inner);
    const char = code
      ? String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16))
      : NAMED[inner];
    if (char === undefined || !whole.endsWith(';') || !CHAR.test(char))
      throw new Error(`no reference: ${whole}`);
    return char;
  });
}

/** Elements of this name among the children. */
export const all = (node: Node, name: string): Node[] =>
  node.children.filter((child): child is Node => typeof child !== 'string' && child.name === name);

/** All text in an element. */
export const textOf = (node: Node | undefined): string =>
  node?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ?? '';
