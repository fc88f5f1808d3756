// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-a7a94cdd5d8e';
