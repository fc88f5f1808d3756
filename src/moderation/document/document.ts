import { disguisableTerms, lexicon } from '../lexicon/index.ts';
import type { Field, Submission } from '../types.ts';
import type { Contact } from './contacts.ts';
import { findContacts } from './contacts.ts';
import { FieldText } from './field-text.ts';
import { languageOf } from './language.ts';
import type { Link } from './links.ts';
import { findLinks } from './links.ts';
import { Prose } from './prose.ts';
import type { QuotedSpan } from './quotes.ts';
import { findQuotes } from './quotes.ts';
import { scan } from './scan.ts';

/** A submission as rules see it: normalised once, facts computed on first use and shared by all rules. */
export class Document {
  readonly submission: Submission;
  readonly language: string;
  readonly body: Prose;
  readonly name: Prose | undefined;
  /** Fields that are read as words. */
  readonly prose: readonly Prose[];
  #website: FieldText | undefined;
  #links: readonly Link[] | undefined;
  #contacts: readonly Contact[] | undefined;
  #quotes: readonly QuotedSpan[] | undefined;
  #titleWords: ReadonlySet<string> | undefined;

  constructor(submission: Submission) {
    this.submission = submission;
    const body = new FieldText('body', submission.body);
    const bodyScan = scan(body, lexicon(), disguisableTerms());
    this.language = languageOf(body.tokens, bodyScan.votes);
    this.body = new Prose(body, bodyScan, this.language);
    if (submission.name) {
      const name = new FieldText('name', submission.name);
      this.name = new Prose(name, scan(name, lexicon(), disguisableTerms()), this.language);
    }
    this.prose = this.name ? [this.body, this.name] : [this.body];
  }

  /** The website field, where the guest gave one. */
  get website(): FieldText | undefined {
    if (this.submission.website) this.#website ??= new FieldText('website', this.submission.website);
    return this.#website;
  }

  /** Links in the body, plain and obfuscated, in order. */
  get links(): readonly Link[] {
    return (this.#links ??= findLinks(this.body.field));
  }

  /** Ways to reach somebody outside the site that the body gives. */
  get contacts(): readonly Contact[] {
    return (this.#contacts ??= findContacts(this.body, this.links));
  }

  /** Quoted passages of the body. */
  get quotes(): readonly QuotedSpan[] {
    return (this.#quotes ??= findQuotes(this.body.field));
  }

  /** Normalised words of the page's title. */
  get titleWords(): ReadonlySet<string> {
    return (this.#titleWords ??= new Set(
      new FieldText('title', this.submission.title ?? '').tokens.map((token) => token.text),
    ));
  }

  /** A field as sent, for findings. */
  sent(field: Field): string {
    return this.submission[field] ?? '';
  }
}
