// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-8360be1f6ba1';
