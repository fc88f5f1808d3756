// Written by scripts/ruleset.ts. Do not edit.
export const RULESET_VERSION = '2026.11-2d0db8621a5c';
