import { createWorker } from './worker.ts';

export default createWorker({
  now: () => Date.now(),
  random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
});
