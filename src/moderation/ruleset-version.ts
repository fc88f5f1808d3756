// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-f2676b32bf37';
