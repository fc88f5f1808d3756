-- Who may use the desk. Why sessions have no table of their own: docs/adr/0011-sessions-of-the-desk.md.

CREATE TABLE moderators (
  id            INTEGER PRIMARY KEY,
  name          TEXT    NOT NULL,
  -- The name as it is compared: two people who differ in capitals only would be one person in the history.
  name_key      TEXT    NOT NULL UNIQUE,
  role          TEXT    NOT NULL CHECK (role IN ('reader', 'moderator', 'editor')),
  -- JSON list of site ids; null = all sites.
  sites         TEXT    CHECK (sites IS NULL OR json_valid(sites)),
  -- SHA-256 of the token, hex.
  token_hash    TEXT    UNIQUE,
  -- Keyed hash of the e-mail address that Cloudflare Access knows them by; null = no sign-in by Access.
  access_key    TEXT    UNIQUE,
  created_at    INTEGER NOT NULL,
  disabled_at   INTEGER,
  -- Sessions issued until then are void.
  sessions_from INTEGER NOT NULL DEFAULT 0,
  -- Who made or last changed this row, and when.
  changed_by    TEXT    NOT NULL,
  changed_at    INTEGER NOT NULL
) STRICT;

-- Sessions that were signed out of before their time. A row is worth nothing once the session would have ended anyway.
CREATE TABLE ended_sessions (
  id         TEXT    NOT NULL PRIMARY KEY,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX ended_sessions_by_time ON ended_sessions (expires_at);
