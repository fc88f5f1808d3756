-- What flood mode has caught is counted with its episode: docs/flood.md. Its list (no print) stays for as long as the episode is known,
-- whoever of the guests in it takes a comment back: one decision about all of it must be possible. Near-duplicates as before (0017).
DROP TRIGGER comments_cluster_gone;
DROP TRIGGER comments_cluster_left;

CREATE TRIGGER comments_cluster_gone AFTER DELETE ON comments WHEN OLD.cluster IS NOT NULL
BEGIN
  UPDATE flood_episodes SET comments = max(0, comments - 1) WHERE site_id = OLD.site_id AND id = OLD.cluster;
  UPDATE clusters SET n = n - 1 WHERE site_id = OLD.site_id AND id = OLD.cluster AND print <> '';
  DELETE FROM clusters WHERE site_id = OLD.site_id AND id = OLD.cluster AND print <> '' AND n <= 0;
END;

CREATE TRIGGER comments_cluster_left AFTER UPDATE OF cluster ON comments WHEN OLD.cluster IS NOT NULL AND NEW.cluster IS NULL
BEGIN
  UPDATE flood_episodes SET comments = max(0, comments - 1) WHERE site_id = OLD.site_id AND id = OLD.cluster;
  UPDATE clusters SET n = n - 1 WHERE site_id = OLD.site_id AND id = OLD.cluster AND print <> '';
  DELETE FROM clusters WHERE site_id = OLD.site_id AND id = OLD.cluster AND print <> '' AND n <= 0;
END;
