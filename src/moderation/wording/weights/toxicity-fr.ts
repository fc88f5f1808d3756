/**
 * Written by `npm run fit`, then reviewed. Hundredths of a point of toxicity that a word (or, with …, a beginning) adds
 * to a comment in fr; own statistics over the labelled comments that docs/accuracy.md names.
 */
export const toxicityFr = `
conce… -12, monde -14, voir -42, plutot -45, pluto… -45, habit… -49, parle -150, soir -205
ministre -234, lu -250, rappo… -274, rapport -284
`;
