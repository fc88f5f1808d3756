import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  addStatement,
  describeSettings,
  removeStatement,
  setStatement,
  settingsOf,
  showStatement,
} from '../../../scripts/site-settings.ts';

/** `npm run site -- set` on a real SQLite, without wrangler in between. */
let db: DatabaseSync;
beforeEach(() => {
  db = new DatabaseSync(':memory:');
  for (const file of readdirSync(MIGRATIONS).toSorted())
    db.exec(readFileSync(join(MIGRATIONS, file), 'utf8'));
  db.exec(`DELETE FROM sites`);
  db.exec(`DELETE FROM site_versions`);
  db.exec(`INSERT INTO sites (id, settings, created_at)
    VALUES ('blog', '{"name":"Blog","anyPage":true}', 1), ('other', '{}', 1)`);
});

const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url));

const row = z.object({ settings: z.string() });

/** Runs statements one by one, as wrangler does; the last one's first row. */
function run(sql: string): unknown {
  const at = sql.indexOf(';\n');
  if (at < 0) return db.prepare(sql).get();
  db.prepare(sql.slice(0, at + 1)).run();
  return run(sql.slice(at + 2));
}

/** What the history has of the site, oldest first. */
const history = (site: string) =>
  db
    .prepare('SELECT version, actor, settings FROM site_versions WHERE site_id = ? ORDER BY version')
    .all(site)
    .map(({ version, actor, settings }) => ({ version, actor, settings }));

/** The settings that the statement leaves; null where it found no site. */
function set(part: string, json: string, site = 'blog'): unknown {
  const typed = setStatement(site, part, json);
  if ('wrong' in typed) throw new Error(typed.wrong);
  const answered = run(typed.sql);
  return answered === undefined ? null : JSON.parse(row.parse(answered).settings);
}

const wrong = (part?: string, json?: string): string => {
  const typed = setStatement('blog', part, json);
  return 'wrong' in typed ? typed.wrong : '';
};

describe('one part of the settings', () => {
  it('is set, and the others stay', () => {
    expect(set('maxBodyLength', '2000')).toEqual({ name: 'Blog', anyPage: true, maxBodyLength: 2000 });
    expect(set('doors', '{"store":true}')).toMatchObject({ name: 'Blog', doors: { store: true } });
    expect(set('doors', '{"akismet":"spam-only"}')).toMatchObject({ doors: { akismet: 'spam-only' } });
    expect(db.prepare("SELECT version FROM sites WHERE id = 'blog'").get()).toEqual({ version: 4 });
    expect(db.prepare("SELECT settings, version FROM sites WHERE id = 'other'").get()).toEqual({
      settings: '{}',
      version: 1,
    });
  });

  it('is a version of its own, by the command line', () => {
    set('maxBodyLength', '2000');
    expect(history('blog')).toEqual([
      { version: 1, actor: 'by hand', settings: '{"name":"Blog","anyPage":true}' },
      { version: 2, actor: 'cli', settings: '{"name":"Blog","anyPage":true,"maxBodyLength":2000}' },
    ]);
    expect(history('other')).toHaveLength(1);
  });

  it('is taken out by null', () => {
    expect(set('name', 'null')).toEqual({ anyPage: true });
    expect(set('secondOpinion', 'null')).toEqual({ anyPage: true });
  });

  it('of a site that there is none of changes nothing', () => {
    expect(set('name', '"x"', 'nobody')).toBeNull();
  });

  it('holds any text as it is, and is no SQL', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    const sharp = fc.constantFrom("');DROP TABLE sites;--", "''", '\\', '";', '$.x', '\0');
    fc.assert(
      fc.property(fc.oneof(text, sharp), (name) => {
        expect(set('name', JSON.stringify(name))).toMatchObject({ name });
      }),
      { numRuns: 200, seed: 1 },
    );
    expect(db.prepare('SELECT count(*) AS n FROM sites').get()).toEqual({ n: 2 });
  });

  it.for([
    [undefined, undefined, 'Say `set blog <part>'],
    ['name', undefined, 'Say `set blog <part>'],
    ['nmae', '"x"', 'There is no part "nmae"'],
    ['__proto__', '{}', 'There is no part'],
    ['name', 'My blog', 'not JSON'],
    ['name', '', 'not JSON'],
    ['name', '5', 'expected string'],
    ['origins', '["https://blog.example/"]', 'must be an origin'],
    ['doors', '{"stroe":true}', 'stroe'],
    ['policy', '{"rules":{"NO_SUCH_RULE":{"mode":"off"}}}', 'NO_SUCH_RULE'],
    ['secondOpinion', '{"url":"ftp://check.example/"}', 'url'],
  ] as const)('set %s %s says what is wrong', ([part, json, words]) => {
    expect(wrong(part, json)).toContain(words);
  });
});

describe('a site', () => {
  it('is made with its first version, and added to with the next', () => {
    db.exec(addStatement('new', { name: "It's", origins: ['https://new.example'] }));
    db.exec(addStatement('new', { name: 'Newer' }));
    expect(history('new')).toEqual([
      { version: 1, actor: 'cli', settings: `{"name":"It's","origins":["https://new.example"]}` },
      { version: 2, actor: 'cli', settings: '{"name":"Newer","origins":["https://new.example"]}' },
    ]);
    const row = db
      .prepare("SELECT settings, version, created_at > 0 AS made FROM sites WHERE id = 'new'")
      .get();
    expect(row).toEqual({ settings: history('new')[1]?.settings, version: 2, made: 1 });
  });

  it('that is changed past the tools has that in its history, too', () => {
    db.exec(`UPDATE sites SET settings = '{"name":7}' WHERE id = 'blog'`);
    set('language', '"ar"');
    expect(history('blog').map(({ version, actor }) => [version, actor])).toEqual([
      [1, 'by hand'],
      [2, 'by hand'],
      [3, 'cli'],
    ]);
  });

  it('keeps its history while it is there', () => {
    expect(() => db.exec("DELETE FROM site_versions WHERE site_id = 'blog'")).toThrow(/append-only/);
    expect(() => db.exec("UPDATE site_versions SET actor = 'x'")).toThrow(/append-only/);
    db.exec("DELETE FROM sites WHERE id = 'blog'; DELETE FROM site_versions WHERE site_id = 'blog'");
    expect(history('blog')).toEqual([]);
  });
});

describe('a site that is removed', () => {
  const COUNT = 'SELECT count(*) AS n FROM';

  it('leaves nothing behind, and others alone', () => {
    for (const [number, site] of ['blog', 'other'].entries()) {
      const id = number + 1;
      db.exec(`INSERT INTO pages (id, site_id, url) VALUES (${id}, '${site}', 'https://a.example/');
        INSERT INTO comments (id, site_id, page_id, page_url, page_title, depth, status, version, name, body, created_at,
          on_page) VALUES (${id}, '${site}', ${id}, 'https://a.example/', '', 0, 'pending', 1, '', 'word', 1, 0);
        INSERT INTO events (comment_id, seq, at, actor, action, to_status)
          VALUES (${id}, 1, 1, 'engine', 'submit', 'pending');
        INSERT INTO search (rowid, facets, words) SELECT id, facets, words FROM search_source WHERE id = ${id};
        INSERT INTO learned VALUES (${id}, 1, 'ham')`);
    }
    db.exec(removeStatement('blog'));
    for (const table of ['comments', 'pages', 'events', 'learned', 'tallies', 'sites', 'site_versions']) {
      expect([table, db.prepare(`${COUNT} ${table}`).get()]).toEqual([table, { n: 1 }]);
    }
    expect(db.prepare(`${COUNT} search WHERE search MATCH 'word'`).get()).toEqual({ n: 1 });
  });

  it('has no table forgotten', () => {
    const tables = db
      .prepare(
        `SELECT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c
         WHERE t.type = 'table' AND c.name = 'site_id'`,
      )
      .all()
      .map(({ name }) => String(name));
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) expect(removeStatement('blog')).toContain(`DELETE FROM ${table} WHERE`);
  });
});

describe('the settings in words', () => {
  it('say what is set, what is a default, and what holds up comments', () => {
    const lines = describeSettings('{"name":"Blog","maxBodyLength":"long"}').split('\n');
    expect(lines).toContain('name: "Blog"');
    expect(lines).toContain('language: "en"  (default)');
    expect(lines.at(-1)).toContain('! maxBodyLength is not valid');
    expect(describeSettings('[]')).toContain('! settings is not valid');
  });

  it('are read from what wrangler prints', () => {
    expect(showStatement("x'y")).toContain("'x''y'");
    expect(settingsOf('[{"results":[{"settings":"{}"}],"success":true,"meta":{}}]')).toBe('{}');
    expect(settingsOf('[{"results":[],"success":true}]')).toBeNull();
  });
});
