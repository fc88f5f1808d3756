-- The desk: what moderators look for, how many wait, and what more can happen to a comment. Why: docs/storage.md.

-- Keyed hashes of who sent it, as far as that is known (never an address or an e-mail); erased when the site's time is up.
ALTER TABLE comments ADD COLUMN device_key  TEXT;
ALTER TABLE comments ADD COLUMN address_key TEXT;
ALTER TABLE comments ADD COLUMN email_key   TEXT;
-- SimHash of the text, 16 hex digits: near-duplicates differ in few bits (src/comments/print.ts).
ALTER TABLE comments ADD COLUMN print       TEXT;
-- First comment of the flood that it is part of.
ALTER TABLE comments ADD COLUMN cluster     INTEGER;
-- Guests' reports since a moderator last decided.
ALTER TABLE comments ADD COLUMN reports     INTEGER NOT NULL DEFAULT 0 CHECK (reports >= 0);
-- The guest's one appeal.
ALTER TABLE comments ADD COLUMN appeal      TEXT CHECK (appeal IS NULL OR appeal IN ('open', 'granted', 'refused'));
-- 1 = written by the publisher's people at the desk.
ALTER TABLE comments ADD COLUMN staff       INTEGER NOT NULL DEFAULT 0 CHECK (staff IN (0, 1));

-- More can happen than status changes: the table is made anew, as SQLite cannot widen a CHECK.
CREATE TABLE new_events (
  comment_id  INTEGER NOT NULL REFERENCES comments (id),
  seq         INTEGER NOT NULL,
  at          INTEGER NOT NULL,
  actor       TEXT    NOT NULL,
  action      TEXT    NOT NULL CHECK (action IN (
    'submit', 'approve', 'reject', 'spam', 'hold', 'delete', 'restore', 'undo', 'redact', 'report', 'dismiss', 'appeal',
    'grant', 'refuse')),
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

INSERT INTO new_events (comment_id, seq, at, actor, action, from_status, to_status, reason, decision)
SELECT comment_id, seq, at, actor, action, from_status, to_status, reason, decision FROM events;
DROP TABLE events;
ALTER TABLE new_events RENAME TO events;

CREATE TRIGGER events_are_append_only BEFORE UPDATE ON events
BEGIN
  SELECT RAISE (ABORT, 'events are append-only');
END;

-- What happened after the submission, by time: few rows, as most comments are never touched again.
CREATE INDEX events_later ON events (at) WHERE seq > 1;

-- How many comments are in the lists that moderators watch.
CREATE TABLE tallies (
  site_id TEXT    NOT NULL,
  list    TEXT    NOT NULL CHECK (list IN ('pending', 'reported', 'appealed')),
  n       INTEGER NOT NULL,
  PRIMARY KEY (site_id, list)
) STRICT, WITHOUT ROWID;

INSERT INTO tallies (site_id, list, n)
SELECT site_id, 'pending', count(*) FROM comments WHERE status = 'pending' GROUP BY site_id;

CREATE TRIGGER comments_tally_new AFTER INSERT ON comments WHEN NEW.status = 'pending'
BEGIN
  INSERT INTO tallies (site_id, list, n) VALUES (NEW.site_id, 'pending', 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER comments_tally_pending AFTER UPDATE OF status ON comments
WHEN (NEW.status = 'pending') <> (OLD.status = 'pending')
BEGIN
  INSERT INTO tallies (site_id, list, n) VALUES (NEW.site_id, 'pending', iif(NEW.status = 'pending', 1, -1))
  ON CONFLICT DO UPDATE SET n = n + excluded.n;
END;

CREATE TRIGGER comments_tally_reported AFTER UPDATE OF reports ON comments
WHEN (NEW.reports > 0) <> (OLD.reports > 0)
BEGIN
  INSERT INTO tallies (site_id, list, n) VALUES (NEW.site_id, 'reported', iif(NEW.reports > 0, 1, -1))
  ON CONFLICT DO UPDATE SET n = n + excluded.n;
END;

CREATE TRIGGER comments_tally_appealed AFTER UPDATE OF appeal ON comments
WHEN (NEW.appeal IS 'open') <> (OLD.appeal IS 'open')
BEGIN
  INSERT INTO tallies (site_id, list, n) VALUES (NEW.site_id, 'appealed', iif(NEW.appeal IS 'open', 1, -1))
  ON CONFLICT DO UPDATE SET n = n + excluded.n;
END;

CREATE TRIGGER comments_tally_gone AFTER DELETE ON comments
BEGIN
  UPDATE tallies SET n = n - 1 WHERE site_id = OLD.site_id
    AND (list = 'pending' AND OLD.status = 'pending' OR list = 'reported' AND OLD.reports > 0
      OR list = 'appealed' AND OLD.appeal IS 'open');
END;

-- The moderators' index: a word for each thing that a list can be filtered by, and the words of the text. It holds no
-- text (content=''), only which comments have which words, and comments are found newest or oldest first by their id.
-- Marks belong to their letters, so that Arabic and Indic words stay whole.
CREATE VIRTUAL TABLE search USING fts5 (
  facets, words, content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

-- What the index says of a comment, made in one place. `words` folds what people write in several ways: Arabic alef, ya,
-- waw, ta marbuta and kaf to one letter each; tatweel, tashkeel and invisible characters to nothing. A search is folded alike
-- (src/comments/search.ts; a test holds the two together).
CREATE VIEW search_source AS
SELECT c.id, c.site_id,
  's' || lower(hex(c.site_id)) || ' u' || c.status || ' p' || c.page_id
    || iif(c.lang IS NULL, '', ' l' || lower(replace(c.lang, '-', '')))
    || iif(c.version > 1 AND EXISTS (SELECT 1 FROM events h WHERE h.comment_id = c.id AND h.seq > 1
         AND h.from_status <> h.to_status), ' mperson', ' mengine')
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
FROM comments c LEFT JOIN events e ON e.comment_id = c.id AND e.seq = 1;

INSERT INTO search (rowid, facets, words) SELECT id, facets, words FROM search_source;
