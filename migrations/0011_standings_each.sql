-- A guest's standings are kept one by one: the newest in force counts, and taking it back leaves what was there before.

CREATE TABLE new_standings (
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
  -- The newest under a key is one step away, however many there are.
  PRIMARY KEY (site_id, kind, key, at, comment_id, seq),
  -- Anybody can type a name or an e-mail, and many share an address: only a signed device token earns trust.
  CHECK (standing = 'banned' OR kind = 'device')
) STRICT, WITHOUT ROWID;

INSERT INTO new_standings (site_id, kind, key, standing, until, reason, by, at, comment_id, seq)
SELECT site_id, kind, key, standing, until, reason, by, at, comment_id, seq FROM standings;
DROP TABLE standings;
ALTER TABLE new_standings RENAME TO standings;

CREATE INDEX standings_newest ON standings (site_id, at, comment_id);
CREATE INDEX standings_of ON standings (site_id, comment_id, seq);
CREATE INDEX standings_until ON standings (until) WHERE until IS NOT NULL;
