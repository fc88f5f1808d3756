import { relativeTime } from '../../thread/time.ts';
import type { Message } from '../payload.ts';
import { oneLine } from '../excerpt.ts';
import {
  digestData,
  type DigestData,
  disabledData,
  type DisabledData,
  floodData,
  type FloodData,
  testData,
} from '../notice.ts';
import { aboutComment } from './about-comment.ts';
import { type Speech, speechFor } from './words.ts';

/** A message in words, before it is in any format: all of it is text and none of it markup, whoever wrote it. */
export interface Text {
  /** One line. */
  readonly title: string;
  readonly sentences: readonly string[];
  /** Guests' words. */
  readonly quotes: readonly Quote[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

export interface Quote {
  /** Who says it. */
  readonly name: string;
  readonly text: string;
  /** Of the page that it is about; '' for none. */
  readonly title: string;
  /** Where it can be seen; null where the message's links lead there. */
  readonly url: string | null;
}

/** What there is to say; the rest is empty. */
export type Draft = Partial<Text> & Pick<Text, 'title'>;

/** A message in the words of its site's language. What we have no words for is named, never left out. */
export function toText(message: Message): Text {
  const text = inWords(message) ?? { title: `Greenroom: ${message.type}` };
  return {
    sentences: [],
    quotes: [],
    links: [],
    ...text,
    title: oneLine(text.title),
  };
}

function inWords({ type, timestamp, data }: Message): Draft | null {
  switch (type) {
    case 'moderation.digest': {
      // Written by us, but perhaps by an older version of us.
      const parsed = digestData.safeParse(data);
      return parsed.success ? digest(parsed.data, timestamp) : null;
    }
    case 'endpoint.disabled': {
      const parsed = disabledData.safeParse(data);
      return parsed.success ? disabled(parsed.data) : null;
    }
    case 'moderation.flood': {
      const parsed = floodData.safeParse(data);
      return parsed.success ? flood(parsed.data) : null;
    }
    case 'endpoint.test': {
      const parsed = testData.safeParse(data);
      if (!parsed.success) return null;
      const { words, fill } = speechFor(parsed.data.language);
      const { site, endpoint } = parsed.data;
      return { title: words.testTitle, sentences: [fill(words.test, { site, endpoint })] };
    }
    case 'comment.reported':
    case 'comment.appealed':
      return aboutComment(type, data);
    case 'comment.published':
    case 'comment.pending':
    case 'comment.rejected':
    case 'comment.edited':
    case 'comment.deleted':
      return null;
    default:
      return type satisfies never;
  }
}

function digest(data: DigestData, timestamp: string): Text {
  const speech = speechFor(data.language);
  const { words, locale, count, fill } = speech;
  const ago = relativeTime(data.oldest_at, locale, { now: Date.parse(timestamp) });
  return {
    title: `${data.name}: ${count(words.newOnes, data.new)}`,
    sentences: [
      `${count(words.waiting, data.waiting)} ${fill(words.oldest, { ago })}`,
      ...(data.categories.length > 0 ? [fill(words.mostly, { list: listOf(data, speech) })] : []),
    ],
    quotes: data.comments.map(({ name, excerpt, page, desk }) => ({
      name: name || words.guest,
      text: excerpt,
      title: page.title,
      url: desk ?? page.url,
    })),
    links: data.desk ? [{ label: words.queue, url: data.desk }] : [],
  };
}

function listOf({ categories }: DigestData, { words, locale }: Speech): string {
  const numbers = new Intl.NumberFormat(locale);
  const items = categories.map(
    ({ category, count }) => `${words.categories[category] ?? category} (${numbers.format(count)})`,
  );
  return new Intl.ListFormat(locale, { type: 'unit' }).format(items);
}

function disabled(data: DisabledData): Draft {
  const { words, fill } = speechFor(data.language);
  const { site, endpoint, reason, failing_since: since, desk } = data;
  return {
    title: fill(words.disabledTitle, { endpoint }),
    sentences: [
      reason === 'gone' ? words.gone : words.failing,
      ...(since ? [fill(words.failingSince, { since })] : []),
      fill(words.turnOn, { site }),
    ],
    links: desk ? [{ label: words.webhooks, url: desk }] : [],
  };
}

function flood({ name, language, level, rate, band, by, desk }: FloodData): Draft {
  const { words, locale, fill } = speechFor(language);
  const number = new Intl.NumberFormat(locale);
  return {
    title: fill(words.floodTitle[level], { site: name }),
    sentences:
      rate === null || band === null
        ? [fill(words.floodByHand, { by: by.replace(/^\w+: /, '') }), words.floodDoes[level]]
        : [
            fill(words.floodMeasured[level], { rate: number.format(rate), band: number.format(band) }),
            words.floodDoes[level],
            words.floodEnds,
          ],
    links: desk ? [{ label: words.floods, url: desk }] : [],
  };
}
