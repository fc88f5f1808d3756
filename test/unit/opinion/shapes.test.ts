import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import type { OpinionQuestion } from '../../../src/comments/second-opinion.ts';
import { readSettings } from '../../../src/comments/settings.ts';
import { createModerator } from '../../../src/moderation/index.ts';
import { checkShape } from '../../../src/opinion/check-shape.ts';
import { coralShape } from '../../../src/opinion/coral-shape.ts';
import { cleanReason } from '../../../src/opinion/reason.ts';

const { settings } = readSettings('{"secondOpinion":{"url":"https://opinion.example/"}}');
if (!settings.secondOpinion) throw new Error('no settings');
const body = 'You are an idiot.';
const question: OpinionQuestion = {
  site: { id: 'demo', version: 1, listeners: [], settings, broken: [] },
  settings: settings.secondOpinion,
  body,
  name: 'Ann',
  website: null,
  page: 'https://news.example/article',
  title: 'An article',
  lang: null,
  parent: null,
  assessment: createModerator().assess({ body }),
  sealed: [],
};
const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const OLD = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;
const signing = { secrets: [SECRET, OLD], id: 'opn_1', now: Date.now(), own: 'https://comments.example' };

describe('the check shape', () => {
  it('asks with the comment and our assessment, signed with each secret', async () => {
    const { body: sent, headers } = await checkShape.compose(question, signing);
    const request: unknown = JSON.parse(sent);
    expect(request).toMatchObject({
      body,
      name: 'Ann',
      page: 'https://news.example/article',
      title: 'An article',
      assessment: { verdict: 'hold', because: 'toxicity', language: 'en' },
    });
    expect(Object.keys(JSON.parse(sent))).toEqual(['body', 'name', 'page', 'title', 'assessment']);
    expect(sent).toContain('"rule":"');
    for (const secret of [SECRET, OLD])
      expect(new Webhook(secret).verify(sent, { ...headers })).toEqual(request);
    const other = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
    expect(() => new Webhook(other).verify(sent, { ...headers })).toThrow('signature');
  });

  it('says nothing of the e-mail address', async () => {
    const finding = {
      rule: 'X',
      category: 'links',
      score: 1,
      start: 0,
      end: 1,
      text: 'a',
      why: 'told',
    } as const;
    const assessment = {
      ...question.assessment,
      findings: [
        { ...finding, field: 'email' },
        { ...finding, field: 'name' },
      ],
    } as const;
    const { body: sent } = await checkShape.compose({ ...question, assessment }, signing);
    expect(JSON.parse(sent)).toMatchObject({ assessment: { findings: [{ field: 'name' }] } });
    expect(sent).not.toContain('email');
  });

  it.each([
    [{ verdict: 'approve' }, { verdict: 'approve', dimension: null, reason: '' }],
    [
      { verdict: 'hold', reason: ' why\nnot ' },
      { verdict: 'hold', reason: 'why not' },
    ],
    [
      { verdict: 'reject', scores: { spam: 9, toxicity: 1 } },
      { verdict: 'reject', dimension: 'spam' },
    ],
    [{ verdict: 'reject', scores: { toxicity: 0.2 }, model: 'x' }, { dimension: 'toxicity' }],
    [
      { verdict: 'reject', findings: [{ why: 'weak', score: 1 }, { score: 9 }, { why: 'strong', score: 2 }] },
      { reason: 'strong' },
    ],
    // What our own check answers.
    [
      question.assessment,
      { verdict: 'hold', dimension: 'toxicity', reason: expect.stringContaining('to the face') },
    ],
  ])('reads %j', (value, want) => {
    expect(checkShape.read(value)).toMatchObject({ kind: 'said', ...want });
  });

  it.each([
    null,
    [],
    {},
    'approve',
    { verdict: 'APPROVE' },
    { verdict: 'spam' },
    { verdict: 'approve', scores: 'none' },
    { verdict: 'approve', scores: { spam: '9' } },
    { verdict: 'approve', reason: 7 },
    { verdict: 'approve', findings: {} },
  ])('reads nothing in %j', (value) => {
    expect(checkShape.read(value)).toEqual({ kind: 'failed', why: 'its answer could not be read' });
  });
});

describe('the Coral shape', () => {
  it('asks as Coral does, two spaces deep, signed with each secret as text', async () => {
    const answered = { ...question, body: 'a <b>c & d\ne', parent: null };
    const { body: sent, headers } = await coralShape.compose(answered, signing);
    const request: unknown = JSON.parse(sent);
    expect(request).toEqual({
      action: 'NEW',
      comment: { body: 'a &lt;b&gt;c &amp; d<br>e', parentID: null },
      author: { id: 'guest', role: 'COMMENTER' },
      story: { id: 'https://news.example/article', url: 'https://news.example/article' },
      site: { id: 'demo' },
      tenantID: 'demo',
      tenantDomain: 'comments.example',
    });
    expect(sent).toBe(JSON.stringify(request, null, 2));
    const signed = (secret: string) => `sha256=${createHmac('sha256', secret).update(sent).digest('hex')}`;
    expect(headers).toEqual({ 'x-coral-signature': `${signed(SECRET)},${signed(OLD)}` });
  });

  it.each([
    [{ status: 'APPROVED' }, { kind: 'said', verdict: 'approve' }],
    [{ status: 'REJECTED' }, { kind: 'said', verdict: 'reject', dimension: null, reason: '' }],
    [{ status: 'PREMOD' }, { kind: 'said', verdict: 'hold' }],
    [
      { status: 'SYSTEM_WITHHELD', tags: ['FEATURED'] },
      { kind: 'said', verdict: 'hold' },
    ],
    [{}, { kind: 'none', reason: '' }],
    [{ status: 'NONE' }, { kind: 'none' }],
    [
      { actions: [{ actionType: 'FLAG', reason: 'COMMENT_DETECTED_SPAM' }] },
      { kind: 'none', reason: 'COMMENT_DETECTED_SPAM' },
    ],
    [
      { status: 'REJECTED', actions: [{ actionType: 'FLAG', reason: 'COMMENT_DETECTED_SPAM' }] },
      { verdict: 'reject', dimension: 'spam', reason: 'COMMENT_DETECTED_SPAM' },
    ],
    [
      {
        moderationAction: {
          status: 'REJECTED',
          rejectionReason: { code: 'HATE_SPEECH', detailedExplanation: 'of a people' },
        },
      },
      { verdict: 'reject', dimension: 'toxicity', reason: 'HATE_SPEECH, of a people' },
    ],
    [
      { status: 'REJECTED', moderationAction: { rejectionReason: { code: 'AD' } } },
      { verdict: 'reject', dimension: 'spam', reason: 'AD' },
    ],
  ])('reads %j', (value, want) => {
    expect(coralShape.read(value)).toMatchObject(want);
  });

  it.each([
    null,
    [],
    'APPROVED',
    { status: 'approved' },
    { status: 'APPROVED', actions: [{ actionType: 'FLAG', reason: 'DISLIKED' }] },
    { status: 'APPROVED', actions: 'none' },
    { status: 'REJECTED', moderationAction: { rejectionReason: { code: 'RUDE' } } },
  ])('is voided by a wrong value: %j', (value) => {
    expect(coralShape.read(value)).toMatchObject({ kind: 'failed' });
  });
});

describe('a stranger’s reason', () => {
  it.each([
    ['', ''],
    ['fine', 'fine'],
    ['  two\r\n\u0000\tlines\u2028more ', 'two lines more'],
    ['\u202etxet\u202c \u2066a\u2069\u200f', 'txet a'],
    ['half \ud83d', 'half \ufffd'],
    [`e${'\u0301'.repeat(100)}`, `e${'\u0301'.repeat(5)}`],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanReason(text)).toBe(clean);
  });

  it('is cut to 200 characters, none in two', () => {
    expect(cleanReason('x'.repeat(200))).toBe('x'.repeat(200));
    expect(cleanReason('😀'.repeat(300))).toBe(`${'😀'.repeat(199)}…`);
  });
});
