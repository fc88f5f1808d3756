// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-9936b49b44c7';
