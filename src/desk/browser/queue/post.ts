/** Posts a form's fields as the page would, and reads the answer. */

/** What became of one comment (src/desk/queue/act.ts). */
export interface Result {
  readonly id: string;
  readonly ok: boolean;
  /** The comment as it is now, for the next action on it. */
  readonly item?: string;
  readonly detail?: string;
  /** Where it stands, when it was not changed. */
  readonly status?: string;
}

/** The answer, or why there is none, for the moderator. */
export type Answer<T> = { readonly ok: T } | { readonly failed: string };

/** What a form would send, with the button that was pressed. */
export function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === 'string') fields.append(name, value);
  }
  return fields;
}

export async function post<T>(url: string, fields: URLSearchParams): Promise<Answer<T>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      // A decision that is on its way arrives, also when the page is left.
      keepalive: true,
      headers: { accept: 'application/json' },
      body: fields,
    });
    const answer: T & { detail?: string } = await response.json();
    return response.ok ? { ok: answer } : { failed: answer.detail ?? `Error ${response.status}.` };
  } catch {
    return { failed: 'Nothing was changed: the desk cannot be reached. Try again.' };
  }
}
