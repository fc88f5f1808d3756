// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-5a74aac6c3de';
