/**
 * The guest's side in a real browser against the real Worker. One file, so that all parts share one server and
 * one browser; each part writes under pages of its own (`/?test=…`), so they run at once. The last takes the
 * server down.
 */
import { describe } from 'vitest';
import { accessibility } from './parts/accessibility.ts';
import { arabic } from './parts/arabic.ts';
import { durability } from './parts/durability.ts';
import { edgeInclude } from './parts/edge-include.ts';
import { elsewhere } from './parts/elsewhere.ts';
import { failures } from './parts/failures.ts';
import { hostileText } from './parts/hostile.ts';
import { languages } from './parts/languages.ts';
import { posting } from './parts/posting.ts';
import { screenshots } from './parts/screenshots.ts';
import { severalThreads } from './parts/several-threads.ts';
import { withoutJavaScript } from './parts/no-javascript.ts';

describe.concurrent('guests', () => {
  posting();
  arabic();
  languages();
  failures();
  withoutJavaScript();
  hostileText();
  accessibility();
  elsewhere();
  edgeInclude();
  severalThreads();
  screenshots();
});
durability();
