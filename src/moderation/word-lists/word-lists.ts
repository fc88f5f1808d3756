import type { Document } from '../document/document.ts';
import { FieldText } from '../document/field-text.ts';
import type { Field, Finding, WordEntry, WordListName } from '../types.ts';
import { MAX_HITS_PER_RULE } from '../limits.ts';
import { Approved, type ApprovedPlace, type Place } from './approved.ts';
import { disguiseStreams } from './disguise-streams.ts';
import { wordFinding } from './findings.ts';
import { Search, type Sighting } from './search.ts';
import { plainWords, Stream } from './stream.ts';

/** What a comment holds of a site's lists. */
export interface ListedWords {
  readonly approved: Approved | undefined;
  readonly findings: readonly Finding[];
}

/** One way to read a field. */
interface Reading {
  readonly field: FieldText;
  readonly stream: Stream;
}

const plainReading = (field: FieldText): Reading => ({
  field,
  stream: new Stream(field.text, plainWords(field)),
});

/** What names an entry: two that differ in their note only are one. */
const keyOf = ({ list, text, lang = '' }: WordEntry): string => `${text}\n${lang}\n${list}`;

/** Entries in an order of their own, so that the site's means nothing. */
export function inOrder(entries: readonly WordEntry[]): WordEntry[] {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

/**
 * A field as it was written, and as the engine reads it where that differs: lists may name a disguise itself
 * (`v1agra`), or what it stands for.
 */
function fieldsOf(field: FieldText): readonly FieldText[] {
  return field.isDeciphered ? [new FieldText(field.field, field.source), field] : [field];
}

const NOTHING_APPROVED = new Approved([]);

/** All fields in which entries are looked for. */
const writtenIn = ({ prose, website }: Document): readonly FieldText[] => [
  ...prose.flatMap(({ field }) => fieldsOf(field)),
  ...(website ? [website] : []),
];

const disguisedReadings = (written: readonly FieldText[], language: string): readonly Reading[] =>
  written
    .filter(({ field, isDeciphered }) => field !== 'website' && !isDeciphered)
    .flatMap((field) => disguiseStreams(field, language).map((stream) => ({ field, stream })));

/** A site's own lists. Throws a RangeError on an entry that `wordProblems` refuses. */
export class WordLists {
  readonly #approve: Search | undefined;
  readonly #strict: Search;

  constructor(entries: readonly WordEntry[]) {
    const sorted = inOrder(entries);
    const approving = sorted.filter(({ list }) => list === 'approve');
    if (approving.length > 0) this.#approve = new Search(approving);
    this.#strict = new Search(sorted.filter(({ list }) => list !== 'approve'));
  }

  /** Undefined where a comment holds no entry of the lists. */
  find(document: Document): ListedWords | undefined {
    const { language } = document;
    const written = writtenIn(document);
    const plain = written.map(plainReading);
    const approved = new Approved(this.#approvedPlaces(plain, language));
    const readings = [...plain, ...disguisedReadings(written, language)];
    const strict = this.#strictPlaces(readings, language, approved);
    if (approved.isEmpty && strict.length === 0) return undefined;
    const sources = new Map<Field, string>(written.map(({ field, source }) => [field, source]));
    const findings = [
      ...strict.map(({ entry, field, start, end }) =>
        wordFinding(entry, field, sources.get(field) ?? '', start, end),
      ),
      ...approved.findings(strict, sources),
    ];
    return { approved: approved.isEmpty ? undefined : approved, findings };
  }

  /** Where hold and reject entries stand, whatever else the lists say. */
  places(document: Document): readonly Place[] {
    const { language } = document;
    const written = writtenIn(document);
    const readings = [...written.map(plainReading), ...disguisedReadings(written, language)];
    return this.#strictPlaces(readings, language, NOTHING_APPROVED);
  }

  /** Disguises approve nothing: who means the town of Scunthorpe writes it. */
  #approvedPlaces(readings: readonly Reading[], language: string): ApprovedPlace[] {
    const places = new Map<string, ApprovedPlace>();
    for (const reading of readings) {
      this.#approve?.run(reading.stream, language, (sighting) => {
        const literal = sent(reading, sighting);
        const place = { ...sent(reading, sighting.outer), entry: sighting.entry, literal };
        places.set(placeKey(place), place);
      });
    }
    return [...places.values()];
  }

  /** As many of each list as anybody reads. */
  #strictPlaces(readings: readonly Reading[], language: string, approved: Approved): Place[] {
    const places = new Map<string, Place>();
    const counts: Record<WordListName, number> = { approve: 0, hold: 0, reject: 0 };
    for (const reading of readings) {
      this.#strict.run(reading.stream, language, (sighting) => {
        const { list } = sighting.entry;
        if (counts[list] >= MAX_HITS_PER_RULE) return;
        const place = { ...sent(reading, sighting), entry: sighting.entry };
        if (places.has(placeKey(place)) || approved.outweighs(place)) return;
        places.set(placeKey(place), place);
        counts[list]++;
      });
    }
    return [...places.values()];
  }
}

const placeKey = ({ entry, field, start, end }: Place): string => `${field} ${start} ${end} ${entry.list}`;

/** A span of a stream as a span of the field as sent. */
function sent({ field, stream }: Reading, { start, end }: Pick<Sighting, 'start' | 'end'>) {
  const [from, to] = field.sourceSpan(...stream.spanOf(start, end));
  return { field: field.field, start: from, end: to };
}
