import { describe, test } from 'vitest';
import { createModerator } from '../../../../src/moderation/index.ts';
import type { Submission } from '../../../../src/moderation/index.ts';
import { ADVERTS } from './adverts.ts';
import { ADVERTS_OF_MANY_TRADES } from './adverts-of-many-trades.ts';
import { GENUINE_OF_MANY_SUBJECTS } from './genuine-of-many-subjects.ts';
import { GENUINE } from './genuine.ts';

const moderator = createModerator();
const asSubmission = (sent: string | Submission): Submission =>
  typeof sent === 'string' ? { body: sent } : sent;

describe('honest comments pass', () => {
  test.for([...GENUINE, ...GENUINE_OF_MANY_SUBJECTS])('%j', (sent, { expect }) => {
    const { verdict, findings } = moderator.assess(asSubmission(sent));
    const fired = findings.map(({ rule, score, text }) => `${rule} ${score} ${text}`);
    expect({ verdict, fired }).toMatchObject({ verdict: 'approve' });
  });
});

describe('adverts do not', () => {
  test.for([...ADVERTS, ...ADVERTS_OF_MANY_TRADES])('%j', (sent, { expect }) => {
    const { verdict, scores } = moderator.assess(asSubmission(sent));
    expect({ verdict, scores }).not.toMatchObject({ verdict: 'approve' });
  });
});
