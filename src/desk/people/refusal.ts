import type { WhyNot } from '../../comments/moderators.ts';
import type { FieldError } from '../../http/problem.ts';

interface Refusal {
  readonly status: 403 | 404 | 409 | 422;
  readonly error: FieldError;
}

/** Why nothing was changed, in words. */
export function refusal(why: WhyNot): Refusal {
  switch (why) {
    case 'too-many':
      return { status: 409, error: { pointer: '', detail: 'There are as many moderators as there may be.' } };
    case 'name-taken':
      return { status: 409, error: { pointer: '/name', detail: 'Somebody has this name already.' } };
    case 'access-taken':
      return { status: 409, error: { pointer: '/access', detail: 'Somebody has this address already.' } };
    case 'unknown-site':
      return { status: 422, error: { pointer: '/sites', detail: 'There is no site of one of these ids.' } };
    case 'beyond-you':
      return {
        status: 403,
        error: {
          pointer: '/sites',
          detail: 'You can give and take only your own sites: name them, and no others.',
        },
      };
    case 'unknown-moderator':
      return { status: 404, error: { pointer: '', detail: 'There is no such moderator.' } };
    case 'yourself':
      return {
        status: 403,
        error: {
          pointer: '',
          detail: 'You cannot disable yourself or change your own role: ask another editor.',
        },
      };
    default:
      return why satisfies never;
  }
}
