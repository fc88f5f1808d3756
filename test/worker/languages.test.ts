import { describe, expect, it } from 'vitest';
import * as answers from '../../src/http/contract/answers.ts';
import { TAGS } from '../../src/thread/messages/choose.ts';
import { pickLanguage } from '../../src/thread/messages/index.ts';
import { pageMessages } from '../../src/thread/messages/pages.ts';
import { body, configure, database, get, HELD, PAGE, post, publish, submit } from './harness.ts';

/** Pages for guests, in each language: what they say is in it, and nothing is left in English. */

database();

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html,*/*;q=0.8' };

/** The words of two languages side by side, by key. */
const sideBySide = (one: object, other: object): [string, string][] => {
  const others = new Map(Object.entries(other));
  return Object.entries(one).flatMap(([key, value]): [string, string][] => {
    const its: unknown = others.get(key);
    if (typeof value === 'string') return typeof its === 'string' ? [[value, its]] : [];
    return typeof value === 'object' && typeof its === 'object' && its ? sideBySide(value, its) : [];
  });
};

const ENGLISH = { ...pickLanguage('en'), own: pageMessages('en') };

/** English sentences that stand between tags where this language has others. */
function leftInEnglish(html: string, lang: (typeof TAGS)[number]): readonly string[] {
  const words = { ...pickLanguage(lang), own: pageMessages(lang) };
  const told = html.replaceAll(/<(?:blockquote|textarea)[\s\S]*?<\/(?:blockquote|textarea)>/g, '');
  return sideBySide(ENGLISH, words)
    .filter(([english, its]) => english !== its && /^[A-Z]/.test(english))
    .map(([english]) => english)
    .filter((english) => told.includes(`>${english}<`) || told.includes(`"${english}"`));
}

describe.for(TAGS)('in %s', (lang) => {
  const words = pickLanguage(lang);
  const own = pageMessages(lang);

  const isIn = (html: string): void => {
    expect(html).toContain(`<html lang="${lang}" dir="${words.dir}"`);
    expect(leftInEnglish(html, lang)).toEqual([]);
  };

  it('the thread and its form, by name and by the browser', async () => {
    const parent = await publish({ name: 'Nadia', body: 'On the page.' });
    await publish({ name: 'Omar', body: 'In answer.', parent });
    const path = `/embed?site=demo&page=${encodeURIComponent(PAGE)}`;
    const named = await (await get(`${path}&lang=${lang}`, { 'accept-language': 'it' })).text();
    isIn(named);
    for (const said of [words.write, words.send, words.newest, words.inAnswerTo, words.reply])
      expect(named).toContain(said);
    isIn(await (await get(path, { 'accept-language': `it, ${lang};q=0.5, en;q=0.1` })).text());
  });

  it('a post that is refused, and one that is declined', async () => {
    const send = (fields: Record<string, string>): Promise<Response> =>
      post(
        '/v1/sites/demo/comments',
        new URLSearchParams({ page: PAGE, words: lang, ...fields }).toString(),
        FORM,
      );
    const refused = await send({ body: ' ', name: 'a'.repeat(81), website: 'none', email: 'none' });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    isIn(html);
    for (const said of [words.error, words.bodyEmpty, words.nameLong, own.emailWrong, own.websiteWrong])
      expect(html).toContain(said);

    await configure({
      name: 'Ras Post',
      anyPage: true,
      policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } },
    });
    const declined = await (await send({ body: HELD, acknowledged: 'true' })).text();
    isIn(declined);
    expect(declined).toContain(words.declined);
    expect(declined).toContain(words.reasons['insult']);
  });

  it('the private page, and one that is none', async () => {
    await configure({
      name: 'Ras Post',
      anyPage: true,
      policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } },
    });
    const sent = await body(
      await submit({ body: HELD, name: 'Nadia', acknowledged: true }),
      answers.submitted,
    );
    const asked = { 'accept-language': lang, accept: 'text/html' };
    const html = await (await get(`/receipts/${sent.receipt.token}`, asked)).text();
    isIn(html);
    for (const said of [own.title, words.explains.declined, words.decidedBy.automatic, own.elsewhere])
      expect(html).toContain(said);
    const said = { ...FORM, ...asked, accept: FORM.accept };
    const appeal = await post(`/receipts/${sent.receipt.token}/appeal`, 'text=%07', said);
    const unclean = await appeal.text();
    expect(appeal.status).toBe(422);
    isIn(unclean);
    expect(unclean).toContain(words.unclean);
    const none = await get(
      `/receipts/${sent.receipt.token.replace(/.$/, (last) => (last === '_' ? '-' : '_'))}`,
      asked,
    );
    expect(none.status).toBe(404);
    const unknown = await none.text();
    isIn(unknown);
    expect(unknown).toContain(own.unknown);
  });

  it('a report, without a reason and with one', async () => {
    const id = await publish({ name: 'Nadia', body: 'On the page.' });
    const path = `/v1/sites/demo/comments/${id}/reports`;
    const asked = await (await get(`${path}?lang=${lang}`, { accept: 'text/html' })).text();
    isIn(asked);
    expect(asked).toContain(words.reportReasons['off-topic']);
    const refused = await (await post(path, `words=${lang}`, FORM)).text();
    isIn(refused);
    expect(refused).toContain(words.reasonMissing);
    const thanked = await (await post(path, `reason=spam&words=${lang}`, FORM)).text();
    isIn(thanked);
    expect(thanked).toContain(words.reportThanks);
  });
});
