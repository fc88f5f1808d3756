import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { LAWS, own } from './laws.ts';

describe('the engine, whatever it is sent', () => {
  test.for(Object.entries(LAWS))('%s', ([, law]) => {
    fc.assert(law(own), { numRuns: 300 });
  });
});
