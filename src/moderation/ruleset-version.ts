// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-99a2f4be93ca';
