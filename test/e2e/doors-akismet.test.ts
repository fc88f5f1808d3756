/** Akismet's clients as they come from npm, pointed at the running Worker. */
import { Author, Blog, CheckResult, Client, Comment } from '@cedx/akismet';
import { client as oldClient } from 'akismet';
import { AkismetClient } from 'akismet-api';
import dns from 'node:dns';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { CASINO, doorKey, reported } from './api.ts';
import type { Server } from './server.ts';
import { test as base } from './test.ts';

const BLOG = 'https://blog.example/';
const IP = '203.0.113.77';
const KIND = 'Thank you, the second table settles it.';
const RUDE = 'You are an idiot.';
/** Over the threshold of rejection. */
const FLOOD = `${CASINO} Contact us on WhatsApp +1 555 010 9999, buy cheap viagra now! ${CASINO}`;
const TESTED = { name: 'viagra-test-123', email: 'akismet-guaranteed-spam@example.com' };

/** The keys of one deployment: a site's own, and the deployment's. */
const test = base.extend('keys', { scope: 'file' }, async ({ server }) => [
  await doorKey(server, 'blog'),
  'dev-api-key',
]);

/** What a client reports, by which one can see whether it arrived; and whether it did. */
const reports = (by: string) => ({ spam: `${CASINO} (${by})`, ham: `${KIND} (${by})` });
const arrived = async (server: Server, { spam, ham }: ReturnType<typeof reports>): Promise<boolean[]> => [
  (await reported(server, 'spam')).includes(spam),
  (await reported(server, 'not-spam')).includes(ham),
];

/** Names below localhost are this machine (RFC 6761, 6.3), which not every resolver knows. */
beforeAll(() => {
  const { lookup } = dns;
  const local = (name: string, ...rest: readonly unknown[]): unknown =>
    Reflect.apply(lookup, dns, [name.endsWith('.localhost') ? 'localhost' : name, ...rest]);
  vi.spyOn(dns, 'lookup').mockImplementation(local);
});
afterAll(() => void vi.restoreAllMocks());

describe('@cedx/akismet', () => {
  const blog = new Blog({ url: BLOG, languages: ['en', 'fr_CA'], charset: 'UTF-8' });
  const comment = (content: string, author: ConstructorParameters<typeof Author>[0] = {}) =>
    new Comment({
      author: new Author({ ipAddress: IP, name: 'Mona', email: 'mona@mail.example', ...author }),
      content,
      context: ['tables', 'chairs'],
      date: new Date(),
      permalink: 'https://blog.example/post',
      recheckReason: 'edit',
      type: 'comment',
    });

  for (const prefix of ['/compat/akismet', '/compat/akismet/', '']) {
    test(`checks and reports below "${prefix}"`, async ({ expect, server, keys }) => {
      for (const key of keys) {
        const client = new Client(key, blog, { baseUrl: `${server.origin}${prefix}` });
        expect(await client.verifyKey()).toBe(true);
        expect(await client.checkComment(comment(KIND))).toBe(CheckResult.ham);
        expect(await client.checkComment(comment(RUDE))).toBe(CheckResult.spam);
        expect(await client.checkComment(comment(FLOOD))).toBe(CheckResult.pervasiveSpam);
        expect(await client.checkComment(comment(KIND, TESTED))).toBe(CheckResult.spam);
        expect(await client.checkComment(comment(FLOOD, { role: 'administrator' }))).toBe(CheckResult.ham);
        const { spam, ham } = reports(`@cedx/akismet ${prefix} ${key.length}`);
        await client.submitSpam(comment(spam));
        await client.submitHam(comment(ham));
        expect(await arrived(server, { spam, ham })).toEqual([true, true]);
      }
    });
  }

  test('raises our errors', async ({ expect, server, keys: [key = ''] }) => {
    const options = { baseUrl: `${server.origin}/compat/akismet` };
    const stranger = new Client('wrong', blog, options);
    expect(await stranger.verifyKey()).toBe(false);
    await expect(stranger.checkComment(comment(KIND))).rejects.toThrow('The key is not valid here');
    await expect(stranger.submitSpam(comment(KIND))).rejects.toThrow('The key is not valid here');
    const client = new Client(key, blog, options);
    await expect(client.checkComment(comment(KIND, { ipAddress: '' }))).rejects.toThrow(
      'Empty "user_ip" value',
    );
    await expect(client.checkComment(comment('x'.repeat(300_000)))).rejects.toThrow('The body is over');
  });
});

describe('akismet-api', () => {
  const comment = (content: string) => ({
    ip: IP,
    useragent: 'Mozilla/5.0',
    name: 'Mona',
    email: 'mona@mail.example',
    url: 'https://mona.example',
    permalink: 'https://blog.example/post',
    type: 'comment',
    content,
  });
  const clientOf = (origin: string, key: string) =>
    new AkismetClient({ key, blog: BLOG, host: new URL(origin).host, protocol: 'http', lang: 'en' });

  test('checks and reports, with the key in the host name', async ({ expect, server, keys }) => {
    for (const key of keys) {
      const client = clientOf(server.origin, key);
      expect(await client.verifyKey()).toBe(true);
      expect(await client.checkSpam(comment(KIND))).toBe(false);
      expect(await client.checkSpam(comment(CASINO))).toBe(true);
      expect(await client.checkSpam({ ...comment(KIND), ...TESTED })).toBe(true);
      expect(await client.checkSpam({ ...comment(CASINO), role: 'administrator' })).toBe(false);
      expect(await client.checkSpam({ ...comment(KIND), honeypot: 'filled in' })).toBe(true);
      for (const isTest of [true, false]) {
        const { spam, ham } = reports(`akismet-api ${key.length}`);
        await client.submitSpam({ ...comment(spam), isTest });
        await client.submitHam({ ...comment(ham), isTest });
        expect(await arrived(server, { spam, ham })).toEqual([!isTest, !isTest]);
      }
    }
  });

  test('raises our errors', async ({ expect, server, keys: [key = ''] }) => {
    const stranger = clientOf(server.origin, 'wrong');
    expect(await stranger.verifyKey()).toBe(false);
    await expect(stranger.checkSpam(comment(KIND))).rejects.toThrow('Invalid API key');
    const anonymous = { ...comment(KIND), ip: '' };
    await expect(clientOf(server.origin, key).checkSpam(anonymous)).rejects.toThrow('Invalid API key');
  });
});

describe('akismet', () => {
  const comment = (comment_content: string) => ({ user_ip: IP, comment_author: 'Mona', comment_content });
  const clientOf = (origin: string, apiKey: string) => {
    const client = oldClient({
      apiKey,
      blog: BLOG,
      host: 'localhost',
      endPoint: `${apiKey}.localhost`,
      port: Number(new URL(origin).port),
    });
    return {
      verifyKey: promisify(client.verifyKey.bind(client)),
      checkComment: promisify(client.checkComment.bind(client)),
      submitSpam: promisify(client.submitSpam.bind(client)),
      submitHam: promisify(client.submitHam.bind(client)),
    };
  };

  test('checks and reports, with the key in the host name', async ({ expect, server, keys }) => {
    for (const key of keys) {
      const client = clientOf(server.origin, key);
      expect(await client.verifyKey()).toBe(true);
      expect(await client.checkComment(comment(KIND))).toBe(false);
      expect(await client.checkComment(comment(CASINO))).toBe(true);
      expect(await client.checkComment({ ...comment(KIND), comment_author: TESTED.name })).toBe(true);
      const { spam, ham } = reports(`akismet ${key.length}`);
      await client.submitSpam(comment(spam));
      await client.submitHam(comment(ham));
      expect(await arrived(server, { spam, ham })).toEqual([true, true]);
    }
    expect(await clientOf(server.origin, 'wrong').verifyKey()).toBe(false);
  });
});
