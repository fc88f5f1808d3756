import type { PartKind } from './types.ts';

/** Every kind that is looked up beside a group's name only. */
const PARTS: Readonly<Record<PartKind, true>> = {
  dehumaniser: true,
  derogatory: true,
  hate_verb: true,
  revulsion: true,
  curse: true,
  rejection: true,
  dismissal: true,
  misdeed: true,
  expel: true,
  away: true,
  norm: true,
  deserve: true,
  penalty: true,
  passive: true,
  harmed: true,
  perish: true,
  harming: true,
  entitlement: true,
  virtue: true,
  asset: true,
  lack: true,
  deem: true,
  agent: true,
  anaphor: true,
  people_noun: true,
  institution: true,
  rival: true,
  filler: true,
  preposition: true,
  conjunction: true,
  relish: true,
  negating: true,
  comparison: true,
  body: true,
  factive: true,
  presuming: true,
  company: true,
};

export function isPart(kind: string): kind is PartKind {
  return Object.hasOwn(PARTS, kind);
}

export const PART_KINDS: readonly PartKind[] = Object.keys(PARTS).filter(isPart);
