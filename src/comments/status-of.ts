import type { Assessment } from '../moderation/index.ts';
import type { Status } from './status.ts';

/** Where the engine's verdict puts a comment. */
export const STATUS_OF = {
  approve: 'published',
  hold: 'pending',
  reject: 'rejected',
} as const satisfies Record<Assessment['verdict'], Status>;
