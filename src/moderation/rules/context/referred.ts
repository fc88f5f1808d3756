import type { Document } from '../../document/document.ts';
import type { Prose } from '../../document/prose.ts';
import { ROLE } from '../../lexicon/roles.ts';
import type { Damper, Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';
import { scopeAfter } from './reach.ts';
import { asksForCompany, isSaidByAnother } from './reported.ts';
import { tokensBefore } from './tokens-before.ts';

/** Words that a distance reaches over, inside its sentence: "the idea that …". */
const REACH = 16;
/** Words before a verb of saying in which its subject must stand. */
const SUBJECT = 4;
/** Words that a comment must hold besides a quotation, to be about it. */
const OUTSIDE = 2;

/** Who says or thinks it: the nearest person before the verb, as long as that is not the speaker. */
function isOthers(text: Prose, verb: number): boolean {
  if (isSaidByAnother(text, verb)) return true;
  const sentence = text.tokens[verb]?.sentence;
  for (let at = verb - 1; at >= verb - SUBJECT; at--) {
    if (text.tokens[at]?.sentence !== sentence || text.hasRole(at, 'first_person')) return false;
    if (text.hasRole(at, 'third_person') || text.hasRole(at, 'second_person')) return true;
  }
  return false;
}

function isDistant(text: Prose, at: number): boolean {
  if (text.hasRole(at, 'distancing')) return !isOwnView(text, at);
  return text.hasRole(at, 'reporting') && (isOthers(text, at) || isGerund(text, at));
}

/** "it is my firm belief that …" */
function isOwnView(text: Prose, at: number): boolean {
  return [at - 1, at - 2].some((before) => text.tokens[before]?.is('my') || text.tokens[before]?.is('our'));
}

/** "Claiming that … is wrong": about saying, whoever says it. */
function isGerund(text: Prose, at: number): boolean {
  return (
    text.tokens[at]?.text.endsWith('ing') === true &&
    !text.hasRole(at - 1, 'first_person') &&
    !text.hasRole(at - 2, 'first_person')
  );
}

const SAYING = ROLE.distancing | ROLE.reporting;

function said(text: Prose): readonly Hit[] {
  if ((text.roles & SAYING) === 0) return NO_HITS;
  const hits: Hit[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (((text.tokens[at]?.roles ?? 0) & SAYING) === 0) continue;
    if (!isDistant(text, at) || asksForCompany(text, at)) continue;
    const scope = scopeAfter(text, at, REACH, 'sentence', 'Refers to what others say or think.', true);
    if (scope) hits.push(scope);
  }
  return hits;
}

/** Whoever quotes contempt for a group and says something else besides writes about it. */
function quotations({ quotes, body }: Document): readonly Hit[] {
  return quotes.slice(0, 20).flatMap(({ start, end }) => {
    const { tokens } = body;
    const after = tokensBefore(tokens, end);
    let before = tokensBefore(tokens, start);
    // A word that the quotation cuts is in it.
    if ((tokens[before - 1]?.end ?? 0) > start) before--;
    const outside = before + tokens.length - after;
    return outside >= OUTSIDE
      ? [body.field.hit(start, end, 1, 'Quoted, with words of the guest besides.')]
      : [];
  });
}

export const referred: Damper = {
  kind: 'damper',
  id: 'REFERRED',
  group: 'context',
  category: 'context',
  score: -9,
  summary: 'Contempt for a group that the guest quotes or refers to: "the idea that …", "whoever says …"',
  needsOneOf: ['group', 'slur'],
  ok: ['I think Muslims are terrorists.', 'Who else thinks that Poles are scum?'],
  fail: [
    'The idea that women are inferior is old.',
    'Whoever says that Kurds are vermin is wrong.',
    'You lost me at "immigrants are vermin".',
  ],
  dampens: ['hate', 'slur', 'hostile_wording'],
  scopes: (document) => {
    const about = document.prose.filter((text) => text.namesPeople);
    if (about.length === 0) return NO_HITS;
    const quotes = document.body.namesPeople && document.quotes.length > 0;
    return [...about.flatMap(said), ...(quotes ? quotations(document) : NO_HITS)];
  },
};
