import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { toResult } from '../../../src/compat/openai/result.ts';
import { createModerator } from '../../../src/moderation/index.ts';

it('docs/doors/openai.md has a row for every category, and says of which we know nothing', async () => {
  const page = await readFile(new URL('../../../docs/doors/openai.md', import.meta.url), 'utf8');
  const rows = Array.from(page.matchAll(/^\| `([\w/-]+)` +\| (.+?) +\|$/gm), ([, name, score]) => [
    name,
    score === 'always 0',
  ]);
  const { category_applied_input_types: types } = toResult(createModerator().assess({ body: 'Fine.' }), {});
  expect(rows).toEqual(Object.entries(types).map(([name, applied]) => [name, applied.length === 0]));
});
