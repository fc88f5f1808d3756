-- Guests without accounts: who is banned or trusted, and floods of near-duplicates. Why: docs/storage.md, docs/privacy.md.

-- A guest's standing, by keyed hash (src/comments/guest.ts): one row for each key that the guest's comment had.
CREATE TABLE standings (
  site_id    TEXT    NOT NULL REFERENCES sites (id),
  kind       TEXT    NOT NULL CHECK (kind IN ('device', 'address', 'email')),
  key        TEXT    NOT NULL,
  standing   TEXT    NOT NULL CHECK (standing IN ('banned', 'trusted')),
  -- Without effect from then on; null = until lifted.
  until      INTEGER,
  reason     TEXT,
  by         TEXT    NOT NULL,
  at         INTEGER NOT NULL,
  -- The comment by which the guest was known, and its event that set the standing; 0 = none did.
  comment_id INTEGER NOT NULL,
  seq        INTEGER NOT NULL,
  PRIMARY KEY (site_id, kind, key),
  -- Anybody can type a name or an e-mail, and many share an address: only a signed device token earns trust.
  CHECK (standing = 'banned' OR kind = 'device')
) STRICT, WITHOUT ROWID;

CREATE INDEX standings_newest ON standings (site_id, at, comment_id);
CREATE INDEX standings_of ON standings (site_id, comment_id, seq);
CREATE INDEX standings_until ON standings (until) WHERE until IS NOT NULL;

-- Floods: at least five near-duplicates within an hour. Its comments have the id in `cluster`.
CREATE TABLE clusters (
  site_id  TEXT    NOT NULL REFERENCES sites (id),
  -- Its first comment.
  id       INTEGER NOT NULL,
  -- Print that later comments are held against.
  print    TEXT    NOT NULL,
  n        INTEGER NOT NULL,
  first_at INTEGER NOT NULL,
  last_at  INTEGER NOT NULL,
  PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;

-- Clusters that may still grow.
CREATE INDEX clusters_last ON clusters (last_at);

-- How far a job that walks along the comments has come. A job moves it on in the batch of its work, and from where
-- it found it: of two at once, the second one's batch fails as a whole.
CREATE TABLE walks (
  job        TEXT    NOT NULL PRIMARY KEY,
  comment_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO walks (job, comment_id) VALUES ('clusters', 0);
