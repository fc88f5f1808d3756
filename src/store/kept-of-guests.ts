/** What the row of a comment keeps of its guest, as SQL, for all that takes it out again. */

/**
 * Columns with a keyed hash of who sent it. They go when the site's time for them is up, when all is erased, and when a comment that
 * was taken down has lain long enough. A new column is one line here; a test finds those that are missing.
 */
export const KEY_COLUMNS = ['device_key', 'address_key', 'network_key', 'email_key'] as const;

export const NO_KEYS = KEY_COLUMNS.map((column) => `${column} = NULL`).join(', ');
/** Of a comment `c`. */
export const HAS_KEYS = KEY_COLUMNS.map((column) => `c.${column} IS NOT NULL`).join(' OR ');

/** All that a guest has left in the row. What stays says that there was a comment, when, and under which. */
export const BLANK = `withdrawn = 'erased', body = '', name = '', name_key = NULL, website = NULL, lang = NULL, page_title = '',
  print = NULL, cluster = NULL, ${NO_KEYS}`;
