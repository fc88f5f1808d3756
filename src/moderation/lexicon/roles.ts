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
  public: 1 << 14,
  wish: 1 << 15,
  suffering: 1 << 16,
};

export function isRole(kind: TermKind): kind is RoleKind {
  return Object.hasOwn(ROLE, kind);
}
