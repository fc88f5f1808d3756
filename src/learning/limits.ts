/** What bounds the model and what it may say. Numbers with a source name it; the others were chosen with `npm run eval:learning`. */

/** Decisions of each class before there is any opinion: SpamAssassin's `bayes_min_ham_num` and `bayes_min_spam_num`. */
export const LEAST_DECISIONS = 200;

/** The larger class may be at most so many times the smaller: beyond that the rarer words of the smaller say nothing. */
export const MOST_IMBALANCE = 10;

/** Different comments that must hold a word before it weighs, or is kept in readable form. */
export const LEAST_SEEN = 3;

/** Words (and candidates) kept of a site. The rarest go first. */
export const MOST_WORDS = 10_000;
export const MOST_CANDIDATES = 30_000;

/** Different words read of one comment: a long one is no more than a comment. */
export const MOST_FEATURES = 400;

/** Longest word that is kept, UTF-16 units, and longest host. */
export const LONGEST_WORD = 24;
export const LONGEST_HOST = 60;

/** Digits that make a word somebody's number. */
export const MANY_DIGITS = 5;

/** Words nearer to even than this say nothing: SpamAssassin's REQUIRE_PROB_STRENGTH has the same purpose. */
export const LEAST_LEANING = 0.1;

/** Strongest words of a comment that count: SpamAssassin's N_SIGNIFICANT_TOKENS. */
export const MOST_SIGNIFICANT = 150;

/** Chance at which the words speak against a comment, and for it. */
export const SPEAKS_AGAINST = 0.6;
export const SPEAKS_FOR = 0.2;

/** Most points against a comment, and for it. */
export const MOST_POINTS = 3.5;
export const MOST_RELIEF = 1.5;

/** … and most of a site's own threshold: words alone never reach it, however low it is. */
export const MOST_OF_THRESHOLD = 0.7;

/** Words that must lean before there is an opinion: one word is no evidence of what a comment is. */
export const LEAST_WORDS = 3;
