import { RULE_CRASHED } from './evidence.ts';
import { testString } from './rules/system/test-string.ts';
import { unreadText } from './rules/system/unread-text.ts';
import type { Finding } from './types.ts';
import type { Forced } from './verdict.ts';
import { WORD_LIST } from './word-lists/findings.ts';

/** The hard fact among the findings, if there is one. */
export function forcedBy(findings: readonly Finding[]): Forced {
  let forced: Forced;
  for (const { rule } of findings) {
    if (rule === testString.id || rule === WORD_LIST.reject) return 'reject';
    if (rule === RULE_CRASHED) forced = 'hold';
    else if (rule === unreadText.id || rule === WORD_LIST.hold) forced ??= 'no-approval';
  }
  return forced;
}
