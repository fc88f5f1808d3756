import { describe, expect, it } from 'vitest';
import { signIn, signInWith } from './desk.ts';
import { call, database, get } from './harness.ts';

database();

describe('the shell', () => {
  it('leads whoever is not signed in to the sign-in, and back', async () => {
    const response = await get('/moderate/demo/people?x=1');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(
      '/moderate/sign-in?next=%2Fmoderate%2Fdemo%2Fpeople%3Fx%3D1',
    );
    const form = await get('/moderate/sign-in?next=/moderate/demo/people');
    expect(await form.text()).toContain('value="/moderate/demo/people"');
  });

  it('shows a page to whoever is', async () => {
    const editor = await signIn();
    const response = await editor.open('/moderate/demo/people');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('aria-current="page"');
    expect(editor.csrf).toMatch(/^[0-9a-f]{64}$/);
    expect((await editor.open('/moderate')).headers.get('location')).toBe('/moderate/demo');
  });

  it('takes the deployment’s own token, under any name', async () => {
    const owner = await signInWith('dev-desk-token', 'Nadia');
    expect(await (await owner.open('/moderate?all')).text()).toContain('Nadia');
  });

  it('answers with pages, and scripts with problems', async () => {
    const editor = await signIn();
    const page = await editor.open('/moderate/demo/nothing-here');
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const headers = { ...editor.headers, accept: 'application/json' };
    const problem = await call('GET', '/moderate/demo/nothing-here', { headers });
    expect(problem.status).toBe(404);
    expect(problem.headers.get('content-type')).toBe('application/problem+json');
    const reader = await signIn('reader');
    expect((await reader.open('/moderate/demo/people')).status).toBe(403);
    expect((await reader.open('/moderate/nowhere')).status).toBe(404);
  });
});
