import type { FormDocument } from './form-document.ts';
import { checkFormToken, type FormPlace, newFormToken } from './form-token.ts';

/** What a form without a script holds of it. */
export type FormFields = Pick<FormDocument, 'form' | 'trap'>;

/**
 * For a page that shows a form again: the form that was posted, while it is good and still has no comment, else one in its place, whose
 * age says nothing. `posted`: its token; null where it can be of no more use.
 */
export async function keptForm(
  posted: string | null,
  place: FormPlace,
  random: () => number,
): Promise<FormFields> {
  const kept = await checkFormToken(posted, place);
  if (posted !== null && kept.state === 'good') return { form: posted, trap: kept.trap };
  const { token, trap } = await newFormToken(place, { random, renewed: true });
  return { form: token, trap };
}
