import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scopedCss } from '../../../scripts/build/scoped-css.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Selectors of a minified flat sheet, without what named at-rules hold. */
function selectorsOf(css: string): readonly string[] {
  const bare = css.replaceAll(/@(?:keyframes|property|font-face)[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  const heads = [...bare.matchAll(/([^{}]+)\{/g)].map(([, head = '']) => head);
  return heads.filter((head) => !head.startsWith('@')).flatMap((head) => head.split(/,(?![^(]*\))/));
}

test('what publishers link styles nothing of their page', () => {
  const selectors = selectorsOf(readFileSync(join(ROOT, 'public/embed.css'), 'utf8'));
  expect(selectors.length).toBeGreaterThan(50);
  expect(selectors.filter((one) => !/^\.greenroom(?:-page)?(?![\w-])/.test(one))).toEqual([]);
});

test('rules go below the thread, the thread’s own stay its own, and names stay outside', async () => {
  const css =
    ':host{display:block}.greenroom{--a:1}.greenroom *{margin:0}a,.act{color:red}' +
    '@media print{.form{display:none}}@keyframes wait{to{opacity:0}}.skeleton{animation:wait 1s}';
  expect(await scopedCss(css)).toBe(
    '@keyframes wait{to{opacity:0}}.greenroom{--a:1}.greenroom *{margin:0}.greenroom a,.greenroom .act{color:red}' +
      '@media print{.greenroom .form{display:none}}.greenroom .skeleton{animation:wait 1s}',
  );
});
