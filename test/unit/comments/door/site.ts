import { readSettings } from '../../../../src/comments/settings.ts';
import type { Site } from '../../../../src/comments/site.ts';

/** A site with these settings. */
export const siteOf = (settings: object): Site => ({
  id: 'demo',
  version: 1,
  listeners: [],
  ...readSettings(JSON.stringify(settings)),
});
