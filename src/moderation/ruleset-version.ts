// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-577944c6293c';
