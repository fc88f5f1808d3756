-- What guests can do with their own comments: a receipt that only its holder knows, changes, taking back. Why: docs/storage.md,
-- docs/receipts.md.

-- SHA-256 of the receipt's secret, cut to 128 bits, hex; null for the publisher's people, and for what came in before.
ALTER TABLE comments ADD COLUMN receipt   TEXT;
-- The event whose decision is about the text as it is: the submission, or the newest change.
ALTER TABLE comments ADD COLUMN judged    INTEGER NOT NULL DEFAULT 1;
-- When its guest last changed a text that had been on air.
ALTER TABLE comments ADD COLUMN edited_at INTEGER;
-- Its guest took it back: nobody brings it on air again.
ALTER TABLE comments ADD COLUMN withdrawn TEXT CHECK (withdrawn IS NULL OR withdrawn IN ('deleted', 'erased'));

-- What stood in a comment before its guest changed it, for moderators.
CREATE TABLE revisions (
  comment_id INTEGER NOT NULL REFERENCES comments (id),
  -- The event that put another text in its place.
  seq        INTEGER NOT NULL,
  at         INTEGER NOT NULL,
  body       TEXT    NOT NULL,
  PRIMARY KEY (comment_id, seq)
) STRICT, WITHOUT ROWID;

-- More can happen to a comment: the table is made anew, as SQLite cannot widen a CHECK. The view names it, so it goes first.
DROP VIEW search_source;
CREATE TABLE new_events (
  comment_id  INTEGER NOT NULL REFERENCES comments (id),
  seq         INTEGER NOT NULL,
  at          INTEGER NOT NULL,
  actor       TEXT    NOT NULL,
  action      TEXT    NOT NULL CHECK (action IN (
    'submit', 'approve', 'reject', 'spam', 'hold', 'delete', 'restore', 'undo', 'redact', 'report', 'dismiss', 'appeal',
    'grant', 'refuse', 'edit', 'erase')),
  from_status TEXT,
  to_status   TEXT    NOT NULL,
  -- What the guest may read.
  reason      TEXT,
  -- The engine's assessment where it decided: verdict, scores, findings (spans without their text), ruleset.
  decision    TEXT CHECK (decision IS NULL OR json_valid(decision)),
  -- What else belongs to the action, for moderators: redacted spans, a report's words, a ban.
  detail      TEXT CHECK (detail IS NULL OR json_valid(detail)),
  PRIMARY KEY (comment_id, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO new_events (comment_id, seq, at, actor, action, from_status, to_status, reason, decision, detail)
SELECT comment_id, seq, at, actor, action, from_status, to_status, reason, decision, detail FROM events;
DROP TABLE events;
ALTER TABLE new_events RENAME TO events;
CREATE INDEX events_later ON events (at) WHERE seq > 1;

-- The one exception: of a comment that its guest has erased, the guest's own appeal loses its words.
CREATE TRIGGER events_are_append_only BEFORE UPDATE ON events
WHEN NOT (
  OLD.action = 'appeal' AND OLD.detail IS NOT NULL AND NEW.detail IS json_set(OLD.detail, '$.appeal', '')
  AND NEW.comment_id = OLD.comment_id AND NEW.seq = OLD.seq AND NEW.at = OLD.at AND NEW.actor = OLD.actor
  AND NEW.action = OLD.action AND NEW.from_status IS OLD.from_status AND NEW.to_status = OLD.to_status
  AND NEW.reason IS OLD.reason AND NEW.decision IS OLD.decision
  AND EXISTS (SELECT 1 FROM comments WHERE id = OLD.comment_id AND withdrawn = 'erased'))
BEGIN
  SELECT RAISE (ABORT, 'events are append-only');
END;

-- As before (0003), but that what was decided is about the text as it is, and that a guest is not taken for a moderator.
CREATE VIEW search_source AS
SELECT c.id, c.site_id,
  's' || lower(hex(c.site_id)) || ' u' || c.status || ' p' || c.page_id
    || iif(c.lang IS NULL, '', ' l' || lower(replace(c.lang, '-', '')))
    || iif(c.version > 1 AND EXISTS (SELECT 1 FROM events h WHERE h.comment_id = c.id AND h.seq > 1
         AND h.from_status <> h.to_status AND h.actor <> 'guest'), ' mperson', ' mengine')
    || iif(c.reports > 0, ' xreported', '') || iif(c.appeal IS NULL, '', ' x' || c.appeal)
    || iif(c.staff = 1, ' xstaff', '')
    || COALESCE(' gd' || c.device_key, '') || COALESCE(' ga' || c.address_key, '') || COALESCE(' ge' || c.email_key, '')
    || COALESCE(' k' || c.cluster, '')
    || COALESCE(' h0' || substr(c.print, 1, 4) || ' h1' || substr(c.print, 5, 4) || ' h2' || substr(c.print, 9, 4)
         || ' h3' || substr(c.print, 13, 4), '')
    || CASE WHEN e.decision ->> 'margin' IS NULL THEN ' d4' WHEN e.decision ->> 'margin' < 0.5 THEN ' d0'
         WHEN e.decision ->> 'margin' < 1 THEN ' d1' WHEN e.decision ->> 'margin' < 2 THEN ' d2'
         WHEN e.decision ->> 'margin' < 4 THEN ' d3' ELSE ' d4' END
    || COALESCE((SELECT group_concat(' r' || lower(replace(f.value ->> 'rule', '_', '')), '')
         FROM json_each(e.decision, '$.findings') f), '')
    || COALESCE((SELECT group_concat(' c' || replace(k.key, '_', ''), '')
         FROM json_each(e.decision, '$.categories') k), '') AS facets,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    c.name || char(10) || c.body || char(10) || COALESCE(c.website, '')
   , char(1571), char(1575)), char(1573), char(1575)), char(1570), char(1575)), char(1649), char(1575))
   , char(1609), char(1610)), char(1740), char(1610)), char(1574), char(1610)), char(1572), char(1608))
   , char(1577), char(1607)), char(1705), char(1603)), char(1600), ''), char(1611), ''), char(1612), '')
   , char(1613), ''), char(1614), ''), char(1615), ''), char(1616), ''), char(1617), ''), char(1618), '')
   , char(1648), ''), char(173), ''), char(8203), ''), char(8204), ''), char(8205), ''), char(8288), '')
   , char(65279), '') AS words
FROM comments c LEFT JOIN events e ON e.comment_id = c.id AND e.seq = c.judged;
