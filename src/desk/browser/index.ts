/**
 * The desk's script, public/desk.js: what makes it quicker. Every page works without it. Each area has a file of its own
 * here, which looks for its elements and does nothing on other pages.
 */
import { filters } from './filter.ts';
import { comment } from './comment.ts';
import { confirmations } from './confirm.ts';
import { bulk } from './queue/bulk.ts';
import { queue } from './queue/queue.ts';
import { whatIf } from './what-if.ts';

confirmations();
filters();
queue();
bulk();
comment();
whatIf();
