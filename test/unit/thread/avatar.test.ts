import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { avatarOf, avatarPath, avatarSvg, HUES } from '../../../src/thread/avatar.ts';

describe('initial', () => {
  test.for([
    ['TITUS', 'T'],
    ['titus', 'T'],
    ['+ oua nabka +', 'O'],
    ['سلمى', 'س'],
    ['é', 'É'],
    ['e\u0301'.repeat(30), 'É'],
    ['ß', 'S'],
    ['\u{10428}', '\u{10400}'],
    ['7up', '7'],
    ['🔥 Ali', 'A'],
    ['🔥', '🔥'],
    ['<>"', '?'],
    ['', '?'],
  ])('of %j is %j', ([name = '', initial]) => {
    expect(avatarOf(name).initial).toBe(initial);
  });
});

test('the colour depends on the name and not on the space around it', () => {
  expect(avatarOf(' Salma ')).toEqual(avatarOf('Salma'));
  const hues = new Set('abcdefghijklmnopqrstuvwxyz'.split('').map((name) => avatarOf(name).hue));
  expect(hues.size).toBe(HUES);
});

test('every name has a picture, encoded or decoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
      const file = avatarPath(name).slice('/avatars/'.length);
      expect(file).toMatch(/^\d{1,2}-[\w%!'()*.~-]+\.svg$/);
      const svg = avatarSvg(file);
      expect(svg).toContain('<svg');
      expect(avatarSvg(decodeURIComponent(file))).toBe(svg);
    }),
  );
});

test.for([
  '12-A.svg',
  '-1-A.svg',
  '1-.svg',
  '1-AB.svg',
  '1-<.svg',
  '1-%3C.svg',
  '1-%.svg',
  '1-%C3.svg',
  '1-&amp;.svg',
  '1-A.png',
  'A.svg',
  '',
])('%j is no picture', (file) => {
  expect(avatarSvg(file)).toBeNull();
});

test('white on each hue of the SVG has a contrast of 4.5 : 1', () => {
  for (let hue = 0; hue < HUES; hue += 1)
    expect(contrastWithWhite(hue * 30, 0.45, 0.32)).toBeGreaterThan(4.5);
});

/** WCAG 2.2 contrast of white against an HSL colour. */
function contrastWithWhite(hue: number, saturation: number, lightness: number): number {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const channel = (n: number): number => {
    const k = (n + hue / 30) % 12;
    const value = lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4) + 0.05);
}
