-- What was answered to submissions lately, so that the same one sent again is answered alike: docs/limits.md.
CREATE TABLE answers (
  -- Last UTC day on which it is of use, whole days since the Unix epoch: what is over is a range of the key, and needs no index.
  day          INTEGER NOT NULL,
  site_id      TEXT    NOT NULL,
  -- Keyed hash of what only the client knows: an Idempotency-Key, a form token's nonce, who wrote what.
  key          TEXT    NOT NULL,
  -- Keyed hash of what was sent. NULL refuses a second answer under the same key, and its batch: src/store/answers.ts.
  payload      TEXT    NOT NULL,
  -- Milliseconds since the Unix epoch.
  at           INTEGER NOT NULL,
  -- Of a comment that went on air at once.
  published_at INTEGER,
  -- Sealed: only the deployment's secret and the client's own together open it (src/comments/door/answer-key.ts).
  answer       TEXT    NOT NULL,
  PRIMARY KEY (day, site_id, key)
) STRICT, WITHOUT ROWID;
