import { describe, expect, it } from 'vitest';
import {
  add,
  type Counts,
  merge,
  METRICS,
  OTHERS,
  parseCounts,
  prune,
} from '../../../../src/comments/insight/counts.ts';
import { formatDay, parseDay, weekdayOf } from '../../../../src/comments/insight/day.ts';
import { linkHosts } from '../../../../src/comments/insight/link-hosts.ts';
import { MOST_DAYS, periodOf } from '../../../../src/comments/insight/period.ts';

describe('a day’s counts', () => {
  it('keep the most frequent keys, and lose no number', () => {
    const counts: Counts = {};
    for (let i = 0; i <= METRICS.domain; i++) add(counts, 'domain', `host-${i}.example`, 2, i + 1);
    const domains = prune(counts).domain ?? {};
    const names = Object.keys(domains).filter((key) => key !== OTHERS);
    expect(names.length).toBe(Math.ceil((METRICS.domain * 2) / 3));
    expect(names).toContain(`host-${METRICS.domain}.example`);
    expect(names).not.toContain('host-0.example');
    const sum = Object.values(domains).reduce((all, tally) => all + (tally[2] ?? 0), 0);
    expect(sum).toBe(((METRICS.domain + 1) * (METRICS.domain + 2)) / 2);
    expect(prune(prune(counts))).toEqual(prune(counts));
  });

  it('leave out what is zero, and keep names that objects inherit', () => {
    const counts: Counts = {};
    add(counts, 'domain', '__proto__', 0, 1);
    add(counts, 'domain', 'constructor', 0, 1);
    add(counts, 'domain', 'gone.example', 0, 1);
    add(counts, 'domain', 'gone.example', 0, -1);
    const text = JSON.stringify(prune(counts));
    expect(text).toBe('{"domain":{"__proto__":[1],"constructor":[1]}}');
    const again = parseCounts(text);
    merge(again, parseCounts(text));
    expect(JSON.stringify(prune(again))).toBe('{"domain":{"__proto__":[2],"constructor":[2]}}');
  });
});

describe('hosts of links', () => {
  it.for([
    ['see https://WWW.Example.COM/a?b and http://example.com:8080', null, ['example.com']],
    [
      'www.one.example, https://two.example.',
      'https://three.example/me',
      ['three.example', 'one.example', 'two.example'],
    ],
    ['https://user:secret@evil.example/', null, ['evil.example']],
    ['https://bücher.example/', null, ['xn--bcher-kva.example']],
    ['انظر https://example.org، شكرا', null, ['example.org']],
    ['no link: example.com, mail@www.example.com, https://localhost/, https:///', null, []],
    [`https://${'a'.repeat(60)}.${'b'.repeat(60)}.example/`, null, []],
    ['nothing', 'javascript:alert(1)', []],
  ] as const)('%s', ([text, website, hosts], { expect: check }) => {
    check(linkHosts(text, website)).toEqual(hosts);
  });

  it('at most ten of a comment, however many there are', () => {
    const text = Array.from({ length: 300 }, (_, i) => `https://h${i}.example/`).join(' ');
    expect(linkHosts(text, null)).toHaveLength(10);
  });
});

describe('periods', () => {
  const today = parseDay('2026-11-23') ?? 0;

  it('are whole days, 30 of them where nobody says otherwise', () => {
    expect(periodOf({}, today)).toEqual({ ok: { from: today - 29, to: today } });
    expect(periodOf({ to: '2024-02-29' }, today)).toEqual({ ok: { from: 19_753, to: 19_782 } });
    expect(periodOf({ from: '2026-11-23', to: '2026-11-23' }, today)).toEqual({
      ok: { from: today, to: today },
    });
    expect(formatDay(19_782)).toBe('2024-02-29');
    expect(weekdayOf(today)).toBe(0);
  });

  it(`are no longer than ${MOST_DAYS} days`, () => {
    const from = (days: number) => ({ from: formatDay(today - days + 1), to: formatDay(today) });
    expect(periodOf(from(MOST_DAYS), today)).toHaveProperty('ok');
    expect(periodOf(from(MOST_DAYS + 1), today)).toMatchObject({
      error: { field: 'from', instead: { from: today - MOST_DAYS + 1, to: today } },
    });
  });

  it.for(['2023-02-29', '23-11-2026', '2026-11-23T00:00', '٢٠٢٦-١١-٢٣', '9999999-01-01'])(
    '%s is no day',
    (text, { expect: check }) => {
      check(parseDay(text)).toBeNull();
    },
  );
});
