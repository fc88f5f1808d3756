-- Webhooks both ways and the drop-in doors. Why each table and index: docs/storage.md.

-- Where a site wants to be told of changes. A resource of its own and no setting: it has state, and secrets.
CREATE TABLE endpoints (
  site_id       TEXT    NOT NULL REFERENCES sites (id),
  id            TEXT    NOT NULL,
  url           TEXT    NOT NULL,
  -- JSON list of event types; null = all events of comments.
  events        TEXT    CHECK (events IS NULL OR json_valid(events)),
  format        TEXT    NOT NULL DEFAULT 'standard' CHECK (format IN ('standard', 'slack', 'discord', 'email')),
  -- The Worker's own origin when the endpoint was made: messages link to it.
  own           TEXT    NOT NULL DEFAULT '',
  created_at    INTEGER NOT NULL,
  -- Why it gets nothing at present; null = it does.
  disabled      TEXT    CHECK (disabled IS NULL OR disabled IN ('gone', 'failing', 'paused')),
  -- Start of the failures since the last success.
  failing_since INTEGER,
  -- Nothing is sent before this time, because the endpoint asked for patience.
  quiet_until   INTEGER NOT NULL DEFAULT 0,
  -- Digests: minutes between two, when the next is due, and the newest comment that the last one counted.
  digest_every  INTEGER CHECK (digest_every IS NULL OR digest_every BETWEEN 5 AND 10080),
  digest_due    INTEGER,
  digest_after  INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX endpoints_digest ON endpoints (digest_due) WHERE digest_due IS NOT NULL AND disabled IS NULL;

-- Endpoints that take messages at present, as every submission needs to know them: a copy beside the settings, kept by
-- triggers, so that reading a site stays one row and one short statement.
ALTER TABLE sites ADD COLUMN listeners TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(listeners));

CREATE TRIGGER endpoints_listen AFTER INSERT ON endpoints
BEGIN
  UPDATE sites SET listeners = (
    SELECT json_group_array(json_object('id', e.id, 'events', json(e.events))) FROM endpoints e
    WHERE e.site_id = NEW.site_id AND e.disabled IS NULL) WHERE id = NEW.site_id;
END;

CREATE TRIGGER endpoints_change AFTER UPDATE OF events, disabled ON endpoints
BEGIN
  UPDATE sites SET listeners = (
    SELECT json_group_array(json_object('id', e.id, 'events', json(e.events))) FROM endpoints e
    WHERE e.site_id = NEW.site_id AND e.disabled IS NULL) WHERE id = NEW.site_id;
END;

CREATE TRIGGER endpoints_leave AFTER DELETE ON endpoints
BEGIN
  UPDATE sites SET listeners = (
    SELECT json_group_array(json_object('id', e.id, 'events', json(e.events))) FROM endpoints e
    WHERE e.site_id = OLD.site_id AND e.disabled IS NULL) WHERE id = OLD.site_id;
END;

-- Settings may be broken (their comments are held): what is no endpoint is left out, and stops nothing.
INSERT OR IGNORE INTO endpoints (site_id, id, url, events, created_at)
SELECT s.id, e.value ->> 'id', e.value ->> 'url',
  CASE json_type(e.value, '$.events') WHEN 'array' THEN e.value -> 'events' END, s.created_at
FROM sites s, json_each(s.settings, '$.endpoints') e
WHERE json_type(s.settings, '$.endpoints') = 'array'
  AND CASE e.type WHEN 'object' THEN e.value ->> 'id' IS NOT NULL AND e.value ->> 'url' IS NOT NULL END;

UPDATE sites SET settings = json_remove(settings, '$.endpoints'), version = version + 1
WHERE json_type(settings, '$.endpoints') IS NOT NULL;

-- Keyed by what the message is about, so that a comment's events are found in order and redelivery is no second row.
CREATE TABLE new_outbox (
  site_id  TEXT    NOT NULL,
  endpoint TEXT    NOT NULL,
  -- The comment, or a number of its own for messages that are about none.
  subject  INTEGER NOT NULL,
  -- The comment's event; 0 for messages that are about no comment.
  seq      INTEGER NOT NULL,
  type     TEXT    NOT NULL,
  due_at   INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- `data` of messages that are about no comment.
  data     TEXT    CHECK (data IS NULL OR json_valid(data)),
  PRIMARY KEY (site_id, endpoint, subject, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO new_outbox (site_id, endpoint, subject, seq, type, due_at, attempts)
SELECT site_id, endpoint, comment_id, seq, type, due_at, attempts FROM outbox;
DROP TABLE outbox;
ALTER TABLE new_outbox RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (due_at);

-- Each try of a delivery, and what came of it.
CREATE TABLE deliveries (
  site_id  TEXT    NOT NULL,
  endpoint TEXT    NOT NULL,
  at       INTEGER NOT NULL,
  subject  INTEGER NOT NULL,
  seq      INTEGER NOT NULL,
  type     TEXT    NOT NULL,
  -- 1 for the first try; 0 where nothing was sent.
  attempt  INTEGER NOT NULL,
  outcome  TEXT    NOT NULL CHECK (outcome IN ('delivered', 'failed', 'given-up', 'skipped')),
  -- HTTP status; null where there was no answer.
  status   INTEGER,
  ms       INTEGER NOT NULL,
  -- Start of the answer, or what went wrong. Another server's words: escape them.
  excerpt  TEXT    NOT NULL,
  PRIMARY KEY (site_id, endpoint, at, subject, seq)
) STRICT, WITHOUT ROWID;

-- What others know us by, and we them: signing secrets (sealed) and keys of the doors (hashed).
CREATE TABLE credentials (
  id         INTEGER PRIMARY KEY,
  site_id    TEXT    NOT NULL REFERENCES sites (id),
  kind       TEXT    NOT NULL CHECK (kind IN ('endpoint', 'sender', 'opinion', 'coral', 'door')),
  name       TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  -- After a rotation the old one stays good until then.
  expires_at INTEGER,
  -- AES-GCM under a key made from WEBHOOK_SECRET (src/comments/seal.ts).
  sealed     TEXT,
  -- SHA-256 of a door's key, hex.
  hash       TEXT,
  CHECK ((kind = 'door') = (hash IS NOT NULL) AND (hash IS NULL) = (sealed IS NOT NULL))
) STRICT;

CREATE INDEX credentials_of ON credentials (site_id, kind, name);
CREATE UNIQUE INDEX credentials_hash ON credentials (hash) WHERE hash IS NOT NULL;

-- Webhooks that came in, so that a repeat has no second effect.
CREATE TABLE received (
  site_id    TEXT    NOT NULL,
  sender     TEXT    NOT NULL,
  webhook_id TEXT    NOT NULL,
  at         INTEGER NOT NULL,
  comment_id INTEGER NOT NULL,
  status     TEXT    NOT NULL,
  PRIMARY KEY (site_id, sender, webhook_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX received_at ON received (at);

-- Texts that came in by a door: what a site chose to keep, and what moderators elsewhere said about them.
CREATE TABLE checked (
  -- Time-ordered, like a comment's.
  id         INTEGER PRIMARY KEY,
  site_id    TEXT    NOT NULL REFERENCES sites (id),
  door       TEXT    NOT NULL CHECK (door IN ('akismet', 'perspective', 'coral', 'openai')),
  -- What a person said; null where nobody did.
  label      TEXT    CHECK (label IS NULL OR label IN ('spam', 'not-spam', 'toxic', 'not-toxic')),
  -- JSON: body, name, website, page, lang. Never an address or an e-mail.
  fields     TEXT    NOT NULL CHECK (json_valid(fields)),
  -- What the engine said, like events.decision.
  decision   TEXT    NOT NULL CHECK (json_valid(decision))
) STRICT;

CREATE INDEX checked_of ON checked (site_id);
CREATE INDEX checked_labelled ON checked (site_id, label) WHERE label IS NOT NULL;

-- The master key stands for the oldest site where a door's client cannot name one.
CREATE INDEX sites_by_age ON sites (created_at);
