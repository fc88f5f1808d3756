// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-ace2e3fd2a22';
