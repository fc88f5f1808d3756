// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-e4491e002b6b';
