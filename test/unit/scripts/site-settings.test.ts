import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describeSettings, setStatement, settingsOf, showStatement } from '../../../scripts/site-settings.ts';

/** `npm run site -- set` on a real SQLite, without wrangler in between. */
let db: DatabaseSync;
beforeEach(() => {
  db = new DatabaseSync(':memory:');
  db.exec(
    'CREATE TABLE sites (id TEXT PRIMARY KEY, settings TEXT CHECK (json_valid(settings)), version INTEGER)',
  );
  db.exec(`INSERT INTO sites VALUES ('blog', '{"name":"Blog","anyPage":true}', 1), ('other', '{}', 1)`);
});

const row = z.object({ settings: z.string() });

/** The settings that the statement leaves; null where it found no site. */
function set(part: string, json: string, site = 'blog'): unknown {
  const typed = setStatement(site, part, json);
  if ('wrong' in typed) throw new Error(typed.wrong);
  const answered = db.prepare(typed.sql).get();
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
