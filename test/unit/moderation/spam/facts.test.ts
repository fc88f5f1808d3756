import { describe, expect, test } from 'vitest';
import { commerceOf, offerStrength } from '../../../../src/moderation/document/commerce.ts';
import { Document } from '../../../../src/moderation/document/document.ts';
import { findBegging } from '../../../../src/moderation/document/begging.ts';
import { findBrands } from '../../../../src/moderation/document/brands.ts';
import { hostStrength } from '../../../../src/moderation/document/host-words.ts';
import { findPay } from '../../../../src/moderation/document/pay.ts';
import { isPersonal, kinship, readWebsite } from '../../../../src/moderation/document/website.ts';
import type { Submission } from '../../../../src/moderation/index.ts';

const read = (submission: Submission): Document => new Document(submission);
const body = (text: string): Document => read({ body: text });

describe('a website', () => {
  test.for([
    ['https://www.Example.org:8080/a?b#c', 'example.org', '/a?b#c'],
    ['user@example.org/x', 'example.org', '/x'],
    ['  example.org', 'example.org', ''],
  ] as const)('%s is read', ([sent, host, path]) => {
    const { website } = read({ body: 'hi', website: sent });
    expect(website && readWebsite(website)).toEqual({ host, path });
  });

  test.for([
    ['Salma Khoury', 'https://salma.example.org', 'own'],
    ['Salma Khoury', 'https://example.org/salma-khoury', 'own'],
    ['Salma Khoury', 'https://riverwatch.example', 'foreign'],
    ['Salma Khoury', 'https://github.com/skh', 'unknown'],
    ['ليلى', 'https://layla.example', 'unknown'],
    ['Al', 'https://riverwatch.example', 'unknown'],
    ['Hotel Reviews', 'https://hotel-reviews.example', 'unknown'],
    ['Hotel Reviews', 'https://riverwatch.example', 'foreign'],
  ] as const)('%s at %s: %s', ([name, website, expected]) => {
    const document = read({ body: 'hi', name, website });
    expect(document.website && kinship(readWebsite(document.website), document.name)).toBe(expected);
  });

  test('of a trade under its own name is not personal', () => {
    const document = read({ body: 'hi', name: 'Plumber Haddad', website: 'https://haddad.example' });
    expect(document.website && isPersonal(readWebsite(document.website), document.name)).toBe(false);
  });

  test.for([
    ['best-running-shoes.com', 1],
    ['shoes-boots.com', 0.8],
    ['riverwatch.org', 0],
    ['salma-khoury.org', 0],
    ['lorientlejour.com', 0],
  ] as const)('%s sells %d', ([host, strength]) => {
    expect(hostStrength(host)).toBe(strength);
  });
});

describe('a text', () => {
  test.for([
    ['di R A J A 7 7 aja', 'sure'],
    ['only at RAJA88', 'sure'],
    ['RAJA88 is best', 'lucky'],
    ['Windows11 is slow', 'weak'],
    ['the A320 lands', undefined],
    ['@karim77 is right', undefined],
    ['a b c 7', undefined],
  ] as const)('%s: a brand that looks %s', ([text, looks]) => {
    expect(findBrands(body(text).body.field)[0]?.looks).toBe(looks);
  });

  test.for([
    ['$4000 a week', 1],
    ['от 600$ в день', 1],
    ['500 دولار يوميا', 1],
    ['40 million dollars', 0],
    ['300 days a year', 0],
  ] as const)('%s: %d sums for a period', ([text, count]) => {
    expect(findPay(body(text).body.field)).toHaveLength(count);
  });

  test.for([
    ['check out our latest song', 1],
    ['go to our channel', 1],
    ['see my page', 0],
    ['check out my talk page', 0],
    ['Check the roof. My song is sad.', 0],
    ['our video shows the street', 0],
  ] as const)('%s: begs %d times', ([text, count]) => {
    expect(findBegging(body(text).body)).toHaveLength(count);
  });

  test.for([
    ['Best quality shoes, free delivery', true],
    ['The price of bread doubled since spring and nobody says why', false],
    ['They closed the school and the hospital', false],
  ] as const)('%s: an offer, %s', ([text, expected]) => {
    const { tokens } = body(text).body;
    expect(offerStrength(commerceOf(tokens, [])) > 0).toBe(expected);
  });

  test.for([
    ['dm @name_x', 'handle'],
    ['Contact: @name_x', 'handle'],
    ['>>> @name_x', 'handle'],
    ['t.me/name_x', 'messenger'],
    ['text WIN to 85999', 'shortcode'],
    ['send aid to 20000 people', undefined],
    ['I agree with @name_x', undefined],
    ['192.168.100.120', undefined],
    ['ISBN 978-3-16-148410-0', undefined],
  ] as const)('%s: a contact, %s', ([text, kind]) => {
    expect(body(text).contacts[0]?.kind).toBe(kind);
  });

  test.for([
    ['loans-now-fast dot online', 'loans-now-fast.online'],
    ['golden-reels(.)live', 'golden-reels.live'],
    ['best-wins.live tonight', 'best-wins.live'],
    ['the polka dot shop', undefined],
    ['the dot com bubble', undefined],
    ['He left.It was late', undefined],
  ] as const)('%s: a link to %s', ([text, host]) => {
    expect(body(text).links[0]?.host).toBe(host);
  });
});
