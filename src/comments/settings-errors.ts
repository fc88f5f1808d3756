import type * as z from 'zod';

/** What is wrong with one place of a settings document. */
export interface SettingsError {
  /** JSON pointer (RFC 6901); '' = the whole. */
  readonly pointer: string;
  readonly detail: string;
}

/** More than anybody mends at once. */
const MOST = 50;

/** Each error at its own place: zod reports keys that it does not know, and keys that are wrong, at their parent. */
export function settingsErrors(error: z.ZodError): SettingsError[] {
  return error.issues.flatMap(placed).slice(0, MOST);
}

function placed(issue: z.core.$ZodIssue): SettingsError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerOf([...issue.path, key]),
      detail: `There is no setting "${key}" here.`,
    }));
  }
  const inner = issue.code === 'invalid_key' ? issue.issues : [issue];
  return inner.map((one) => ({ pointer: pointerOf(issue.path), detail: inWords(one) }));
}

/** zod's own messages are for programmers; a schema's are for people already. */
function inWords(issue: z.core.$ZodIssue): string {
  if (!/^(?:Too|Invalid) /.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'too_small':
      if (isCounted(issue.origin) && issue.minimum === 1) return 'must not be empty';
      return isCounted(issue.origin)
        ? `must have at least ${issue.minimum} characters`
        : `must be at least ${issue.minimum}`;
    case 'too_big':
      return isCounted(issue.origin)
        ? `must have at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}`
        : `must be at most ${issue.maximum}`;
    case 'invalid_type':
      return `must be ${issue.expected === 'int' ? 'a whole number' : `of type ${issue.expected}`}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
    default:
      return issue satisfies never;
  }
}

const isCounted = (origin: string): boolean => origin === 'string' || origin === 'array';

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
