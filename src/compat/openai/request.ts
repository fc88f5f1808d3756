import * as z from 'zod';

/** Texts in one call at most: as many as our own `check` takes. */
const MAX_INPUTS = 100;

/** UTF-16 units of all texts in one call: a quarter of a second of CPU at the worst. */
const MAX_LENGTH = 200_000;
const TOO_LONG = `Input must not be longer than ${MAX_LENGTH} characters altogether.`;

/** What OpenAI's clients send when they name no model. */
const DEFAULT_MODEL = 'omni-moderation-latest';

const EMPTY = 'Input must not be empty.';

const part = z.discriminatedUnion('type', [z.object({ type: z.literal('text'), text: z.string() })], {
  error: ({ input }) =>
    typeof input === 'object' && input !== null && 'type' in input && input.type === 'image_url'
      ? 'Images are not supported: only text is judged here.'
      : 'Each part of the input must be {"type": "text", "text": "…"}.',
});

const tooMany = `Input must not have more than ${MAX_INPUTS} items.`;

/** One text, one result. */
const single = z
  .string()
  .min(1, EMPTY)
  .transform((text) => [text]);

/** One result each. An empty one among others is no reason to refuse the others. */
const several = z.array(z.string()).min(1, EMPTY).max(MAX_INPUTS, tooMany);

/** Parts of one message: one result. */
const message = z
  .array(part)
  .min(1, EMPTY)
  .max(MAX_INPUTS, tooMany)
  .transform((parts) => [parts.map(({ text }) => text).join('\n\n')])
  .refine(([text]) => text?.trim() !== '', EMPTY);

const NO_INPUT = "Missing required parameter: 'input'.";

/** A moderation request: the texts that get a result each, and the model's name to give back. */
export const moderationRequest = z.object(
  {
    input: z.unknown().transform((input, ctx): readonly string[] => {
      const type = Array.isArray(input) ? (isObject(input[0]) ? message : several) : single;
      const parsed = type.safeParse(input);
      const length = parsed.data?.reduce((sum, text) => sum + text.length, 0) ?? 0;
      if (parsed.success && length <= MAX_LENGTH) return parsed.data;
      const told = parsed.success ? TOO_LONG : (parsed.error.issues[0]?.message ?? '');
      ctx.issues.push({ code: 'custom', input, message: input === undefined ? NO_INPUT : told });
      return z.NEVER;
    }),
    model: z.string({ error: 'Model must be a string.' }).max(200).default(DEFAULT_MODEL),
  },
  { error: 'The body must be a JSON object.' },
);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
