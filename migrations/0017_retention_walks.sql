-- Several things are kept for as long as a site says, each with a walk of its own. Why: docs/storage.md, docs/privacy.md.

CREATE TABLE new_forgotten (
  -- What is walked along: src/comments/retention/walks.ts.
  kind  TEXT    NOT NULL CHECK (kind IN ('guestKeys', 'receipts', 'rejected', 'decided', 'deliveries', 'received', 'checked')),
  days  INTEGER NOT NULL,
  -- JSON list of the sites that it is true of.
  sites TEXT    NOT NULL CHECK (json_valid(sites)),
  -- Of these sites all is done up to this id, or, where the walk goes by time, this time in milliseconds.
  upto  INTEGER NOT NULL,
  PRIMARY KEY (kind, days)
) STRICT, WITHOUT ROWID;

INSERT INTO new_forgotten (kind, days, sites, upto) SELECT 'guestKeys', days, sites, upto FROM forgotten;
DROP TABLE forgotten;
ALTER TABLE new_forgotten RENAME TO forgotten;

-- A flood counts the comments that are there. One without any is none.
CREATE TRIGGER comments_cluster_gone AFTER DELETE ON comments WHEN OLD.cluster IS NOT NULL
BEGIN
  UPDATE clusters SET n = n - 1 WHERE site_id = OLD.site_id AND id = OLD.cluster;
  DELETE FROM clusters WHERE site_id = OLD.site_id AND id = OLD.cluster AND n <= 0;
END;

CREATE TRIGGER comments_cluster_left AFTER UPDATE OF cluster ON comments WHEN OLD.cluster IS NOT NULL AND NEW.cluster IS NULL
BEGIN
  UPDATE clusters SET n = n - 1 WHERE site_id = OLD.site_id AND id = OLD.cluster;
  DELETE FROM clusters WHERE site_id = OLD.site_id AND id = OLD.cluster AND n <= 0;
END;
