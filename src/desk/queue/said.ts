import type { Decided } from '../../comments/decided.ts';
import type { Action } from '../../comments/status.ts';
import { relativeTime } from '../../thread/time.ts';

/** Each action as something that was done. */
export const DONE = {
  approve: 'approved',
  reject: 'rejected',
  spam: 'marked as spam',
  hold: 'held',
  delete: 'deleted',
  restore: 'restored',
  undo: 'taken back',
  dismiss: 'kept, the reports set aside',
  grant: 'published, the appeal granted',
  refuse: 'left as it is, the appeal refused',
} as const satisfies Record<Action, string>;

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
export function sayDecided({ action, actor, at, reason }: Decided, now: number): string {
  const done = action in DONE ? DONE[action as keyof typeof DONE] : 'sent';
  const when = relativeTime(new Date(at).toISOString(), 'en', { now });
  return `${done} by ${actorName(actor)} ${when === 'now' ? 'just now' : when}${reason === null ? '' : ` (“${reason}”)`}`;
}

/** A moderator as events name them. */
export const actorOf = ({ name }: { readonly name: string }): string => `desk: ${name}`;
