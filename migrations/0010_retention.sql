-- How far the keys of guests are erased, for each number of days that a site wants them kept: docs/storage.md.
CREATE TABLE forgotten (
  days  INTEGER NOT NULL PRIMARY KEY,
  -- JSON list of the sites that it is true of.
  sites TEXT    NOT NULL CHECK (json_valid(sites)),
  -- Comments of these sites up to this id have no keys any more.
  upto  INTEGER NOT NULL
) STRICT;
