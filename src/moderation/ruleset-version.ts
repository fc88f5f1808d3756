// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-acd56fda39b3';
