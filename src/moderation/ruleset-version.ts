// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-0d47b7b32c36';
