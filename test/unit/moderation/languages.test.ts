import { describe, expect, test } from 'vitest';
import { createModerator } from '../../../src/moderation/index.ts';

const moderator = createModerator();
const flagged = (body: string): boolean => moderator.assess({ body }).verdict !== 'approve';

/** Said against a group, in the word order of each language. */
const HATEFUL: readonly string[] = [
  'Ich kann diese Ausländer nicht ausstehen.',
  'Wir sollten die Asylanten alle erschießen.',
  'Polen sind ein diebisches Pack und gehören nicht hierher.',
  'Buitenlanders moeten oprotten.',
  'Ik walg van die Turken.',
  'Les Roms sont répugnants et n’ont rien à faire chez nous.',
  'Qu’ils dégagent tous, ces Tunisiens sont des parasites.',
  'Los gitanos me dan asco.',
  'Os ciganos são nojentos.',
  'Gli albanesi sono schifosi.',
  'Cyganie są obrzydliwi.',
  'Nienawidzę Ukraińców.',
  'Цыгане омерзительны.',
  'Çingenelerden nefret ediyorum.',
  'من از افغان ها متنفرم.',
  'mujhe rohingya logo se nafrat hai',
  'النساء مقرفين',
  '我讨厌外地人。',
];

/** The same words denied, reported, condemned or said of nobody. */
const HARMLESS: readonly string[] = [
  'Ich hasse Ausländer nicht.',
  'Warum Polen Diebe nennen? Das ist Hetze.',
  'Die russischen Soldaten sind Verbrecher.',
  'Turken zijn geen criminelen.',
  'Les Roms ne sont pas répugnants.',
  'Arrêtez de traiter les Tunisiens de parasites.',
  'Los gitanos no me dan asco.',
  'Os ciganos são meus vizinhos.',
  'I soldati russi sono degli assassini.',
  'Nie mówcie, że Cyganie są obrzydliwi.',
  'Я не ненавижу цыган.',
  'Çingeneler iğrenç değil.',
  'افغان ها همسایه های ما هستند.',
  'mere rohingya padosi acche log hain',
  'النساء نصف المجتمع',
  '我不讨厌外地人。',
  '外地人也要交税。',
];

describe('hate in other languages than English', () => {
  test.for(HATEFUL)('is held: %s', (body) => expect(flagged(body)).toBe(true));
  test.for(HARMLESS)('is not: %s', (body) => expect(flagged(body)).toBe(false));
});

describe('a word of two languages', () => {
  test('is dirt in Dutch and lives in French', () => {
    expect(flagged('Die Turken zijn vies.')).toBe(true);
    expect(flagged('Les vies des femmes comptent.')).toBe(false);
  });

  test('has the role that it has in its text', () => {
    // "mich" is "me" in German and "not" in Lebanese Arabic.
    expect(flagged('Für mich sind Türken Abschaum.')).toBe(true);
  });
});

describe('Chinese', () => {
  test('of many different characters is no flood', () => {
    expect(
      moderator.assess({ body: '这个城市的交通越来越堵了希望市长能多修几条地铁线路'.repeat(2) }).verdict,
    ).toBe('approve');
  });
});
