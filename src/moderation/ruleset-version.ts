// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-c93b6f66f96a';
