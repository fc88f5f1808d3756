-- Names that can be taken for one another, and floods of a site. Why: docs/trust.md, docs/storage.md.

-- What the name looks like (src/comments/name-key.ts), 16 hex digits: names that can be taken for one another have one key. Null
-- where there is no name, or nothing in it can be read; comments from before have none.
ALTER TABLE comments ADD COLUMN name_key TEXT;
-- The same of a moderator's name; null for those from before, who are found by `name_key` as it was typed.
ALTER TABLE moderators ADD COLUMN look TEXT;
CREATE INDEX moderators_look ON moderators (look) WHERE look IS NOT NULL;

-- A site's floods that may still grow.
CREATE INDEX clusters_open ON clusters (site_id, last_at);

-- As before (0012), and the name.
DROP VIEW search_source;
CREATE VIEW search_source AS
SELECT c.id, c.site_id,
  's' || lower(hex(c.site_id)) || ' u' || c.status || ' p' || c.page_id
    || iif(c.lang IS NULL, '', ' l' || lower(replace(c.lang, '-', '')))
    || iif(c.version > 1 AND EXISTS (SELECT 1 FROM events h WHERE h.comment_id = c.id AND h.seq > 1
         AND h.from_status <> h.to_status AND h.actor <> 'guest'), ' mperson', ' mengine')
    || iif(c.reports > 0, ' xreported', '') || iif(c.appeal IS NULL, '', ' x' || c.appeal)
    || iif(c.staff = 1, ' xstaff', '')
    || COALESCE(' gd' || c.device_key, '') || COALESCE(' ga' || c.address_key, '') || COALESCE(' ge' || c.email_key, '')
    || COALESCE(' n' || c.name_key, '') || COALESCE(' k' || c.cluster, '')
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
