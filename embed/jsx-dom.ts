/**
 * The JSX runtime of the browser bundle: the components of src/thread make real nodes here, where the server
 * makes strings of them. Text only ever becomes a text node and a value only an attribute, so nothing
 * that a guest wrote is parsed as HTML. (`hono/jsx/jsx-runtime` resolves to this file, see scripts/build.)
 */
type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;

/** Several nodes without an element around them. */
export const Fragment: Component = ({ children }) => children;

export function jsx(tag: string | Component, props: Props): unknown {
  if (typeof tag === 'function') return tag(props);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') append(element, value);
    else if (isShown(value)) element.setAttribute(name, value === true ? '' : String(value));
  }
  return element;
}

export { jsx as jsxs };

function append(parent: Element, child: unknown): void {
  if (Array.isArray(child)) for (const each of child) append(parent, each);
  else if (isShown(child)) parent.append(child instanceof Node ? child : String(child));
}

function isShown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}
