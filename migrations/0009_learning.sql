-- What moderators' decisions teach a site: counts of words, readable and resettable. Why: docs/learning.md, docs/adr/0011.

-- One model a site. `words` is what a submission reads, where its isolate does not have this version yet.
CREATE TABLE learning (
  site_id    TEXT    NOT NULL PRIMARY KEY,
  -- Grows with every change; never goes back, whatever happens to the model.
  version    INTEGER NOT NULL,
  -- Grows with every reset: what was learned for an earlier one is not known any more.
  generation INTEGER NOT NULL,
  -- Decisions before this are not learned, milliseconds since the Unix epoch.
  since      INTEGER NOT NULL,
  -- How often the model spoke of comments that people then decided: for and against, right and wrong.
  agreement  TEXT    NOT NULL CHECK (json_valid(agreement)),
  -- 1 = it has an opinion of some comments. Until then submissions do not load it.
  ready      INTEGER NOT NULL CHECK (ready IN (0, 1)),
  words      TEXT    NOT NULL CHECK (json_valid(words)),
  -- Words seen in fewer than three comments, as hashes.
  candidates TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- What was learned of which comment, so that nothing is learned twice and a changed decision is taken back.
CREATE TABLE learned (
  comment_id INTEGER PRIMARY KEY,
  generation INTEGER NOT NULL,
  label      TEXT    NOT NULL CHECK (label IN ('ham', 'spam', 'toxic'))
) STRICT;

-- Counts stay when a comment goes; that it was counted does not.
CREATE TRIGGER learned_gone AFTER DELETE ON comments
BEGIN
  DELETE FROM learned WHERE comment_id = OLD.id;
END;

-- How far decisions were read. A run inserts the next step, which fails if another run was faster, and its batch with it.
CREATE TABLE learning_steps (
  step       INTEGER PRIMARY KEY,
  -- The last event of events_later, and the last labelled text of the doors, that were read.
  at         INTEGER NOT NULL,
  comment_id INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  checked_id INTEGER NOT NULL
) STRICT;

INSERT INTO learning_steps (step, at, comment_id, seq, checked_id) VALUES (0, 0, 0, 0, 0);

-- Texts that moderators elsewhere labelled, by time, whatever their site.
CREATE INDEX checked_taught ON checked (id) WHERE label IS NOT NULL;

-- Who emptied a site's model, and what was in it.
CREATE TABLE learning_resets (
  site_id TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  actor   TEXT    NOT NULL,
  -- Decisions that were forgotten.
  ham     INTEGER NOT NULL,
  spam    INTEGER NOT NULL,
  toxic   INTEGER NOT NULL,
  PRIMARY KEY (site_id, at)
) STRICT, WITHOUT ROWID;
