/** The thread as a guest finds it, in the element's shadow root or on a page without JavaScript. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

export interface Draft {
  readonly name?: string;
  readonly body: string;
}

export function threadIn(within: Page | Locator | FrameLocator) {
  const form = within.locator('form[data-gr=form]');
  const name = form.locator('[name=name]');
  const body = form.locator('[name=body]');
  const comments = within.locator('.comment');
  const send = (): Promise<void> => form.locator('[type=submit]').first().click();
  return {
    root: within.locator('.greenroom'),
    heading: within.locator('.greenroom h2'),
    comments,
    status: within.locator('[data-gr=status]'),
    form,
    name,
    body,
    /** What is wrong with a field, beside it. */
    wrong: (field: 'name' | 'body'): Locator => form.locator(`#gr-${field}-hint`),
    comment: (text: string): Locator => comments.filter({ hasText: text }),
    send,
    /** The form that is open below a comment, or what became of it. */
    open: within.locator('[data-gr=open]'),
    nudge: within.locator('.nudge'),
    /** Posts a nudged comment as it is. */
    anyway: within.locator('[name=acknowledged]'),
    /** Types as a guest does and presses the button. */
    async write(draft: Draft): Promise<void> {
      if (draft.name !== undefined) await name.fill(draft.name);
      await body.fill(draft.body);
      await send();
    },
  };
}

/** Waits until an element is there and says this. */
export const says = (locator: Locator, text: string | RegExp): Promise<void> =>
  locator.filter({ hasText: text }).first().waitFor();
