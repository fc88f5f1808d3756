import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import { call, configure, database, get, KEY, PAGE, submit } from './harness.ts';
import { encode, OWN, type SignedIn, signIn } from './desk.ts';

/** The settings pages, as an editor with a browser and no JavaScript uses them. */

database();

const AT = '/moderate/demo/settings';
let editor: SignedIn;
beforeEach(async () => {
  editor = await signIn('editor');
});

const stored = async () => {
  const row = await env.DB.prepare("SELECT settings, version FROM sites WHERE id = 'demo'").first<{
    settings: string;
    version: number;
  }>();
  return { version: row?.version, settings: JSON.parse(row?.settings ?? 'null') };
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The fields of the settings form, as a browser would send them. */
function fieldsOf(html: string): Record<string, string | string[]> {
  const form = /<form class="stack settings"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const fields: Record<string, string | string[]> = {};
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    if (/type="checkbox"/.test(tag) && !/ checked/.test(tag)) continue;
    const name = attribute(tag, 'name');
    if (name === '' || name === 'csrf') continue;
    const value = attribute(tag, 'value') || (tag.includes('type="checkbox"') ? 'on' : '');
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  for (const [, attributes = '', text = ''] of form.matchAll(/<textarea([^>]*)>\n?([\s\S]*?)<\/textarea>/g)) {
    fields[attribute(attributes, 'name')] = unescaped(text).replace(/\r?\n/g, '\r\n');
  }
  for (const [, attributes = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    fields[attribute(attributes, 'name')] = attribute(
      /<option [^>]*selected[^>]*>/.exec(options)?.[0] ?? '',
      'value',
    );
  }
  return fields;
}

const open = async (path = '', who = editor) => (await who.open(AT + path)).text();
const save = async (changes: Record<string, string | string[]>, who = editor) =>
  who.send(AT, { ...fieldsOf(await open('', who)), ...changes });

describe('the settings form', () => {
  it('saved as it is changes nothing', async () => {
    const before = await stored();
    const answer = await save({});
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${AT}?saved=1`);
    expect(await stored()).toEqual(before);
  });

  it('saves each part, and shows it again', async () => {
    const answer = await save({
      name: 'Paper “x” & <co>',
      origins: ' https://news.example \r\n\r\nhttps://b.example',
      language: 'ar',
      guestName: 'زائر',
      maxBodyLength: '2000',
      premoderation: 'first-time',
      closeAfterDays: '14',
      nudge: '',
      'retention/guestKeys': '7',
      'policy/thresholds/spam/hold': '4,5',
      'policy/rules/INSULT/mode': 'shadow',
      'policy/rules/PROFANITY/score': '2.5',
      'secondOpinion/url': 'https://check.example/',
      'secondOpinion/forces': ['hold', 'reject'],
      'doors/akismet': 'spam-only',
      'learning/mode': 'off',
      note: 'New  rules\r\nfor us',
    });
    expect(answer.status).toBe(303);
    const { settings, version } = await stored();
    expect(version).toBe(2);
    expect(settings).toEqual({
      name: 'Paper “x” & <co>',
      origins: ['https://news.example', 'https://b.example'],
      anyPage: true,
      language: 'ar',
      guestName: 'زائر',
      maxBodyLength: 2000,
      policy: {
        thresholds: { spam: { hold: 4.5, reject: 18 } },
        rules: { INSULT: { mode: 'shadow' }, PROFANITY: { score: 2.5 } },
      },
      premoderation: 'first-time',
      closeAfterDays: 14,
      nudge: false,
      retention: { guestKeys: 7 },
      secondOpinion: { url: 'https://check.example/', forces: ['hold', 'reject'] },
      doors: { akismet: 'spam-only' },
      learning: { mode: 'off' },
    });
    const html = await open('?saved=2');
    expect(html).toContain('Version 2 counts now');
    expect(fieldsOf(html)).toMatchObject({
      name: 'Paper “x” & <co>',
      'policy/thresholds/spam/hold': '4.5',
      'policy/rules/INSULT/mode': 'shadow',
      'policy/rules/PROFANITY/score': '2.5',
      'policy/rules/PROFANITY/mode': 'on',
      guestName: 'زائر',
    });
    await save({});
    expect((await stored()).version).toBe(2);
    const [row] = (await env.DB.prepare('SELECT actor, note FROM site_versions WHERE version = 2').all())
      .results;
    expect(row).toMatchObject({ actor: expect.stringMatching(/^desk: Ed /), note: 'New rules for us' });
  });

  it('saves the door’s parts, shows them again, and says in the history what changed', async () => {
    const answer = await save({
      'form/required': 'on',
      'form/minSeconds': '5',
      'challenge/kind': 'turnstile',
      'challenge/when': 'suspicion',
      'challenge/siteKey': ' 1x00000000000000000000AA ',
      'limits/device/comments': '5',
      'limits/site/minutes': '2',
      'flood/holds': 'newcomers',
      'newcomers/links': 'hold',
      'newcomers/approveAfter': '3',
      reservedNames: 'The editors\r\n\r\n هيئة التحرير ',
      'retention/rejected': '30',
      'retention/logs': '7',
    });
    expect(answer.status).toBe(303);
    expect((await stored()).settings).toEqual({
      name: 'Greenroom demo',
      anyPage: true,
      form: { required: true, minSeconds: 5 },
      challenge: { kind: 'turnstile', when: 'suspicion', siteKey: '1x00000000000000000000AA' },
      limits: { device: { comments: 5 }, site: { minutes: 2 } },
      flood: { holds: 'newcomers' },
      newcomers: { links: 'hold', approveAfter: 3 },
      reservedNames: ['The editors', 'هيئة التحرير'],
      retention: { rejected: 30, logs: 7 },
    });
    expect(fieldsOf(await open())).toMatchObject({
      'form/required': 'on',
      'challenge/when': 'suspicion',
      'limits/device/comments': '5',
      'limits/device/minutes': '10',
      'flood/mode': 'auto',
      reservedNames: 'The editors\r\nهيئة التحرير',
    });
    const history = unescaped(await open('/history'));
    for (const words of ['Challenge whom: “flood” → “suspicion”', 'Limit of a device: comments: 20 → 5']) {
      expect(history).toContain(words);
    }
    await save({});
    expect((await stored()).version).toBe(2);
    await save({ 'form/required': '', 'form/minSeconds': '', reservedNames: '' });
    expect((await stored()).settings).not.toHaveProperty('form');
    expect((await stored()).settings).not.toHaveProperty('reservedNames');
  });

  it('keeps bans, which have no field, counts them, and says where they are', async () => {
    const bans = [{ kind: 'domain', text: 'pills.example', until: null, reason: null, told: false }];
    await configure({ anyPage: true, bans });
    const html = await open();
    expect(html).toContain('Banned domains and phrases: 1');
    expect(html).toContain('href="/moderate/demo/guests#bans"');
    await save({ nudge: '' });
    expect((await stored()).settings).toEqual({ anyPage: true, nudge: false, bans });
  });

  it('can be emptied again', async () => {
    await save({
      'policy/thresholds/toxicity/reject': '30',
      'policy/rules/INSULT/mode': 'off',
      closeAfterDays: '3',
    });
    await save({
      'policy/thresholds/toxicity/reject': '',
      'policy/rules/INSULT/mode': 'on',
      closeAfterDays: '',
      name: 'Greenroom demo',
    });
    expect((await stored()).settings).toEqual({ name: 'Greenroom demo', anyPage: true });
  });

  it('keeps what it has no field for, and unticks what is not sent', async () => {
    const { 'policy/rules/INSULT/mode': _, ...fields } = fieldsOf(await open());
    await save({ 'policy/rules/INSULT/mode': 'off' });
    const { anyPage: __, ...unticked } = fields;
    await editor.send(AT, { ...unticked, version: '2' });
    expect((await stored()).settings).toMatchObject({ policy: { rules: { INSULT: { mode: 'off' } } } });
    expect((await stored()).settings).not.toHaveProperty('anyPage');
  });

  it('counts for the next comment', async () => {
    await save({ maxBodyLength: '5' });
    expect((await submit()).status).toBe(422);
  });
});

describe('what is wrong', () => {
  it.for([
    [{ maxBodyLength: 'long' }, 'maxBodyLength', 'must be of type number'],
    [{ maxBodyLength: '0' }, 'maxBodyLength', 'must be at least 1'],
    [{ name: ' ' }, 'name', 'must not be empty'],
    [{ origins: 'https://a.example/path' }, 'origins', 'must be an origin'],
    [{ closeAfterDays: '1.5' }, 'closeAfterDays', 'must be a whole number'],
    [{ premoderation: 'some' }, 'premoderation', 'must be one of none, first-time, all'],
    [{ 'policy/thresholds/spam/hold': '20' }, 'policy/thresholds/spam/hold', 'hold must not be above reject'],
    [{ 'policy/rules/INSULT/score': '1000' }, 'policy/rules/INSULT/score', 'must be at most 100'],
    [{ 'policy/rules/INSULT/mode': 'maybe' }, 'policy/rules/INSULT/mode', 'must be one of on, shadow, off'],
    [{ 'secondOpinion/url': 'http://10.0.0.1/' }, 'secondOpinion/url', 'public host name'],
    [
      { 'secondOpinion/url': 'https://a.example/', 'secondOpinion/forces': 'x' },
      'secondOpinion/forces',
      'must be one of',
    ],
    [{ language: 'x'.repeat(99) }, 'language', 'at most 35 characters'],
    [{ 'form/minSeconds': '61' }, 'form/minSeconds', 'must be at most 60'],
    [{ 'challenge/when': 'now' }, 'challenge/when', 'must be one of never, suspicion, flood, always'],
    [{ 'challenge/kind': 'turnstile' }, 'challenge/siteKey', 'Turnstile needs a site key'],
    [{ 'limits/page/comments': '0' }, 'limits/page/comments', 'must be at least 1'],
    [{ 'newcomers/approveAfter': 'two' }, 'newcomers/approveAfter', 'must be of type number'],
    [{ reservedNames: 'Editor\r\nX' }, 'reservedNames', 'must have at least 2 characters'],
    [{ 'retention/rejected': '6' }, 'retention/rejected', 'must be at least 7'],
  ] as const)(
    '%j is said at its field, and nothing is lost',
    async ([changes, field, words], { expect: check }) => {
      const answer = await save({ ...changes, guestName: 'typed <b>', note: 'kept' });
      const html = await answer.text();
      check(answer.status).toBe(422);
      check(html).toContain(words);
      check(html).toContain(`href="#${field}`);
      check(html).toContain(`id="${field}"`);
      const again = fieldsOf(html);
      check(again).toMatchObject({ guestName: 'typed <b>', note: 'kept', version: '1' });
      // What is no option of a list cannot be shown in it.
      if (!words.startsWith('must be one of')) check(again).toMatchObject(changes);
      check((await stored()).version).toBe(1);
    },
  );

  it.for([['0'], ['x'], ['-1'], ['1e3'], ['']])(
    'version %s is none',
    async ([version = ''], { expect: check }) => {
      const answer = await save({ version, guestName: 'typed' });
      check(answer.status).toBe(422);
      check(fieldsOf(await answer.text())).toMatchObject({ guestName: 'typed' });
    },
  );

  it('is a note that cannot be kept', async () => {
    for (const note of ['x'.repeat(501), 'a\0b']) {
      const answer = await save({ note, guestName: 'typed' });
      expect(answer.status).toBe(422);
      expect(fieldsOf(await answer.text())).toMatchObject({ guestName: 'typed' });
    }
    expect((await stored()).version).toBe(1);
  });

  it('is more than 1 MiB of word lists: nothing stored is lost', async () => {
    const words = 'كلمة\r\n'.repeat(1_000_000);
    const answer = await save({ 'words/reject': words });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Nothing was changed');
    expect((await stored()).version).toBe(1);
  });
});

describe('word lists', () => {
  it('are a line an entry, and come back as they were typed', async () => {
    await save({
      'words/reject': 'casino*\r\n\r\n  ar: كازينو # advert',
      'words/hold': 'name of the school',
      'words/approve': 'Scunthorpe',
    });
    expect((await stored()).settings).toMatchObject({
      policy: {
        words: [
          { list: 'reject', text: 'casino*' },
          { list: 'reject', text: 'كازينو', lang: 'ar', note: 'advert' },
          { list: 'hold', text: 'name of the school' },
          { list: 'approve', text: 'Scunthorpe' },
        ],
      },
    });
    expect(fieldsOf(await open())).toMatchObject({
      'words/reject': 'casino*\r\nar: كازينو # advert',
      'words/approve': 'Scunthorpe',
    });
    await save({ 'words/reject': 'casino*\r\npoker', nudge: 'on' });
    expect(unescaped(await open('/history'))).toContain(
      'Words that reject: 1 added (poker), 1 removed (ar: كازينو # advert)',
    );
    expect((await submit({ body: 'Come to our casinos' })).status).toBe(202);
  });

  it('say which line is wrong, and keep the others', async () => {
    const lists = { 'words/reject': 'fine\r\n\r\n$', 'words/hold': 'x\r\nfine' };
    const answer = await save(lists);
    const html = unescaped(await answer.text());
    expect(answer.status).toBe(422);
    expect(html).toContain('Line 3 “$”');
    expect(html).toContain('Line 1 “x”');
    expect(html).toContain('href="#words/reject">Words that reject: Line 3');
    expect(fieldsOf(html)).toMatchObject(lists);
  });

  it('of too many entries are refused as a whole', async () => {
    const many = Array.from({ length: 5001 }, (_, i) => `word${i.toString(2).replaceAll('0', 'a')}`).join(
      '\r\n',
    );
    const answer = await save({ 'words/hold': many });
    expect(answer.status).toBe(422);
    expect(unescaped(await answer.text())).toContain('All lists together: must have at most 5000 entries');
    expect((await stored()).version).toBe(1);
  });
});

describe('two editors', () => {
  it('the second sees what the first did, and loses nothing', async () => {
    const other = await signIn('editor', 'Nour');
    const fields = fieldsOf(await open());
    await save({ name: 'By Nour', nudge: '' }, other);
    const answer = await editor.send(AT, { ...fields, maxBodyLength: '777' });
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain('Nothing was saved');
    expect(html).toContain('desk: Nour');
    expect(html).toContain('Name of the site: “Greenroom demo” → “By Nour”');
    expect(html).toContain('Name of the site: “By Nour” → “Greenroom demo”');
    expect(html).toContain('Nudge: no → yes');
    expect(html).toContain('Longest comment: 10000 → 777');
    expect(fieldsOf(html)).toMatchObject({ maxBodyLength: '777', version: '2', name: 'Greenroom demo' });
    expect((await stored()).settings).toMatchObject({ name: 'By Nour' });
    expect((await editor.send(AT, fieldsOf(html))).status).toBe(303);
    expect((await stored()).version).toBe(3);
  });

  it('at the same moment: one is saved', async () => {
    const fields = fieldsOf(await open());
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) => editor.send(AT, { ...fields, name })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409, 409, 409]);
    expect((await stored()).version).toBe(2);
  });
});

describe('settings that do not parse', () => {
  it('are told, and rolled back to the last good version', async () => {
    await save({ name: 'Good' });
    await configure({ name: 'Bad', anyPage: true, policy: { tresholds: {} } });
    await configure({ name: 'Worse', anyPage: true, policy: { tresholds: {} }, '<b>': 1 });
    const html = await open();
    expect(html).toContain('cannot be read');
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain('Roll back to version 2');
    const [, to = ''] = /name="to" value="(\d+)"/.exec(html) ?? [];
    expect((await editor.send(`${AT}/rollback`, { version: '4', to })).status).toBe(303);
    expect(await stored()).toMatchObject({ version: 5, settings: { name: 'Good' } });
    expect(await open()).not.toContain('cannot be read');
  });

  it('are told on every page of the desk', async () => {
    await configure({ anyPage: true, policy: 7 });
    expect(await (await editor.open('/moderate/demo')).text()).toContain('cannot be read');
  });

  it('are mended by saving the form', async () => {
    await configure({ anyPage: true, policy: 7, nonsense: 1 });
    expect((await save({})).status).toBe(303);
    expect((await stored()).settings).toEqual({ anyPage: true });
  });
});

describe('the history', () => {
  it('tells who did what, and rolls back', async () => {
    await save({ name: 'Two <b>', note: 'because' });
    await save({ name: 'Three' });
    const html = await open('/history');
    expect(html).toContain('Name of the site: “Two &lt;b&gt;” → “Three”');
    expect(html).toContain('because');
    expect(html).toContain('migration');
    expect(await open('/history/2')).toContain('Greenroom demo” → “Two');
    const back = await editor.send(`${AT}/rollback`, { version: '3', to: '2' });
    expect(back.headers.get('location')).toBe(`${AT}?saved=4`);
    expect((await stored()).settings).toMatchObject({ name: 'Two <b>' });
    expect(await open('/history')).toContain('rolled back to version 2');
  });

  it('has pages', async () => {
    for (let i = 1; i <= 25; i++) {
      await env.DB.prepare("UPDATE sites SET settings = json_object('name', ?1) WHERE id = 'demo'")
        .bind(`N${i}`)
        .run();
    }
    const html = await open('/history');
    expect(html).toContain('/history?before=7');
    expect(await open('/history?before=7')).toContain('Version 6');
    expect((await editor.open(`${AT}/history/99`)).status).toBe(404);
    expect((await editor.open(`${AT}/history/x`)).status).toBe(404);
    expect((await editor.open(`${AT}/history?before=x`)).status).toBe(200);
  });

  it('does not roll back over what nobody has seen, nor to what does not parse', async () => {
    await save({ name: 'Two' });
    expect((await editor.send(`${AT}/rollback`, { version: '1', to: '1' })).status).toBe(409);
    expect((await editor.send(`${AT}/rollback`, { version: '2', to: '9' })).status).toBe(404);
    expect((await editor.send(`${AT}/rollback`, { version: '2' })).status).toBe(422);
    await configure({ anyPage: 1 });
    await save({ name: 'Four' });
    expect((await editor.send(`${AT}/rollback`, { version: '4', to: '3' })).status).toBe(422);
    expect((await stored()).version).toBe(4);
  });
});

describe('JSON', () => {
  it('goes out and comes in', async () => {
    await save({ name: 'Taken along', 'policy/rules/INSULT/mode': 'off' });
    const file = await editor.open(`${AT}/export`);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="greenroom-demo-v2.json"');
    const document = await file.text();
    await save({ name: 'Other', 'policy/rules/INSULT/mode': 'on' });
    const answer = await editor.send(`${AT}/json`, { version: '3', document });
    expect(answer.status).toBe(303);
    expect((await stored()).settings).toEqual(JSON.parse(document));
  });

  it.for([
    ['{', 422, 'This is not JSON'],
    ['{"nmae":1}', 422, '/nmae: There is no setting'],
    ['null', 422, 'must be of type object'],
    ['[]', 422, 'must be of type object'],
    ['{"__proto__":{"anyPage":true}}', 422, 'There is no setting'],
  ] as const)('%s is refused, and kept', async ([document, status, words], { expect: check }) => {
    const answer = await editor.send(`${AT}/json`, { version: '1', document });
    const html = await answer.text();
    check(answer.status).toBe(status);
    check(unescaped(html)).toContain(words);
    check(unescaped(html)).toContain(`\n${document}</textarea>`);
    check((await stored()).version).toBe(1);
  });

  it('is not taken over what somebody else did', async () => {
    await save({ name: 'Two' });
    const answer = await editor.send(`${AT}/json`, { version: '1', document: '{"name":"Mine"}' });
    expect(answer.status).toBe(409);
    expect(unescaped(await answer.text())).toContain('{"name":"Mine"}');
  });
});

describe('pages', () => {
  it('are closed and opened, by moderators too', async () => {
    const moderator = await signIn('moderator');
    const closed = await moderator.send(`${AT}/pages`, { page: PAGE, state: 'closed' });
    expect(closed.headers.get('location')).toBe(`${AT}/pages`);
    expect((await submit()).status).toBe(409);
    expect(await open('/pages')).toContain(PAGE);
    await moderator.send(`${AT}/pages`, { page: PAGE, state: 'default' });
    expect((await submit()).status).toBe(201);
    expect(await open('/pages')).not.toContain(`href="${PAGE}"`);
  });

  it('of other sites, or none at all, are refused', async () => {
    await configure({ origins: ['https://news.example'] });
    for (const fields of [
      { page: 'https://other.example/', state: 'closed' },
      { page: 'javascript:alert(1)', state: 'closed' },
      { page: PAGE, state: 'x' },
      { page: PAGE, state: '' },
    ]) {
      expect((await editor.send(`${AT}/pages`, fields)).status).toBe(422);
    }
  });
});

describe('who may do what', () => {
  const POSTS = ['', '/json', '/rollback', '/pages'];

  it.for(['reader', 'moderator'] as const)(
    'a %s reads, and changes nothing',
    async (role, { expect: check }) => {
      const who = await signIn(role);
      const html = await open('', who);
      check(html).not.toContain('>Save</button>');
      check(html).toMatch(/<fieldset class="sheet" disabled/);
      for (const path of ['/history', '/json', '/pages', '/history/1']) {
        check((await who.open(AT + path)).status).toBe(200);
        check(await open(path, who)).not.toContain('Roll back to');
      }
      for (const path of POSTS.filter((post) => role === 'reader' || post !== '/pages')) {
        const answer = await who.send(AT + path, {
          version: '1',
          to: '1',
          document: '{}',
          page: PAGE,
          state: 'closed',
        });
        check([path, answer.status]).toEqual([path, 403]);
      }
      check((await stored()).version).toBe(1);
    },
  );

  it('a form from elsewhere, or of another session, is not taken', async () => {
    const fields = fieldsOf(await open());
    const other = await signIn('editor');
    for (const path of POSTS) {
      const body = { ...fields, to: '1', document: '{}', page: PAGE, state: 'closed' };
      const { origin: _, ...noOrigin } = editor.headers;
      const post = (csrf: string, headers: Record<string, string>) =>
        call('POST', AT + path, {
          body: encode({ ...body, csrf }),
          headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        });
      expect((await post(other.csrf, editor.headers)).status).toBe(403);
      expect((await post('', editor.headers)).status).toBe(403);
      expect((await post(editor.csrf, { ...editor.headers, origin: 'https://evil.example' })).status).toBe(
        403,
      );
      expect((await post(editor.csrf, noOrigin)).status).toBe(403);
      expect((await post(editor.csrf, { origin: OWN })).status).toBeGreaterThanOrEqual(400);
    }
    expect(await stored()).toMatchObject({ version: 1 });
    expect((await submit()).status).toBe(201);
  });

  it('an API key is no sign-in', async () => {
    expect((await get(AT, { ...KEY, accept: 'text/html' })).status).toBe(303);
  });
});
