// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-b5bc28b2f3b0';
