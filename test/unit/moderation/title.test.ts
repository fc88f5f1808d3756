import { describe, test } from 'vitest';
import { createModerator } from '../../../src/moderation/index.ts';

const moderator = createModerator();

/** Titles that publishers give their pages: never a reason to hold an innocent comment. */
const HEADLINES = [
  'Minister calls rival an idiot',
  'Troops kill 20 near border',
  'Casino law passed',
  'Assad regime shells Homs',
  'Booking.com fined by the commission',
  'Refugees with disease wait at the border',
  'Kurdish fighters labelled terrorists by Ankara',
  'Women fight cancer, and win',
  'You will not believe what this idiot said',
  'Bank refuses quick loan to government: what you should know',
  'Call us on election night: the programme',
  'WhatsApp outage hits Beirut',
  'Police shoot dog in Marseille',
  'أزمة الزبالة في بيروت',
  'Le ministre traité de menteur à l’Assemblée',
  'https://news.example/2026/budget',
];

/** Titles that a guest makes up for a page that has none yet. */
const BAD = [
  ['You are an idiot', 'INSULT_AT_PERSON'],
  ['Fuck you', 'INSULT'],
  ['يا حمار', 'INSULT_AT_PERSON'],
  ['dirty towelheads', 'SLUR'],
  ['Refugees are vermin', 'GROUP_DEHUMANISED'],
  ['اللاجئين حشرات', 'GROUP_DEHUMANISED'],
  ['I hate Muslims', 'GROUP_HATED'],
  ['Kill all Jews', 'GROUP_HARMED'],
  ['We know where you live', 'THREAT'],
  ['I will kill you', 'THREAT_VERB'],
  ['Visit https://lucky-spins.top', 'TITLE_ADVERT'],
  ['Casino https://lucky.example', 'TITLE_ADVERT'],
  ['lucky-spins dot com', 'TITLE_ADVERT'],
  ['Quick loan, WhatsApp +961 70 123 456', 'TITLE_ADVERT'],
] as const;

const page = 'https://news.example/2026/budget';
const body = 'A good summary of what was decided on Tuesday.';

describe('the title that a guest sends', () => {
  test.for(HEADLINES.map((title) => [title] as const))('may be %j', ([title], { expect }) => {
    expect(moderator.assess({ body, title, page })).toMatchObject({ verdict: 'approve' });
  });

  test.for(BAD)('is judged: %j', ([title, rule], { expect }) => {
    const { verdict, findings } = moderator.assess({ body, title, page });
    expect(verdict).not.toBe('approve');
    expect(findings.filter((finding) => finding.field === 'title').map((finding) => finding.rule)).toContain(
      rule,
    );
  });

  test.for(BAD)('is not judged again where the page is known by it: %j', ([title], { expect }) => {
    expect(moderator.assess({ body, title, page, pageTitle: title }).findings).toEqual([]);
  });

  test('does not soften the comment', ({ expect }) => {
    const comment = { body: 'What a clown, what a stupid clown.' };
    const alone = moderator.assess(comment).scores.toxicity;
    expect(moderator.assess({ ...comment, title: 'Stupid clown' }).scores.toxicity).toBeGreaterThanOrEqual(
      alone,
    );
    expect(moderator.assess({ ...comment, pageTitle: 'Stupid clown' }).scores.toxicity).toBeLessThan(alone);
  });
});

test.for(['someone@mailinator.com', 'best-online-casino@example.com'])(
  'an e-mail address is evidence, but weak: %s',
  (email, { expect }) => {
    const assessment = moderator.assess({ body, email });
    expect(assessment).toMatchObject({
      verdict: 'approve',
      findings: [{ rule: 'EMAIL_ADVERT', field: 'email' }],
    });
  },
);
