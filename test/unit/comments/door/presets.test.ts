import { describe, expect, it } from 'vitest';
import text from '../../../../docs/door.md?raw';
import { settingsSchema } from '../../../../src/comments/settings.ts';

/** The presets of docs/door.md are settings that can be pasted. */
const presets = [...text.matchAll(/^\*\*([^*]+)\*\*[\s\S]*?```json\n([\s\S]*?)```/gmu)];

describe('presets', () => {
  it('are three', () => {
    expect(presets.map(([, name]) => name)).toEqual(['Quiet blog', 'News site', 'Under attack']);
  });

  it.for(presets.map(([, name = '', json = '']) => [name, json] as const))(
    '%s',
    ([, json], { expect: check }) => {
      const read = settingsSchema.safeParse(JSON.parse(json));
      check(read.error?.issues ?? []).toEqual([]);
    },
  );
});
