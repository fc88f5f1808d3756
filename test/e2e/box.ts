/** What a page shows that no rule of axe's looks at: whether it fits, and whether a thumb hits what it has to hit. */
import type { Page } from 'playwright-core';

/** A small phone, as a page at 400 % is too; and a page at 200 % whose type is twice as large besides. */
const SIZES = [
  { width: 320, height: 740, type: '100%' },
  { width: 640, height: 740, type: '200%' },
] as const;

/** What does not fit or is too small, in words. Leaves the page as wide as a desktop. */
export async function misfits(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { width, height, type } of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), type);
    found.push(...(await page.evaluate(look)).map((what) => `${width} px, ${type}: ${what}`));
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

/** Runs in the page. */
function look(): string[] {
  const root = document.querySelector('guest-comments')?.shadowRoot ?? document;
  const section = root.querySelector('.greenroom');
  if (!section) return ['nothing is there'];
  const found: string[] = [];
  const said = ({ localName, className, textContent }: Element): string =>
    `${localName}.${className} “${textContent.slice(0, 20)}”`;
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) found.push(`the page is ${over} px too wide`);
  const edge = section.getBoundingClientRect();
  for (const each of section.querySelectorAll('*')) {
    const { left, right, width } = each.getBoundingClientRect();
    // What is for machines alone needs no room.
    if (width === 0 || each.closest('.unseen, [aria-hidden=true]')) continue;
    if (left < edge.left - 1 || right > edge.right + 1) found.push(`${said(each)} is out of its box`);
    // What was typed scrolls in its field.
    const isCut = each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
    if (isCut && each.localName !== 'input') found.push(`${said(each)} is cut`);
  }
  // A box with a label is as large as both; links in a sentence are as high as its line.
  const free = ':not(:is([type=hidden], [type=radio], [type=checkbox], .text a, .answers a, .note a))';
  for (const each of section.querySelectorAll(`:is(a, button, input, textarea, label.choice)${free}`)) {
    const { width, height } = each.getBoundingClientRect();
    if (width > 0 && (width < 24 || height < 24)) found.push(`${said(each)} is ${width} by ${height} px`);
  }
  const ids = Array.from(root.querySelectorAll('[id]'), ({ id }) => id);
  for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at))) found.push(`two are #${id}`);
  return found;
}
