import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../src/http/contract/openapi.ts';
import * as answers from '../../src/http/contract/answers.ts';
import { body, call, database, get, KEY, newApp, submit } from './harness.ts';

database();

describe('a deployment', () => {
  const ask = (url: string, secrets: Partial<Record<keyof Env, unknown>>) =>
    newApp().fetch(new Request(url), { ...env, ...secrets }, createExecutionContext());
  const own = {
    API_KEY: '6f0b3b1f5d0e4c7a9f6f0b3b1f5d0e4c',
    WEBHOOK_SECRET: 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
    DESK_TOKEN: '',
  };

  it.for([
    ['the local API key', { ...own, API_KEY: env.API_KEY }, 'API_KEY still has the value'],
    [
      'the local webhook secret',
      { ...own, WEBHOOK_SECRET: env.WEBHOOK_SECRET },
      'WEBHOOK_SECRET still has the value',
    ],
    ['no API key', { ...own, API_KEY: undefined }, 'API_KEY is missing or malformed'],
    [
      'a webhook secret that is none',
      { ...own, WEBHOOK_SECRET: 'secret' },
      'WEBHOOK_SECRET is missing or malformed',
    ],
    ['the local desk token', { ...own, DESK_TOKEN: env.DESK_TOKEN }, 'DESK_TOKEN still has the value'],
    ['a desk token that can be guessed', { ...own, DESK_TOKEN: 'moderators' }, 'DESK_TOKEN is shorter than'],
    [
      'a test secret of Turnstile',
      { ...own, TURNSTILE_SECRET: '1x0000000000000000000000000000000AA' },
      'TURNSTILE_SECRET is one of Cloudflare’s test secrets',
    ],
    [
      'loopback endpoints',
      { ...own, LOOPBACK_ENDPOINTS: 'allow' },
      'LOOPBACK_ENDPOINTS is for a developer’s machine',
    ],
    [
      'no period for keys of addresses',
      { ...own, ADDRESS_KEY_DAYS: '' },
      'ADDRESS_KEY_DAYS is no whole number',
    ],
    ['a period of none', { ...own, ADDRESS_KEY_DAYS: '0' }, 'ADDRESS_KEY_DAYS is no whole number'],
    ['a period that is too long', { ...own, ADDRESS_KEY_DAYS: '93' }, 'ADDRESS_KEY_DAYS is no whole number'],
    ['half a day', { ...own, ADDRESS_KEY_DAYS: '0.5' }, 'ADDRESS_KEY_DAYS is no whole number'],
    ['a period in words', { ...own, ADDRESS_KEY_DAYS: 'monthly' }, 'ADDRESS_KEY_DAYS is no whole number'],
  ] as const)('with %s refuses to serve, in one clear line', async ([, secrets, line], { expect: check }) => {
    const response = await ask('https://comments.example/v1/sites/demo/feed.json', secrets);
    check(response.status).toBe(500);
    const problem = await body(response, answers.problem);
    check(problem.type).toBe('/problems/misconfigured');
    check(problem.detail).toContain(line);
    check(problem.detail).not.toContain('\n');
  });

  it('calls other hosts of its own zone by the front door', () => {
    expect(Cloudflare.compatibilityFlags['global_fetch_strictly_public']).toBe(true);
  });

  it.for(['1', '92', ' 7 ', 30, undefined])('with %s days for a key of addresses serves', async (days) => {
    const vars = { ...own, ADDRESS_KEY_DAYS: days };
    expect((await ask('https://comments.example/healthz', vars)).status).toBe(200);
  });

  it('with secrets of its own serves', async () => {
    const response = await ask('https://comments.example/healthz', own);
    expect(await body(response, answers.health)).toMatchObject({ status: 'ok' });
  });
});

it('the description names every route that there is, and no other', () => {
  const described = Object.keys(openApiDocument('0').paths).map((path) =>
    path.replaceAll(/\{(\w+)\}/g, ':$1'),
  );
  const undescribed = ['/embed', '/embed/fragment', '/avatars/:file', '/problems/:slug'];
  // Formats that others describe: docs/doors.
  const doors = [
    '/1.1/:method',
    '/compat/akismet/1.1/:method',
    '/compat/coral/:site',
    '/compat/openai/v1/moderations',
    '/compat/perspective/v1alpha1/comments:analyze',
    '/compat/perspective/v1alpha1/comments:suggestscore',
    '/v1alpha1/comments:analyze',
    '/v1alpha1/comments:suggestscore',
  ];
  const routed = newApp().routes.map(({ path }) => path);
  // The desk is pages for people: docs/desk.md.
  const named = routed.filter((path) => !path.includes('*') && !path.startsWith('/moderate'));
  expect(new Set(named)).toEqual(new Set([...described, ...undescribed, ...doors]));
});

it('pictures are drawn from their address', async () => {
  const response = await get('/avatars/3-N.svg');
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(await response.text()).toContain('>N<');
});

it('limits guests by address, and not the publisher’s machine', async () => {
  const guest = { 'cf-connecting-ip': '203.0.113.9' };
  /** Windows are minutes of the wall clock, so a second one may begin on the way. */
  const untilRefused = async (send: () => Promise<Response>): Promise<[number, Response]> => {
    for (let sent = 0; ; sent++) {
      const response = await send();
      if (response.status === 429 || sent > 120) return [sent, response];
    }
  };
  const [taken, refused] = await untilRefused(() => submit({}, guest));
  expect(taken).toBeGreaterThanOrEqual(60);
  expect(refused.headers.get('retry-after')).toBe('60');
  expect(await body(refused, answers.problem)).toMatchObject({ type: '/problems/too-many-requests' });
  const fields = { page: 'https://news.example/', body: 'My careful text.' };
  const headers = { ...guest, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
  const [, form] = await untilRefused(() =>
    call('POST', '/v1/sites/demo/comments', { body: new URLSearchParams(fields).toString(), headers }),
  );
  expect(await form.text()).toContain('My careful text.');
  expect((await submit({}, { 'cf-connecting-ip': '203.0.113.10' })).status).toBe(201);
  expect((await submit({}, { ...guest, ...KEY })).status).toBe(201);
});
