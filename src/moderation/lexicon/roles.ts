import type { RoleKind, TermKind } from './types.ts';

/** One bit a role, so that a token's roles are one number. */
export const ROLE: Readonly<Record<RoleKind, number>> = {
  first_person: 1,
  second_person: 2,
  third_person: 4,
  vocative: 8,
  negation: 16,
  reporting: 32,
  condemning: 64,
  intent: 128,
  every: 256,
  pointing: 512,
  copula: 1 << 10,
  denying: 1 << 11,
  distancing: 1 << 12,
  kinship: 1 << 13,
  praise: 1 << 14,
  mention: 1 << 15,
  that: 1 << 16,
  speaker: 1 << 17,
  public_target: 1 << 18,
  flattering: 1 << 19,
  wish: 1 << 20,
  suffering: 1 << 21,
};

export function isRole(kind: TermKind): kind is RoleKind {
  return Object.hasOwn(ROLE, kind);
}
