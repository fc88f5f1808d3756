import { disguisableTerms, lexicon } from '../lexicon/index.ts';
import { ROLE } from '../lexicon/roles.ts';
import { MAX_UNITS } from '../limits.ts';
import type { Field, Submission } from '../types.ts';
import type { Contact } from './contacts.ts';
import { findContacts } from './contacts.ts';
import { bitsOf } from './facts.ts';
import { FieldText } from './field-text.ts';
import { languageOf } from './language.ts';
import type { Link } from './links.ts';
import { findLinks } from './links.ts';
import { Prose } from './prose.ts';
import type { QuotedSpan } from './quotes.ts';
import { findQuotes } from './quotes.ts';
import { scan } from './scan.ts';
import { SIGN } from './signs.ts';

const LINK = bitsOf(['link']);
const CONTACT = bitsOf(['contact']);
const BEYOND_ASCII = bitsOf(['beyond_ascii']);
const NAME = bitsOf(['name']);
const TITLE = bitsOf(['title']);
const WEBSITE = bitsOf(['website']);
const EMAIL = bitsOf(['email']);
const UNREAD = bitsOf(['unread']);

/** A submission as rules see it: normalised once, its facts shared by all rules. */
export class Document {
  readonly submission: Submission;
  readonly language: string;
  readonly body: Prose;
  readonly name: Prose | undefined;
  /** The title that the guest's client sent, unless the page is known by it already. */
  readonly title: Prose | undefined;
  /** Fields that are read as words. In the title words weigh less: rules/title-share.ts. */
  readonly prose: readonly Prose[];
  readonly #caps: Readonly<Record<Field, number>>;
  readonly website: FieldText | undefined;
  readonly email: FieldText | undefined;
  /** Links in the body, plain and obfuscated, in order. */
  readonly links: readonly Link[];
  /** Ways to reach somebody outside the site that the body gives. */
  readonly contacts: readonly Contact[];
  /** Bits of all facts: which rules have anything to look at. */
  readonly facts: number;
  /** Bits of all signs of the body. */
  readonly signs: number;
  #quotes: readonly QuotedSpan[] | undefined;
  #titleWords: ReadonlySet<string> | undefined;

  /** @param caps units of each field that are read; others than the engine's own only to measure it */
  constructor(submission: Submission, caps: Readonly<Record<Field, number>> = MAX_UNITS) {
    this.submission = submission;
    this.#caps = caps;
    const bodyScan = scan(new FieldText('body', submission.body, caps.body), lexicon(), disguisableTerms());
    const body = bodyScan.text;
    this.language = languageOf(body.tokens, bodyScan.votes, bodyScan.matches);
    this.body = new Prose(body, bodyScan, this.language);
    const prose = [this.body];
    if (submission.name) prose.push((this.name = this.#read('name', submission.name)));
    if (submission.title && submission.title !== submission.pageTitle) {
      prose.push((this.title = this.#read('title', submission.title)));
    }
    this.prose = prose;
    if (submission.website) this.website = new FieldText('website', submission.website, caps.website);
    if (submission.email) this.email = new FieldText('email', submission.email, caps.email);
    this.links = findLinks(body);
    this.contacts = findContacts(this.body, this.links);
    this.facts = this.#facts();
    this.signs = this.#signs();
  }

  #facts(): number {
    const { name, title, website, email } = this;
    let facts = 0;
    for (const prose of this.prose) facts |= prose.facts;
    if (this.links.length > 0) facts |= LINK;
    if (this.contacts.length > 0) facts |= CONTACT;
    if (!this.body.field.isAscii) facts |= BEYOND_ASCII;
    if (name) facts |= NAME;
    if (title) facts |= TITLE;
    if (website) facts |= WEBSITE;
    if (email) facts |= EMAIL;
    const isUnread =
      this.prose.some(({ field }) => field.truncated) || website?.truncated || email?.truncated;
    return isUnread ? facts | UNREAD : facts;
  }

  #signs(): number {
    const { field } = this.body;
    let { signs } = field;
    if (!field.isPlain) signs |= SIGN.folded;
    if (field.isWoven) signs |= SIGN.woven;
    if (field.mayRepeat) signs |= SIGN.repeats;
    for (const { roles } of this.prose) if ((roles & ROLE.public_target) !== 0) signs |= SIGN.public_target;
    return signs;
  }

  /** A short field, in its own language where its words tell, else in the body's. */
  #read(field: 'name' | 'title', sent: string): Prose {
    const found = scan(new FieldText(field, sent, this.#caps[field]), lexicon(), disguisableTerms());
    const own = field === 'title' ? languageOf(found.text.tokens, found.votes) : 'und';
    return new Prose(found.text, found, own === 'und' ? this.language : own);
  }

  /** Quoted passages of the body. */
  get quotes(): readonly QuotedSpan[] {
    return (this.#quotes ??= findQuotes(this.body.field));
  }

  /** Normalised words of the title that the page is known by. */
  get titleWords(): ReadonlySet<string> {
    return (this.#titleWords ??= new Set(
      new FieldText('title', this.submission.pageTitle ?? '').tokens.map((token) => token.text),
    ));
  }

  /** The field of a finding. Undefined where the guest left it empty. */
  field(field: Field): FieldText | undefined {
    switch (field) {
      case 'body':
        return this.body.field;
      case 'name':
        return this.name?.field;
      case 'title':
        return this.title?.field;
      case 'website':
        return this.website;
      case 'email':
        return this.email;
      default:
        return field satisfies never;
    }
  }
}
