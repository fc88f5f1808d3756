// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-c553cac8d2d5';
