// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-669d0bea7d69';
