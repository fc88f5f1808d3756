import type { Pass } from './at-the-door.ts';
import type { Brought } from './brought.ts';

interface Place {
  readonly siteId: string;
  /** Canonical. */
  readonly page: string;
  readonly webhookSecret: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Checks what the client brought, as far as that takes no database and nobody else. */
export async function checkPass(brought: Brought, _place: Place): Promise<Pass> {
  return { brought, form: { state: 'none' }, challenge: 'none' };
}
