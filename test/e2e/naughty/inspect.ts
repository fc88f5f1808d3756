/** Looks at a page on which guests' texts stand: did any of them do more than stand there? */
import type { BrowserContext, Page } from 'playwright-core';

/** Before any script of a page: whatever a text would do to be noticed is noted. */
export async function setTrap(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const sprung: string[] = [];
    Object.defineProperty(globalThis, 'sprung', { value: sprung });
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
      Object.defineProperty(globalThis, name, {
        value: (what: unknown) => sprung.push(`${name}(${String(what)})`),
      });
    Object.defineProperty(globalThis, 'pwned', {
      set(what: unknown) {
        sprung.push(`pwned = ${String(what)}`);
      },
    });
    for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation'])
      addEventListener(name, (event) => sprung.push(`${name} at ${event.target?.constructor.name}`), true);
  });
}

/** What the trap caught. */
export const sprung = (page: Page): Promise<unknown> => page.evaluate<unknown>('sprung');

export interface Shown {
  readonly id: string;
  readonly name: string;
  readonly body: string;
}

interface Inspected {
  readonly shown: readonly Shown[];
  /** Elements, attributes and addresses that are none of ours. */
  readonly foreign: readonly string[];
  /** What reaches out of its comment, or out of the window. */
  readonly outside: readonly string[];
}

/** Of all threads on the page, in shadow roots or not. */
export const inspect = (page: Page): Promise<Inspected> =>
  page.evaluate(() => {
    const TAGS = /^(?:ARTICLE|HEADER|SPAN|A|BDI|TIME|P|DIV|BR|BUTTON)$/;
    const OURS =
      /^(?:class|part|href|rel|target|title|datetime|dir|lang|type|aria-(?:hidden|label)|data-(?:act|value))$/;
    const roots = [document, ...Array.from(document.querySelectorAll('*'), (one) => one.shadowRoot)].filter(
      (root) => root !== null,
    );
    const comments = roots.flatMap((root) => Array.from(root.querySelectorAll<HTMLElement>('.comment')));
    const shown = [];
    const foreign: string[] = [];
    const outside: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) outside.push(`the page is ${scrollWidth} wide`);
    // What is far from the window is not laid out until it is near.
    for (const comment of comments) comment.style.contentVisibility = 'visible';
    for (const comment of comments) {
      if (!comment.parentElement?.matches('ol[data-gr=items]'))
        foreign.push(`${comment.id} has left its list`);
      for (const one of comment.querySelectorAll('*')) {
        if (!TAGS.test(one.tagName) || one.namespaceURI !== 'http://www.w3.org/1999/xhtml')
          foreign.push(`<${one.tagName}>`);
        for (const { name, value } of one.attributes) {
          if (!OURS.test(name)) foreign.push(`${one.localName}[${name}=${value}]`);
          if (name === 'href' && !/^(?:https?:\/\/|\/v1\/|\/embed\?|#comment-)/.test(value))
            foreign.push(`${one.localName}[href=${value}]`);
        }
      }
      const box = comment.getBoundingClientRect();
      const reach = (
        what: string,
        { left, right, top, bottom, width }: DOMRect,
        isCut = false,
        slack = 1,
      ): void => {
        const isWide =
          left < box.left - slack ||
          right > box.right + slack ||
          left < -slack ||
          right > clientWidth + slack;
        if (width > 0 && (isWide || (!isCut && (top < box.top - 1 || bottom > box.bottom + 1))))
          outside.push(`${comment.id}: ${what} from ${left} to ${right}, ${top} to ${bottom}`);
      };
      const texts = document.createTreeWalker(comment, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const parent = text.parentElement ?? comment;
        // Marks and letters of other fonts are higher than the line; that they are cut off there is looked at below.
        const isCut = parent.closest('.by, .text') !== null;
        // The space that ends a line hangs out of it, where spaces are kept.
        const slack = getComputedStyle(parent).whiteSpaceCollapse === 'preserve' ? 6 : 1;
        for (const rect of range.getClientRects())
          reach(`"${text.nodeValue?.slice(0, 40)}"`, rect, isCut, slack);
      }
      for (const part of comment.querySelectorAll('.by, .text')) {
        reach(part.className, part.getBoundingClientRect());
        if (getComputedStyle(part).overflow !== 'clip')
          outside.push(`${comment.id}: ${part.className} is open`);
      }
      shown.push({
        id: comment.id.replace('comment-', ''),
        name: comment.querySelector('.author bdi')?.textContent ?? '',
        body: comment.querySelector('.text')?.textContent ?? '',
      });
    }
    return { shown, foreign, outside };
  });
