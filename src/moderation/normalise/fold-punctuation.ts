import type { Step } from './step.ts';

const VARIANT = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`\u2010-\u2015\u2212]/g;

/** Typographic apostrophes and dashes become `'` and `-`: `you’re` and `you're` are one word. Quotes are kept. */
export const foldPunctuation: Step = {
  touches: (unit) => unit.search(VARIANT) >= 0,
  apply: (input) => {
    return input.replaced(
      input.text.replaceAll(VARIANT, (mark) => (/[\u2010-\u2015\u2212]/.test(mark) ? '-' : "'")),
    );
  },
};
