/**
 * The thread's sheet is written for a shadow root, where `a` means the thread's links only. In a publisher's page it has to
 * say so: every rule is put below `.greenroom`. Flat selectors come out, no `@scope` and no nesting, so that browsers of
 * any age keep to it; each gains one class, so that their order among themselves stays, and a page's own `p` and `a` yield.
 */
import { transform } from 'esbuild';

/** Without native nesting, so that esbuild writes it out. */
const FLAT = ['chrome100', 'firefox100', 'safari15'];

/** The sheet with all that it styles below `.greenroom`. `css`: minified. */
export async function scopedCss(css: string): Promise<string> {
  const rules = topLevelRules(css).filter((rule) => !rule.startsWith(':host'));
  const named = rules.filter(isNamed);
  const styled = rules
    .filter((rule) => !isNamed(rule))
    .map((rule) => rule.replaceAll(/\.greenroom(?![\w-])/g, '&'))
    .join('');
  const { code } = await transform(`.greenroom{${styled}}`, { loader: 'css', minify: true, target: FLAT });
  return named.join('') + code.trim();
}

/** What has a name of its own cannot stand in a rule. */
const isNamed = (rule: string): boolean => /^@(?:keyframes|property|font-face|layer)\b/.test(rule);

/** Text between braces at the outermost level, with what stands before it; strings of ours hold no brace. */
function topLevelRules(css: string): readonly string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth > 0) continue;
    rules.push(css.slice(start, index + 1).trim());
    start = index + 1;
  }
  return rules;
}
