// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-6f67f8b84cdb';
