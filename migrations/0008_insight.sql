-- Insight: what is counted of comments and decisions, by day, so that a page of statistics never reads the comments. Filled by
-- the clock (src/comments/insight/roll-up.ts), never by a submission. Why this shape: docs/insight.md.

-- One row a site and day, as rows are what D1 bills: a month of a site is 30 rows, whatever happened in it. No site's rules or
-- languages are many, and what guests can make up (pages, domains) is kept to the day's most frequent.
CREATE TABLE insight_days (
  site_id TEXT    NOT NULL,
  -- Whole days since the Unix epoch, UTC.
  day     INTEGER NOT NULL,
  -- { metric: { key: [numbers] } }: src/comments/insight/counts.ts.
  counts  TEXT    NOT NULL CHECK (json_valid(counts)),
  PRIMARY KEY (site_id, day)
) STRICT, WITHOUT ROWID;

-- How far the count has come: one row. Counts and cursor move in one batch, and only from the turn that was read, so that two
-- clocks at once count nothing twice. It starts at the beginning: older comments are counted in time.
CREATE TABLE insight_cursor (
  id         INTEGER PRIMARY KEY CHECK (id = 1),
  turn       INTEGER NOT NULL,
  -- Submissions up to this comment are counted.
  submission INTEGER NOT NULL,
  -- Later events up to this one are counted.
  at         INTEGER NOT NULL,
  comment_id INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  -- Both as far as they could be when the clock last looked, ms since the Unix epoch; 0 while old comments are still counted.
  up_to      INTEGER NOT NULL
) STRICT;

INSERT INTO insight_cursor (id, turn, submission, at, comment_id, seq, up_to) VALUES (1, 0, 0, 0, 0, 0, 0);
