import type { Decided } from '../../comments/decided.ts';
import { relativeTime } from '../../thread/time.ts';
import { AND_GUEST, DONE } from './done.ts';

/** A moderator's name from an event's actor; how they came in where that matters. */
export function actorName(actor: string): string {
  const [, how, name] = /^(desk|api|webhook): (.+)$/su.exec(actor) ?? [];
  if (name === undefined) return actor;
  return how === 'desk' ? name : `${name} (${how})`;
}

/** Whose comment it is. */
export const whose = (name: string): string =>
  name === '' ? 'A guest’s comment' : `The comment of “${name}”`;

/** What somebody else did: "rejected by Anna 2 minutes ago". */
export function sayDecided({ action, actor, at, reason, standing }: Decided, now: number): string {
  const when = relativeTime(new Date(at).toISOString(), 'en', { now });
  return `${DONE[action]} by ${actorName(actor)} ${when === 'now' ? 'just now' : when}${standing === null ? '' : AND_GUEST[standing]}${reason === null ? '' : ` (“${reason}”)`}`;
}

/** A moderator as events name them. */
export const actorOf = ({ name }: { readonly name: string }): string => `desk: ${name}`;
