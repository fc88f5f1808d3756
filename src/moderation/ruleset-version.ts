// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-4c035ca8af4a';
