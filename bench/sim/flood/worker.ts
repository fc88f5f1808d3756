import { createWorker } from '../../../src/worker.ts';
import { NOW_HEADER, TICK_PATH } from './wire.ts';

/**
 * The Worker on the simulation's clock: each request says what time it is (stage.ts). The rate-limit binding counts by that
 * clock, too, as one location of Cloudflare's would; everything else is the real thing.
 */
let clock = Date.now();

/**
 * Bits that single random numbers lack at the top, so that the counter of a proof of work is drawn from the lowest 256th: it is solved and
 * checked for real, and what it takes on a phone is put on the clock (browser.ts) instead of on this machine.
 */
const EASIER = 8;
const draw = crypto.getRandomValues.bind(crypto);
Object.defineProperty(crypto, 'getRandomValues', {
  value<T extends Uint8Array | Uint32Array>(array: T): T {
    draw(array);
    if (array instanceof Uint32Array && array.length === 1) array[0] = (array[0] ?? 0) >>> EASIER;
    return array;
  },
});

const worker = createWorker({
  now: () => clock,
  random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
});

/** As in wrangler.toml. */
const SUBMISSIONS_A_MINUTE = 60;
const MINUTE = 60_000;

let minute = 0;
let counts = new Map<string, number>();

const SUBMISSIONS: RateLimit = {
  limit({ key }) {
    const now = Math.floor(clock / MINUTE);
    if (now !== minute) [minute, counts] = [now, new Map()];
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return Promise.resolve({ success: count <= SUBMISSIONS_A_MINUTE });
  },
};

export default {
  async fetch(request, env, context) {
    clock = Math.max(clock, Number(request.headers.get(NOW_HEADER) ?? 0));
    if (new URL(request.url).pathname === TICK_PATH) {
      await worker.scheduled({ scheduledTime: clock, cron: '*/5 * * * *', noRetry: () => undefined }, env);
      return new Response(null, { status: 204 });
    }
    return worker.fetch(request, { ...env, SUBMISSIONS }, context);
  },
  queue: (batch, env) => worker.queue(batch, env),
} satisfies ExportedHandler<Env>;
