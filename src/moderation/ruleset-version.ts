// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-1324d6bf3f53';
