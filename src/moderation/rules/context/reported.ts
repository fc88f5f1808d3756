import type { Prose } from '../../document/prose.ts';
import { ROLE } from '../../lexicon/roles.ts';
import type { Damper, Hit } from '../rule.ts';
import { scopeAfter, scopeBefore } from './reach.ts';

/** Words that a report reaches over, inside its sentence. */
const REACH = 7;
/** Verbs of saying without a subject govern a clause of their own. */
const MENTION_REACH = 10;
const WHY = 'Reports what somebody else said.';
/** Words before the verb in which its subject must stand. */
const SUBJECT = 4;

const THIRD: ReadonlySet<string> = new Set('says claims thinks believes insists tells writes'.split(' '));
const OWNERS: ReadonlySet<string> = new Set('my our the a his her your some this that'.split(' '));

/** "my cousin says", "the man said": somebody else's words by the form of the verb or by its noun. */
export function isSaidByAnother(text: Prose, verb: number): boolean {
  const subject = verb - 1;
  const sentence = text.tokens[verb]?.sentence;
  if (text.tokens[subject]?.sentence !== sentence || text.hasRole(subject, 'first_person')) return false;
  if (THIRD.has(text.tokens[verb]?.text ?? '')) return true;
  const said = text.tokens[verb]?.text;
  const isPast = said === 'said' || said === 'told' || said === 'wrote' || said === 'shouted';
  return isPast && OWNERS.has(text.tokens[subject - 1]?.text ?? '');
}

function hasSubject(text: Prose, verb: number): boolean {
  if (isSaidByAnother(text, verb)) return true;
  return text.findRole('third_person', verb - 1, -1, SUBJECT) !== undefined;
}

/** "Am I the only one who thinks …": the speaker's own opinion, shared or not. */
export function asksForCompany(text: Prose, verb: number): boolean {
  if (!text.namesPeople) return false;
  return text
    .parts('company')
    .some(({ first, last }) => last > first && last < verb && verb - last <= SUBJECT);
}

/** "He said you are …", "calling you …" tell what is said: the words up to it. "He said, you idiot" does not. */
function toldOfYou(text: Prose, verb: number): number {
  const calls = text.tokens[verb]?.text.startsWith('call') && text.hasRole(verb + 1, 'second_person');
  if (calls && text.tokens[verb + 2]?.clause === text.tokens[verb]?.clause) return 1;
  const that = text.hasRole(verb + 1, 'that') ? 1 : 0;
  const isYou = text.hasRole(verb + that + 1, 'second_person') && text.hasRole(verb + that + 2, 'copula');
  return isYou ? that + 2 : 0;
}

/** "We are told to …", "she was called …": by whom is not said. */
const PASSIVE: ReadonlySet<string> = new Set('am is are was were been being get got'.split(' '));

const isToldToOne = (text: Prose, word: number): boolean =>
  (text.tokens[word]?.is('told') === true || text.tokens[word]?.is('called') === true) &&
  PASSIVE.has(text.tokens[word - 1]?.text ?? '');

/** "threatening to …", "messages like …", "to say that …": about saying, whoever says it. */
function isMention(text: Prose, word: number): boolean {
  const said = text.tokens[word]?.text ?? '';
  const [before, after] = [text.tokens[word - 1]?.text, text.tokens[word + 1]?.text];
  if (isToldToOne(text, word)) return true;
  return (
    (said.endsWith('ing') && !text.hasRole(word - 2, 'first_person')) || before === 'to' || after === 'like'
  );
}

const SAYING = ROLE.mention | ROLE.reporting;

export const reported: Damper = {
  kind: 'damper',
  id: 'REPORTED',
  group: 'context',
  category: 'context',
  score: -8,
  summary: 'Somebody else\u2019s words, reported: "he called me an idiot", "people who say …"',
  needs: ['reporting'],
  ok: ['I say you are an idiot.', 'You called? Idiot!'],
  fail: ['He called me an idiot.', 'هو وصفني بأنه غبي', 'Warum Juden Dreck nennen?'],
  dampens: ['insult', 'profanity', 'disguise', 'slur', 'hate', 'threat', 'sexual', 'hostile_wording'],
  scopes: ({ prose }) => {
    const hits: Hit[] = [];
    for (const text of prose) {
      for (let at = 0; at < text.tokens.length; at++) {
        const roles = text.tokens[at]?.roles ?? 0;
        if ((roles & SAYING) === 0) continue;
        const mentions = (roles & ROLE.mention) !== 0;
        if (!mentions && !(hasSubject(text, at) || isMention(text, at))) continue;
        if (asksForCompany(text, at)) continue;
        const after = scopeAfter(
          text,
          at + toldOfYou(text, at),
          mentions || text.language !== 'en' || isToldToOne(text, at) ? MENTION_REACH : REACH,
          'sentence',
          WHY,
        );
        const before = mentions && scopeBefore(text, at, MENTION_REACH, 'sentence', WHY);
        if (after) hits.push(after);
        if (before) hits.push(before);
      }
    }
    return hits;
  },
};
