import type { DoorRefusal } from '../comments/door/refusal.ts';
import type { FormDocument } from '../comments/door/form-document.ts';
import type { Problem } from './problem.ts';

/** Why somebody is not let in yet, for clients. `form`: what to try again with; null where that would not help. */
export function doorProblem(refusal: DoorRefusal, form: FormDocument | null): Problem {
  switch (refusal.reason) {
    case 'too-many':
      return {
        slug: 'too-many-requests',
        detail: `${TOO_MANY[refusal.by]} Please try again in a while; nothing was lost on your side.`,
        headers: { 'retry-after': String(refusal.retryAfter) },
      };
    case 'form':
      return { slug: 'form', detail: FORM[refusal.why], variant: refusal.why, form };
    case 'challenge':
      return { slug: 'challenge', detail: CHALLENGE[refusal.why], variant: refusal.why, form };
    case 'key-reused':
      return {
        slug: 'key-reused',
        detail: 'This Idempotency-Key came before, with another comment. Use a new key for a new comment.',
      };
    default:
      return refusal satisfies never;
  }
}

const TOO_MANY = {
  device: 'Too many comments from this device.',
  address: 'Too many comments from this network.',
  page: 'Too many comments on this page at once.',
  site: 'Too many comments on this site at once.',
} as const;

const FORM = {
  missing: 'Send the form token of GET …/form as "form".',
  invalid: 'The form token is none of ours.',
  page: 'The form token is of another page.',
  expired: 'The form was open for long: please send it once more.',
  used: 'The form token was used before, with another comment.',
} as const;

const CHALLENGE = {
  wanted: 'Please solve the challenge and send the comment once more.',
  failed: 'The challenge was not solved. Please try once more.',
} as const;
