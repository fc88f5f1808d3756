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
  return inner.map(({ message }) => ({ pointer: pointerOf(issue.path), detail: message }));
}

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
