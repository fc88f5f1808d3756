import type * as z from 'zod';
import type { FieldError } from './problem.ts';

/** Parses untrusted input once; the errors are for the one who sent it. `root` leads the JSON pointers. */
export function parse<T extends z.ZodType>(
  schema: T,
  input: unknown,
  root = '',
): { ok: z.infer<T> } | { errors: readonly FieldError[] } {
  const result = schema.safeParse(input);
  if (result.success) return { ok: result.data };
  return {
    errors: result.error.issues.slice(0, 20).map((issue) => ({
      pointer: [
        root,
        ...issue.path.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')),
      ].join('/'),
      detail: issue.message,
      limit: limitOf(issue),
    })),
  };
}

/** What `tooLong` (contract/fields.ts) said. */
function limitOf(issue: z.core.$ZodIssue): number | undefined {
  const limit: unknown = issue.code === 'custom' ? issue.params?.['limit'] : undefined;
  return typeof limit === 'number' ? limit : undefined;
}
