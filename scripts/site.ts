/**
 * `npm run site -- add blog --name "My blog" --origin https://blog.example [--remote]`
 * `npm run site -- show blog [--remote]`: its settings
 * `npm run site -- set blog maxBodyLength 2000 [--remote]`: one part of its settings, as JSON; `null` = the default
 * `npm run site -- remove demo [--remote]`: the site with all its comments
 * Local by default; `--remote` means the deployed database.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { settingsSchema } from '../src/comments/settings.ts';
import { QUIET, ROOT, run, STATE } from './environment.mjs';
import {
  addStatement,
  describeSettings,
  removeStatement,
  setStatement,
  settingsOf,
  showStatement,
} from './site-settings.ts';

const USAGE =
  "Say `add <id> --origin https://…`, `show <id>`, `set <id> <part> '<json>'` or `remove <id>`; with `--remote` of the deployed database.";
const { values, positionals } = parsed();
const [verb, id, part, json] = positionals;

if (verb === undefined || id === undefined) fail(USAGE);
if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(id)) fail('A site id is lower-case letters, digits and hyphens.');
if (/^sign-(?:in|out)$/.test(id)) fail('The desk needs this id for itself.');
process.exit(
  verb === 'set' || verb === 'show' ? await settings(verb, id) : await execute(statement(verb, id)),
);

function statement(wanted: string | undefined, site: string): string {
  switch (wanted) {
    case undefined:
      return fail(USAGE);
    case 'add': {
      if (!values.origin) return fail('Name at least one --origin, such as https://blog.example.');
      const given = {
        name: values.name ?? site,
        origins: values.origin,
        ...(values.language === undefined ? {} : { language: values.language }),
      };
      const checked = settingsSchema.safeParse(given);
      if (!checked.success) return fail(checked.error.issues.map((issue) => issue.message).join('\n'));
      // Only what was given is kept, so that defaults can still change.
      return addStatement(site, given);
    }
    case 'remove':
      return removeStatement(site);
    default:
      return fail(USAGE);
  }
}

/** Sets a part or not, and shows what the settings are then. */
async function settings(wanted: 'set' | 'show', site: string): Promise<number> {
  const typed = wanted === 'set' ? setStatement(site, part, json) : { sql: showStatement(site) };
  if ('wrong' in typed) return fail(typed.wrong);
  const stored = settingsOf(await ask(typed.sql));
  if (stored === null) return fail(`There is no site "${site}" here.`);
  process.stdout.write(`${describeSettings(stored)}\n`);
  return 0;
}

/** What the database answers, as wrangler prints it. No shell is in between, which would read quotes its own way. */
function ask(sql: string): Promise<string> {
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  const args = [wrangler, 'd1', 'execute', 'greenroom', ...where(), '--yes', '--json', '--command', sql];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...QUIET, CI: 'true' } });
  return new Promise((resolve, reject) => {
    let printed = '';
    let complaints = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(printed) : fail(complaints || printed)));
  });
}

function where(): string[] {
  return values.remote ? ['--remote'] : ['--local', ...STATE];
}

async function execute(sql: string): Promise<number> {
  const file = join(tmpdir(), `greenroom-site-${process.pid}.sql`);
  writeFileSync(file, sql);
  return run('wrangler', ['d1', 'execute', 'greenroom', ...where(), '--yes', '--file', file], {
    env: { ...QUIET, CI: 'true' },
  });
}

/** What was typed; an option that there is not ends in the words of what there is. */
function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        origin: { type: 'string', multiple: true },
        language: { type: 'string' },
        remote: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
  }
}

function fail(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
