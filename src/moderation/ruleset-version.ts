// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-fabb85e0b6b9';
