-- Bans of networks, and bans that the guest is told of (docs/bans.md).

-- Keyed hash of the network that the guest called from (IPv4 /24, IPv6 /48): for bans only, no guest is known by it.
ALTER TABLE comments ADD COLUMN network_key TEXT;

CREATE TABLE new_standings (
  site_id    TEXT    NOT NULL REFERENCES sites (id),
  kind       TEXT    NOT NULL CHECK (kind IN ('device', 'address', 'network', 'email')),
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
  -- The guest is told of the ban, with its end and its reason; else comments look as if they waited.
  told       INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1)),
  -- The newest under a key is one step away, however many there are.
  PRIMARY KEY (site_id, kind, key, at, comment_id, seq),
  -- Anybody can type a name or an e-mail, and many share an address: only a signed device token earns trust.
  CHECK (standing = 'banned' OR (kind = 'device' AND told = 0))
) STRICT, WITHOUT ROWID;

INSERT INTO new_standings (site_id, kind, key, standing, until, reason, by, at, comment_id, seq)
SELECT site_id, kind, key, standing, until, reason, by, at, comment_id, seq FROM standings;
DROP TABLE standings;
ALTER TABLE new_standings RENAME TO standings;

CREATE INDEX standings_newest ON standings (site_id, at, comment_id);
CREATE INDEX standings_of ON standings (site_id, comment_id, seq);
CREATE INDEX standings_until ON standings (until) WHERE until IS NOT NULL;
