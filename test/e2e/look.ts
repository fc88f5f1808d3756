/** What is looked at on every page: by axe, and by a person. */
import { AxeBuilder } from '@axe-core/playwright';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

export const SCREENSHOTS = fileURLToPath(new URL('screenshots/', import.meta.url));
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;

/** Pictures of the page in light and dark, for a desktop and a phone. */
export async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await page.screenshot({ path: `${SCREENSHOTS}${name}-${colorScheme}-${size}.png`, fullPage: true });
    }
  }
}

/** What axe finds on the page (or in a part of it), in words; in the dark only colours can go wrong anew. */
export async function violations(
  page: Page,
  part?: { readonly fromShadowDom: readonly [string, string] } | string,
): Promise<readonly string[]> {
  const axe = (): AxeBuilder => {
    const builder = new AxeBuilder({ page });
    if (part === undefined) return builder;
    return builder.include(typeof part === 'string' ? part : { fromShadowDom: [...part.fromShadowDom] });
  };
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await found(axe());
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...inLight, ...(await found(axe().withRules(['color-contrast'])))];
}

async function found(axe: AxeBuilder): Promise<readonly string[]> {
  // Legacy mode opens no second window: our pages with scripts have no frames, and it takes a quarter of the time.
  const { violations: all } = await axe.setLegacyMode(true).analyze();
  return all.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
