/**
 * Greenroom's rule engine: text in, verdict with evidence out. Pure and self-contained, it runs unchanged on Workers,
 * Node and in browsers.
 */
export type { RuleInfo } from './catalogue.ts';
export { knownRule, ruleKind, RULES } from './catalogue.ts';
export type { Finder, Sought } from './finder.ts';
export { createFinder } from './finder.ts';
export type { Moderator } from './moderator.ts';
export { createModerator } from './moderator.ts';
export { DEFAULT_THRESHOLDS, thresholdsOf } from './policy.ts';
export type { Reach } from './reach.ts';
export { readReach } from './reach.ts';
export type { Outsider } from './reconsider.ts';
export { clearlyApproved, reconsider } from './reconsider.ts';
export { TEST_STRING } from './rules/system/test-string.ts';
export { RULESET_VERSION } from './ruleset-version.ts';
export { skeleton } from './skeleton.ts';
export type {
  Assessment,
  Category,
  Dimension,
  Field,
  Finding,
  Policy,
  RuleMode,
  RuleOverride,
  Submission,
  Thresholds,
  Verdict,
  WordEntry,
  WordListName,
} from './types.ts';
export type { WordProblem } from './word-lists/problems.ts';
export { MAX_WORD_ENTRIES, wordProblems } from './word-lists/problems.ts';
export type { ReadBody, ReadWord } from './words.ts';
export { readBody } from './words.ts';
