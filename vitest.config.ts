import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              email: { send_email: [{ name: 'EMAIL' }] },
              bindings: {
                TEST_MIGRATIONS: await readD1Migrations('migrations'),
                API_KEY: 'dev-api-key',
                WEBHOOK_SECRET: 'whsec_Z3JlZW5yb29tLWxvY2FsLXdlYmhvb2stc2VjcmV0ISE=',
                LOOPBACK_ENDPOINTS: '',
                TURNSTILE_SECRET: '',
                DESK_TOKEN: 'dev-desk-token',
              },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          testTimeout: 30_000,
          // Each test has its own database and app anyway; loading the Worker anew for each file costs minutes.
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Each file has a Worker, a database and a browser of its own; two at a time, after all the others.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
