/** Texts that are written to make a filter slow: each is one unit, again and again. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'clean words': 'the minister said that the road would be finished in spring, and nobody believed it. ',
  'one letter': 'a',
  'one word': 'word ',
  zalgo: 'h\u0301\u0316\u0301\u0316\u0301\u0316\u0301\u0316\u0301\u0316',
  'zero-width': 'f\u200b',
  emoji: '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
  aabb: 'aabb',
  'aabb words': 'aabb ccdd ',
  '[url=': '[url=',
  '<a ': '<a ',
  '\ufdfa': '\ufdfa',
  digits: '7',
  'digit groups': '12 34 ',
  brackets: '[({',
  quotes: '"a" ',
  'single letters': 'f u c k ',
  'masked words': 'f**k ',
  'tied letters': 'a-',
  hosts: 'a.com ',
  addresses: 'a@b.co ',
  'conjoining Hangul': '\u1100',
  'mixed scripts': 'a\u0431',
  negations: 'not ',
  insults: 'you idiot ',
  'Arabic insults': '\u064a\u0627 \u0643\u0644\u0628 ',
  'groups and verbs': 'kill all jews ',
};

export function hostileText(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
