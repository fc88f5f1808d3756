import type { Document } from './document/document.ts';
import type { Active } from './evidence.ts';
import { run } from './evidence.ts';
import type { Found } from './rules/rule.ts';
import type { Finding } from './types.ts';
import type { Approved } from './word-lists/approved.ts';

/** What is noted of a rule: facts that it needs, facts and signs of which it needs one. */
const WIDTH = 3;

/**
 * Rules in the order in which they run. What they need stands side by side, because most rules are not asked: a glance at
 * three numbers, and not at the rule.
 */
export class Queue {
  readonly #rules: readonly Active[];
  readonly #needs: Int32Array;

  constructor(rules: readonly Active[]) {
    this.#rules = rules;
    this.#needs = Int32Array.from(rules.flatMap(({ needs, either }) => [needs, either.facts, either.signs]));
  }

  #isAsked(at: number, facts: number, signs: number): boolean {
    const needs = this.#needs[at * WIDTH] ?? 0;
    if ((facts & needs) !== needs) return false;
    const someFacts = this.#needs[at * WIDTH + 1] ?? 0;
    const someSigns = this.#needs[at * WIDTH + 2] ?? 0;
    return (someFacts | someSigns) === 0 || ((facts & someFacts) | (signs & someSigns)) !== 0;
  }

  /** What the rules find in a document that holds what they need. `approved`: where a site's own list excuses it. */
  gather(document: Document, found: Found, approved?: Approved): Finding[] {
    const { facts, signs } = document;
    const findings: Finding[] = [];
    for (let at = 0; at < this.#rules.length; at++) {
      const rule = this.#rules[at];
      if (rule && this.#isAsked(at, facts, signs)) run(rule, document, found, findings, approved);
    }
    return findings;
  }
}
