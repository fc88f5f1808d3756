import { describe, expect, it } from 'vitest';
import { createModerator } from '../../../src/moderation/index.ts';

const moderator = createModerator();

function rulesOf(body: string): readonly string[] {
  return moderator.assess({ body }).findings.map(({ rule }) => rule);
}

describe('a word that guests hide is evidence under', () => {
  it.for([
    ['two neighbours swapped', 'that btich again'],
    ['a letter left out', 'one more idot in the ministry'],
    ['a letter doubled', 'what a morron he was, a bittch'],
    ['no vowels', 'this btch again'],
    ['a cut in two', 'such an id iot'],
    ['a cut in three', 'such a mo ther fucker'],
    ['a line break', 'the whole thing is bull\nsh it'],
    ['words run together', 'youareanidiot'],
    ['single letters', 'what an i d i o t'],
    ['a beginning and single letters', 'what a mo r o n'],
    ['one blot', 'a sh*t plan'],
    ['many blots', 'an utter b****es club'],
    ['fewer blots than letters', 'so f*ing late'],
    ['a blot for the first letter', 'yet another *diot'],
    ['a parenthesis for a letter', 'b!t(h'],
    ['drawn letters', 'what an |d|0t'],
    ['digits', 'what a m0r0n'],
    ['accents', 'what a bïtçh'],
    ['Cyrillic letters throughout', 'what a pile of ѕһіт'],
    ['Greek letters', 'what a mοrον'],
    ['an Armenian letter', 'fսck this'],
    ['letters on their heads', 'what ʇᴉɥs'],
    ['white letters on black', '🅵🆄🅲🅺 this'],
    ['small capitals', 'ꜰᴜᴄᴋ this'],
    ['two stretches', 'fuuuckkk this'],
    ['Latin letters in an Arabic text', 'هذا الرجل klb كبير'],
    ['tatweel after every letter', 'هذا كـلـب كبير'],
  ])('%s: %j', ([, body]) => {
    expect(rulesOf(body ?? '')).toContain('DISGUISED_TERM');
  });
});

describe('no disguise is seen in', () => {
  it.for([
    'He cut the budget and sat on the committee until noon.',
    "Trump's hit list was published on Monday, and it's hit the markets.",
    'The U.S. hit back with tariffs.',
    'The people who re-elected him now regret it.',
    'The therapists assessed a classic case of shiitake poisoning in Scunthorpe.',
    'Rooms 4A55 and B1T are on floor 5, the flight is AS5 at 5:15, tickets are $1OO.',
    'Ask @assad_news or @hitchcock, or see https://example.com/f-ck-it/b1tch.html',
    'A well-known part-time co-worker said so (under oath).',
    'ngga tau kenapa harga naik terus',
    'Die Moderatoren schnitten den Kuchen an, quer durch die Mitte.',
    'Deze kerel kiest voor de beste baard van het land.',
    'Le marron de la forêt est tombé, la carte est à jour.',
    'El presidente Macron viajó a Morón con los diputados.',
    'Kura güzel bir su içti ve yola çıktı.',
    'Skoro strona nie działa, proszę napisać do nas.',
    'The best parts of the Koran were read to the women from Honduras.',
    '7abibi 3am b7ebak ktir ya 5ayye',
    'في كل بيت نافذة وفي كل قلب أمل، والـــسلام عليكم',
    'Hashtags like #hit, #cut and #TheBestPart are fine.',
  ])('%j', (body) => {
    expect(rulesOf(body)).not.toContain('DISGUISED_TERM');
    expect(moderator.assess({ body }).verdict).toBe('approve');
  });
});

describe('a slip of the fingers', () => {
  it('is no evidence by itself', () => {
    expect(moderator.assess({ body: 'The immigrnats arrived on Monday.' }).findings).toEqual([]);
  });

  it.for(['The immigrnats are vermin.', 'Imm1grants are vermin.', 'I m m i g r a n t s are vermin.'])(
    'hides no group from what is said of it: %j',
    (body) => {
      expect(rulesOf(body)).toContain('GROUP_DEHUMANISED');
    },
  );

  it('does not part words that are said together', () => {
    expect(rulesOf('killallmuslims')).toContain('GROUP_HARMED');
  });
});

it('a denial does not take the disguise off a word', () => {
  expect(moderator.assess({ body: 'Do not be such an id10t' }).verdict).toBe('hold');
});

it('the span of a deciphered word covers what was written', () => {
  const body = 'Well, y o u are a mo ther fucker, really.';
  const found = moderator.assess({ body }).findings.find(({ rule }) => rule === 'DISGUISED_TERM');
  expect(found && body.slice(found.start, found.end)).toBe('mo ther fucker');
});
