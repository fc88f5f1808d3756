// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-f3f34749c56a';
