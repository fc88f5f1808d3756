-- Flood mode: what comes in by the minute, what is usual, and when a site was guarded. Why: docs/flood.md, docs/storage.md.

-- What guests posted to a site in a minute; no row where nobody did. The minute comes first: the clock reads and deletes by
-- it, and a submission looks up the two rows that it needs.
CREATE TABLE minutes (
  -- Minutes since the Unix epoch.
  minute    INTEGER NOT NULL,
  site_id   TEXT    NOT NULL REFERENCES sites (id),
  -- All that was stored, whatever became of it.
  posted    INTEGER NOT NULL,
  -- … by guests of whom nothing is on air and whom nobody trusts.
  newcomers INTEGER NOT NULL,
  -- … held or rejected as spam, or rejected for a hard fact.
  spam      INTEGER NOT NULL,
  PRIMARY KEY (minute, site_id)
) STRICT, WITHOUT ROWID;

-- What is usual at a site: moving averages of a minute's count and of its square, and the band that follows.
CREATE TABLE flood_bands (
  site_id          TEXT    NOT NULL PRIMARY KEY REFERENCES sites (id),
  -- The last minute that was learned of.
  minute           INTEGER NOT NULL,
  newcomers_mean   REAL    NOT NULL DEFAULT 0,
  newcomers_square REAL    NOT NULL DEFAULT 0,
  newcomers_band   REAL    NOT NULL DEFAULT 0,
  spam_mean        REAL    NOT NULL DEFAULT 0,
  spam_square      REAL    NOT NULL DEFAULT 0,
  spam_band        REAL    NOT NULL DEFAULT 0,
  -- Somebody switched the guard off: until then it does not come back by itself, ms.
  quiet_until      INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Times in which a site was guarded. Of each level the newest says how things stand.
CREATE TABLE flood_episodes (
  site_id  TEXT    NOT NULL REFERENCES sites (id),
  -- The comment that crossed the line, or an id made in its way. What was caught has it in comments.cluster.
  id       INTEGER NOT NULL,
  level    TEXT    NOT NULL CHECK (level IN ('busy', 'flood')),
  since    INTEGER NOT NULL,
  -- The guard is up before this time.
  until    INTEGER NOT NULL,
  -- When it was over, as the clock or a moderator wrote it; null before.
  ended    INTEGER,
  -- The highest rate that was measured, a minute, and the band that it crossed; 0 where a moderator began it.
  rate     REAL    NOT NULL,
  band     REAL    NOT NULL,
  -- `engine`, or a moderator as events name them.
  by       TEXT    NOT NULL,
  -- Who switched it off; null where it lapsed.
  ended_by TEXT,
  -- How often it flared up.
  runs     INTEGER NOT NULL DEFAULT 1,
  -- Comments that have its mark.
  comments INTEGER NOT NULL DEFAULT 0,
  -- 1 = what came in the minutes before has the mark, too.
  swept    INTEGER NOT NULL DEFAULT 0 CHECK (swept IN (0, 1)),
  PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX flood_episodes_newest ON flood_episodes (site_id, level, id);
CREATE INDEX flood_episodes_open ON flood_episodes (until) WHERE ended IS NULL;
CREATE INDEX flood_episodes_unswept ON flood_episodes (since) WHERE swept = 0;

-- How far the clock has learned of minutes: here `comment_id` is a minute.
INSERT INTO walks (job, comment_id) VALUES ('minutes', 0);

-- Who is told what waits is told of floods, too.
UPDATE endpoints SET events = json_insert(events, '$[#]', 'moderation.flood')
WHERE format <> 'standard' AND EXISTS (SELECT 1 FROM json_each(endpoints.events) e WHERE e.value = 'moderation.digest');
