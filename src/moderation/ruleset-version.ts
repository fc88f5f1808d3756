// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-57f39ba450e1';
