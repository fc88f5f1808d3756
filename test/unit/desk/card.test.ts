import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/comments/decision.ts';
import { newCommentId } from '../../../src/comments/id.ts';
import type { Queued } from '../../../src/comments/queued.ts';
import { numbered } from '../../../src/desk/card/highlighted.tsx';
import { excerptOf, signed, toneOf } from '../../../src/desk/card/view.ts';
import { whyDecided } from '../../../src/desk/card/why.ts';
import { actorName, sayDecided } from '../../../src/desk/queue/said.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const LIMITS = { spam: { hold: 5, reject: 18 }, toxicity: { hold: 6, reject: 20 } };

type Findings = Decision['findings'];
const finding = (rule: string, category: Findings[number]['category'], score: number): Findings[number] => ({
  rule,
  category,
  score,
  field: 'body',
  start: 0,
  end: 3,
  why: `${rule} says so.`,
});

const queued = (decision: Partial<Decision> | null, more: Partial<Queued['comment']> = {}): Queued => ({
  comment: {
    id: newCommentId(NOW, 1),
    siteId: 'demo',
    pageUrl: 'https://news.example/',
    pageTitle: '',
    parentId: null,
    depth: 0,
    status: 'pending',
    version: 1,
    name: '',
    website: null,
    lang: null,
    body: 'Words.',
    createdAt: NOW,
    publishedAt: null,
    editedAt: null,
    staff: false,
    ...more,
  },
  decision: decision && {
    verdict: 'hold',
    scores: { spam: 1, toxicity: 2.5 },
    categories: {},
    findings: [],
    language: 'en',
    ruleset: 'x',
    ...decision,
  },
});

describe('why a comment is where it is', () => {
  it.for<[string, Queued]>([
    ['Held: toxicity 6.2 (limit 6).', queued({ because: 'toxicity', scores: { spam: 1, toxicity: 6.2 } })],
    [
      'Rejected: spam 18.5 (limit 18).',
      queued({ verdict: 'reject', because: 'spam', scores: { spam: 18.5, toxicity: 0 } }),
    ],
    [
      'Published: spam 1 (limit 5), toxicity 2.5 (limit 6).',
      queued({ verdict: 'approve' }, { status: 'published' }),
    ],
    [
      'Waits although the sums are low: spam 1 (limit 5), toxicity 2.5 (limit 6).',
      queued({ verdict: 'approve' }),
    ],
    [
      'Held, whatever the sums are: SETTINGS_BROKEN says so.',
      queued({
        because: 'forced',
        findings: [finding('INSULT', 'insult', 2), finding('SETTINGS_BROKEN', 'system', 0)],
      }),
    ],
    [
      'Rejected, whatever the sums are: OPINION says so.',
      queued({
        verdict: 'reject',
        because: 'forced',
        findings: [finding('INSULT', 'insult', 2), finding('OPINION', 'advert', 1)],
      }),
    ],
    ['Held by a fact that decides alone.', queued({ because: 'forced' })],
    ['No decision of the engine is stored.', queued(null)],
  ])('%s', ([words, given], { expect: check }) => {
    check(whyDecided(given, LIMITS)).toBe(words);
  });
});

describe('findings', () => {
  it('come with what weighs most first: facts, points either way, shadows last', () => {
    const { decision } = queued({
      findings: [
        finding('SHADOW', 'insult', 0),
        finding('SMALL', 'insult', 1),
        finding('DAMPER', 'context', -3),
        finding('FACT', 'system', 0),
        finding('LARGE', 'advert', 5),
      ],
    });
    expect(numbered(decision).map((one) => `${one.number} ${one.finding.rule}`)).toEqual([
      '1 FACT',
      '2 LARGE',
      '3 DAMPER',
      '4 SMALL',
      '5 SHADOW',
    ]);
    expect(numbered(null)).toEqual([]);
  });

  it('have a tone and a sign', () => {
    expect(toneOf(finding('A', 'threat', 2))).toBe('toxicity');
    expect(toneOf(finding('A', 'scam', 2))).toBe('spam');
    expect(toneOf(finding('A', 'insult', -2))).toBe('damper');
    expect(toneOf(finding('A', 'insult', 0))).toBe('shadow');
    expect(toneOf(finding('A', 'system', 0))).toBe('fact');
    expect([signed(2.505), signed(-3), signed(0)]).toEqual(['+2.51', '−3', '±0']);
  });

  it('are shown with a piece of text that ends at a whole character', () => {
    expect(excerptOf('short')).toBe('short');
    expect(excerptOf('😀'.repeat(100), 3)).toBe('😀😀😀…');
    expect(excerptOf('abc', 3)).toBe('abc');
    expect(excerptOf('😀😀😀', 3)).toBe('😀😀😀');
  });
});

describe('who did it', () => {
  it.for([
    ['desk: Anna', 'Anna'],
    ['desk: Ann: a', 'Ann: a'],
    ['api: Bert', 'Bert (api)'],
    ['api', 'api'],
    ['engine', 'engine'],
  ] as const)('%s', ([actor, name], { expect: check }) => {
    check(actorName(actor)).toBe(name);
  });

  it('is said with when and why', () => {
    const decided = {
      id: newCommentId(NOW, 1),
      name: 'Carl',
      status: 'rejected',
      seq: 2,
      at: NOW - 120_000,
      actor: 'desk: Anna',
      action: 'reject',
      reason: 'It is an advert.',
      standing: null,
    } as const;
    expect(sayDecided(decided, NOW)).toBe('rejected by Anna 2 minutes ago (“It is an advert.”)');
    expect(sayDecided({ ...decided, at: NOW, reason: null }, NOW)).toBe('rejected by Anna just now');
  });
});
