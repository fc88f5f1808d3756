import { describe, expect, it } from 'vitest';
import { sameSubstance } from '../../../src/comments/substance.ts';

describe('a correction of spelling', () => {
  it.for([
    ['The new brigde is great.', 'The new bridge is great.'],
    ['the bridge is great', 'The bridge is great!'],
    ['Le theatre etait ferme.', 'Le théâtre était fermé.'],
    ['I recieved it yesturday .', 'I received it yesterday.'],
    ['Straße', 'STRASSE'],
    ['that’s fine', "that's fine"],
    ['Two  lines\r\nhere', 'Two lines here'],
    ['Das ist wunderbahr', 'Das ist wunderbar'],
    ['الجسر رائع جدا', 'الجِسْرُ رائعٌ جدًا'],
    ['احب القهوه كثيرا', 'أحب القهوة كثيرا'],
    ['मेरा विध्यालय', 'मेरा विद्यालय'],
    ['See https://a.example/x for moer.', 'See https://a.example/x for more.'],
    ['', ''],
  ] as const)('%s → %s', ([before, after], { expect: check }) => {
    check(sameSubstance(before, after)).toBe(true);
    check(sameSubstance(after, before)).toBe(true);
  });
});

describe('another substance', () => {
  it.for([
    ['It is good.', 'It is not good.'],
    ['I do not agree.', 'I do now agree.'],
    ['You can do it.', "You can't do it."],
    ['We would come.', 'We wouldn’t come.'],
    ['He is happy.', 'He is unhappy.'],
    ['That is legal.', 'That is illegal.'],
    ['I ever saw him', 'I never saw him'],
    ['I would kill her', 'I would kiss her'],
    ['They live here', 'They hate here'],
    ['Das ist mein Haus', 'Das ist kein Haus'],
    ['It cost 10 euros', 'It cost 100 euros'],
    ['in 2019 or so', 'in 2018 or so'],
    ['at ٣ o clock', 'at ٤ o clock'],
    ['It cost 10 €', 'It cost 10 $'],
    ['Thank you 🙂', 'Thank you 🙃'],
    ['Anna met Bert', 'Bert met Anna'],
    ['one two three', 'one three two'],
    ['a word', 'a word more'],
    ['a word more', 'a word'],
    ['cannot', 'can not'],
    ['Read https://a.example/x', 'Read https://b.example/x'],
    ['Write to me@exampel.org', 'Write to me@example.org'],
    ['هذا صحيح', 'هذا ليس صحيح'],
    ['هو يعلم', 'هو لايعلم'],
    ['قال لا', 'قال ما'],
    ['यह कि', 'यह की'],
    ['short', ''],
    ['', 'Something.'],
    ['Thanks for the article', 'What an idiotic article'],
  ] as const)('%s → %s', ([before, after], { expect: check }) => {
    check(sameSubstance(before, after)).toBe(false);
    check(sameSubstance(after, before)).toBe(false);
  });
});

it('takes long words without their square', () => {
  const long = 'a'.repeat(5000);
  expect(sameSubstance(`${long}b${long}`, `${long}c${long}`)).toBe(true);
  expect(sameSubstance(`${long}b${long}`, `${long}cdefg${long}`)).toBe(false);
});

it('says no to texts that are mostly signs for whole phrases: they cost as much as what they stand for', () => {
  expect(sameSubstance('ﷺ نعم', 'ﷺ نعم!')).toBe(true);
  expect(sameSubstance('ﷺ'.repeat(9000), `${'ﷺ'.repeat(9000)}!`)).toBe(false);
});
