-- Settings with their history, and pages that close. Why: docs/storage.md, docs/settings.md.

-- Every version of a site's settings. No reference to sites: a site is removed before its history is, see below.
CREATE TABLE site_versions (
  site_id        TEXT    NOT NULL,
  version        INTEGER NOT NULL,
  at             INTEGER NOT NULL,
  -- `desk: NAME`, `api`, `api: NAME`, `cli`, `migration`, or `by hand` for what went past all of these.
  actor          TEXT    NOT NULL,
  -- Why, in the words of whoever did it.
  note           TEXT,
  -- The version that this one brought back.
  rolled_back_to INTEGER,
  -- JSON list of sentences: what changed; null where that was not worked out.
  changes        TEXT    CHECK (changes IS NULL OR json_valid(changes)),
  -- Last, so that a list of versions need not read its (up to 1 MiB of) pages.
  settings       TEXT    NOT NULL CHECK (json_valid(settings)),
  PRIMARY KEY (site_id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER site_versions_are_append_only BEFORE UPDATE ON site_versions
BEGIN
  SELECT RAISE (ABORT, 'versions of settings are append-only');
END;

CREATE TRIGGER site_versions_are_kept BEFORE DELETE ON site_versions
WHEN EXISTS (SELECT 1 FROM sites WHERE id = OLD.site_id)
BEGIN
  SELECT RAISE (ABORT, 'versions of settings are append-only');
END;

INSERT INTO site_versions (site_id, version, at, actor, settings)
SELECT id, version, CAST(unixepoch('subsec') * 1000 AS INTEGER), 'migration', settings FROM sites;

-- The Worker writes the version first and the site's row second. What is written to the row past the Worker becomes a
-- version too, and moves the number on, so that no editor overwrites it unseen.
CREATE TRIGGER sites_begin AFTER INSERT ON sites
WHEN NOT EXISTS (
  SELECT 1 FROM site_versions v WHERE v.site_id = NEW.id AND v.version = NEW.version AND v.settings = NEW.settings)
BEGIN
  UPDATE sites SET version = MAX(NEW.version, COALESCE((
    SELECT MAX(version) + 1 FROM site_versions WHERE site_id = NEW.id), 1)) WHERE id = NEW.id;
  INSERT INTO site_versions (site_id, version, at, actor, settings)
  SELECT id, version, CAST(unixepoch('subsec') * 1000 AS INTEGER), 'by hand', settings FROM sites WHERE id = NEW.id;
END;

CREATE TRIGGER sites_change AFTER UPDATE OF settings ON sites
WHEN NEW.settings <> OLD.settings AND NOT EXISTS (
  SELECT 1 FROM site_versions v WHERE v.site_id = NEW.id AND v.version = NEW.version AND v.settings = NEW.settings)
BEGIN
  UPDATE sites SET version = MAX(NEW.version, COALESCE((
    SELECT MAX(version) + 1 FROM site_versions WHERE site_id = NEW.id), 1)) WHERE id = NEW.id;
  INSERT INTO site_versions (site_id, version, at, actor, settings)
  SELECT id, version, CAST(unixepoch('subsec') * 1000 AS INTEGER), 'by hand', settings FROM sites WHERE id = NEW.id;
END;

-- When the first comment came in, whatever became of it; null while there is none.
ALTER TABLE pages ADD COLUMN created_at INTEGER;
-- What moderators decided; null = the site's settings do.
ALTER TABLE pages ADD COLUMN state TEXT CHECK (state IS NULL OR state IN ('open', 'closed'));

UPDATE pages SET created_at = first.at
FROM (SELECT page_id, MIN(created_at) AS at FROM comments GROUP BY page_id) AS first WHERE first.page_id = pages.id;

-- Pages that somebody opened or closed: few.
CREATE INDEX pages_decided ON pages (site_id) WHERE state IS NOT NULL;
