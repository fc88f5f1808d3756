-- Guests' reports and appeals. Why: docs/storage.md.

-- Who has reported which comment, so that nobody counts twice. The key is made for this one comment: it cannot be told
-- from it who reported another. Events stay for good, so it is not part of them.
CREATE TABLE reporters (
  comment_id INTEGER NOT NULL REFERENCES comments (id),
  -- Keyed hash of the address and the comment (src/http/address.ts).
  reporter   TEXT    NOT NULL,
  at         INTEGER NOT NULL,
  PRIMARY KEY (comment_id, reporter)
) STRICT, WITHOUT ROWID;

CREATE INDEX reporters_at ON reporters (at);
