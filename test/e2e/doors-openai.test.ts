/** The `openai` package, pointed at the running Worker. */
import OpenAI, { AuthenticationError, BadRequestError, NotFoundError } from 'openai';
import { describe } from 'vitest';
import { CASINO, doorKey } from './api.ts';
import { test as base } from './test.ts';

const test = base.extend('clients', { scope: 'file' }, async ({ server }) => {
  const baseURL = `${server.origin}/compat/openai/v1`;
  const clientOf = (apiKey: string) => new OpenAI({ apiKey, baseURL, maxRetries: 0 });
  return {
    ours: [clientOf(await doorKey(server, 'assistant')), clientOf('dev-api-key')],
    stranger: clientOf('sk-wrong'),
  };
});

describe('openai', () => {
  test('moderations.create', async ({ expect, clients }) => {
    for (const client of clients.ours) {
      const { id, model, results } = await client.moderations.create({
        model: 'omni-moderation-latest',
        input: ['Thank you, that helps.', 'You are an idiot.', 'I will kill you tonight.', CASINO],
      });
      expect(id).toMatch(/^modr-/);
      expect(model).toBe('omni-moderation-latest');
      expect(results.map(({ flagged }) => flagged)).toEqual([false, true, true, false]);
      const [, rude, threat] = results;
      expect(rude?.categories.harassment).toBe(true);
      expect(rude?.category_scores.harassment).toBeGreaterThan(0.5);
      expect(threat?.categories['harassment/threatening']).toBe(true);
      expect(threat?.category_applied_input_types.violence).toEqual(['text']);
    }
  });

  test('one text, and parts of a message', async ({ expect, clients: { ours } }) => {
    for (const input of ['You are an idiot.', [{ type: 'text' as const, text: 'You are an idiot.' }]]) {
      const answer = await ours[0]?.moderations.create({ input });
      expect(answer?.results.map(({ flagged }) => flagged)).toEqual([true]);
    }
  });

  test('raises our errors', async ({ expect, clients: { ours, stranger } }) => {
    const [client = stranger] = ours;
    const refused = stranger.moderations.create({ input: 'x' });
    await expect(refused).rejects.toBeInstanceOf(AuthenticationError);
    await expect(refused).rejects.toMatchObject({ status: 401, code: 'invalid_api_key' });
    const image = { type: 'image_url' as const, image_url: { url: 'https://blog.example/i.png' } };
    const unseen = client.moderations.create({ input: [image] });
    await expect(unseen).rejects.toBeInstanceOf(BadRequestError);
    await expect(unseen).rejects.toMatchObject({ status: 400, param: 'input' });
    const elsewhere = client.models.list();
    await expect(elsewhere).rejects.toBeInstanceOf(NotFoundError);
  });
});
