import type { Pass } from './at-the-door.ts';
import type { Brought } from './brought.ts';
import { checkFormToken, type FormPlace } from './form-token.ts';

/** Checks what the client brought, as far as that takes no database and nobody else. */
export async function checkPass(brought: Brought, place: FormPlace): Promise<Pass> {
  const form = await checkFormToken(brought.form, place);
  return { brought, form, challenge: 'none' };
}
