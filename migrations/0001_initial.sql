-- What is kept, and why each index is worth its billed row write: docs/storage.md.
-- Times are milliseconds since the Unix epoch.

CREATE TABLE sites (
  id         TEXT    NOT NULL PRIMARY KEY,
  -- Validated by src/comments/settings.ts on every read; a part that does not parse holds all comments.
  settings   TEXT    NOT NULL CHECK (json_valid(settings)),
  version    INTEGER NOT NULL DEFAULT 1,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pages (
  id                INTEGER PRIMARY KEY,
  site_id           TEXT    NOT NULL REFERENCES sites (id),
  url               TEXT    NOT NULL,
  -- Set by the first published comment, never by one that nobody has let through.
  title             TEXT    NOT NULL DEFAULT '',
  published         INTEGER NOT NULL DEFAULT 0 CHECK (published >= 0),
  -- Strictly growing, so that no two comments of a page share a publication time (keyset paging).
  last_published_at INTEGER NOT NULL DEFAULT 0,
  UNIQUE (site_id, url)
) STRICT;

-- `status` and `version` are the projection of the comment's events.
CREATE TABLE comments (
  -- Time-ordered 53-bit integer, so that the rowid is the only key (src/comments/id.ts).
  id           INTEGER PRIMARY KEY,
  site_id      TEXT    NOT NULL REFERENCES sites (id),
  page_id      INTEGER NOT NULL REFERENCES pages (id),
  -- Copied from pages, so that a feed or queue page reads its own rows only.
  page_url     TEXT    NOT NULL,
  page_title   TEXT    NOT NULL,
  parent_id    INTEGER,
  -- NOT NULL also refuses an answer whose parent is not published any more: see store/comments.ts.
  depth        INTEGER NOT NULL CHECK (depth BETWEEN 0 AND 20),
  status       TEXT    NOT NULL CHECK (status IN ('published', 'pending', 'rejected', 'deleted')),
  -- `seq` of the comment's newest event.
  version      INTEGER NOT NULL,
  -- '' = the site's word for Guest.
  name         TEXT    NOT NULL,
  website      TEXT,
  lang         TEXT,
  -- As sent: findings point into it.
  body         TEXT    NOT NULL,
  created_at   INTEGER NOT NULL,
  published_at INTEGER,
  -- 1 = shown on the page: published, or removed with shown answers (a tombstone).
  on_page      INTEGER NOT NULL CHECK (on_page IN (0, 1)),
  CHECK (status <> 'published' OR (on_page = 1 AND published_at IS NOT NULL))
) STRICT;

CREATE INDEX comments_on_page   ON comments (page_id, published_at) WHERE on_page = 1;
CREATE INDEX comments_published ON comments (site_id, published_at) WHERE status = 'published';
CREATE INDEX comments_pending   ON comments (site_id)               WHERE status = 'pending';
CREATE INDEX comments_rejected  ON comments (site_id)               WHERE status = 'rejected';
CREATE INDEX comments_replies   ON comments (parent_id)             WHERE on_page = 1 AND parent_id IS NOT NULL;

-- Append-only: who did what when and why. The key makes two moderators on one comment a conflict, not a loss.
CREATE TABLE events (
  comment_id  INTEGER NOT NULL REFERENCES comments (id),
  seq         INTEGER NOT NULL,
  at          INTEGER NOT NULL,
  actor       TEXT    NOT NULL,
  action      TEXT    NOT NULL CHECK (action IN ('submit', 'approve', 'reject', 'spam', 'hold', 'delete', 'restore')),
  from_status TEXT,
  to_status   TEXT    NOT NULL,
  reason      TEXT,
  -- The engine's assessment where it decided: verdict, scores, findings (spans without their text), ruleset.
  decision    TEXT CHECK (decision IS NULL OR json_valid(decision)),
  PRIMARY KEY (comment_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_are_append_only BEFORE UPDATE ON events
BEGIN
  SELECT RAISE (ABORT, 'events are append-only');
END;

-- What is still to be told to whom; a row leaves when its endpoint has it. Keyed by due time, so that the
-- sweep reads only what is due and the table needs no index.
CREATE TABLE outbox (
  due_at     INTEGER NOT NULL,
  comment_id INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  endpoint   TEXT    NOT NULL,
  site_id    TEXT    NOT NULL,
  type       TEXT    NOT NULL,
  attempts   INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (due_at, comment_id, seq, endpoint)
) STRICT, WITHOUT ROWID;

-- A fresh database has one site, which anyone may write to from any page: the demo.
INSERT INTO sites (id, settings, created_at)
VALUES ('demo', '{"name":"Greenroom demo","anyPage":true}', CAST(unixepoch('subsec') * 1000 AS INTEGER));
