/** The list of comments in a real browser: how it loads, where a link leads in it, what is new, and how many there are. */
import { describe } from 'vitest';
import { counts } from './parts/counts.ts';
import { deepLinks } from './parts/deep-links.ts';
import { life } from './parts/life.ts';
import { loading } from './parts/loading.ts';
import { news } from './parts/news.ts';

describe.concurrent('the list', () => {
  loading();
  life();
  deepLinks();
  news();
  counts();
});
