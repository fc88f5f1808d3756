import type { Match } from '../match.ts';
import { isCopula, isVerbless } from '../pairs.ts';
import type { Prose } from '../prose.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { claimOf } from './claim.ts';
import { disbeliefBefore, isInverted, isUrged, isWished } from './frames.ts';
import type { Kinds } from './kinds.ts';
import {
  ANAPHOR,
  ASSET,
  ASSET_OR_VIRTUE,
  CONJUNCTION,
  CONTINUING,
  DESERVE,
  ENTITLEMENT,
  FILLER,
  LACK,
  NAMES_CALLED,
  NEGATING,
  NORM,
  PASSIVE,
  PEOPLE_NOUN,
  PREDICATES,
  PREPOSITION,
  PUNISHMENTS,
  VERBS,
  VIRTUE,
  WHOLE_CLAIMS,
} from './kinds.ts';
import type { Mention } from './mentions.ts';
import type { PartMap } from './part-map.ts';

const MAX_STEPS = 16;
/** Words of a circumstance after the name that are passed over: "Muslims in this country are …". */
const CIRCUMSTANCE = 5;
/** Unknown words that may stand between a verb and what it leads to. */
const SLACK = 1;
const SHORTEST_UNKNOWN = 4;
/** "Poles are thieves?": what is asked is hardly claimed. */
const DOUBTED = 0.6;

/** Reads what a sentence says of a group that stands before its verb, one word after the other. */
class Reader {
  readonly #prose: Prose;
  readonly #map: PartMap;
  readonly #mention: Mention;
  #at: number;
  #first: number;
  #denied: boolean;
  #copula: boolean;
  #norm = false;
  #passive = false;
  #deserves = false;
  #lacks = false;
  /** "need", which is a norm for punishments only. */
  #needs = false;
  #never = false;
  #slack = SLACK;
  #done = false;

  constructor(prose: Prose, map: PartMap, mention: Mention) {
    this.#prose = prose;
    this.#map = map;
    this.#mention = mention;
    this.#at = mention.last + 1;
    this.#denied = mention.denied;
    this.#copula = isVerbless(prose) || isInverted(prose, map, mention);
    this.#norm = isWished(prose, map, mention) || isUrged(prose, map, mention);
    const disbelief = disbeliefBefore(prose, map, mention);
    this.#first = disbelief ?? mention.first;
    if (disbelief !== undefined) this.#denied = !this.#denied;
  }

  read(): Claim | undefined {
    const { tokens } = this.#prose;
    const sentence = tokens[this.#mention.last]?.sentence;
    for (let steps = MAX_STEPS; steps > 0 && !this.#done; steps--) {
      const token = tokens[this.#at];
      if (token?.sentence !== sentence) return undefined;
      if (token?.clause !== tokens[this.#at - 1]?.clause && !this.#crosses()) return undefined;
      const claim = this.#predicate() ?? this.#step();
      if (claim) return claim;
    }
    return undefined;
  }

  /** Over a comma only while nothing or little has been said; a colon is a verb: "Poles: liars". */
  #crosses(): boolean {
    const { tokens, field } = this.#prose;
    const between = field.text.slice(tokens[this.#at - 1]?.end ?? 0, tokens[this.#at]?.start ?? 0);
    if (/[:=]/.test(between)) {
      if (this.#at === this.#mention.last + 1) this.#copula = true;
      return true;
    }
    return /^\s*,\s*$/.test(between) && this.#map.from(this.#at, CONTINUING) !== undefined;
  }

  /** "… might be worthless to you": not to the speaker. */
  #isForOthers({ last }: Match): boolean {
    const next = last + 1;
    return (
      this.#map.from(next, PREPOSITION) !== undefined &&
      (this.#prose.hasRole(next + 1, 'second_person') || this.#map.from(next + 1, ANAPHOR) !== undefined) &&
      this.#prose.tokens[next]?.is('to') === true
    );
  }

  #claim(kind: ClaimKind, match: Match, strength = 1): Claim | undefined {
    if (this.#isForOthers(match)) return this.#stop();
    const isAsked =
      this.#first === 0 ||
      this.#prose.tokens[this.#first - 1]?.sentence !== this.#prose.tokens[this.#first]?.sentence;
    const doubt = isAsked && this.#prose.isQuestion(match.last) ? DOUBTED : 1;
    const { pronoun } = this.#mention;
    return claimOf(
      this.#prose,
      kind,
      this.#first,
      match.last,
      (pronoun ? strength * 0.95 : strength) * doubt,
    );
  }

  /** Nothing contemptuous can come any more: "Muslims are not …". */
  #stop(): undefined {
    this.#done = true;
    return undefined;
  }

  /** What completes a claim at this word, where anything does. */
  #predicate(): Claim | undefined {
    return this.#whole() ?? this.#oughtOrAttribute();
  }

  #oughtOrAttribute(): Claim | undefined {
    if (this.#done) return undefined;
    const claim = this.#ought() ?? (this.#done ? undefined : this.#attribute());
    return claim ?? (this.#done ? undefined : this.#wanting());
  }

  #whole(): Claim | undefined {
    const match = this.#map.from(this.#at, WHOLE_CLAIMS);
    if (!match) return undefined;
    if (this.#denied) return this.#stop();
    return this.#claim(match.term.kind === 'revulsion' ? 'hated' : 'rejected', match);
  }

  #ought(): Claim | undefined {
    if (!this.#norm && !this.#deserves) return undefined;
    const deed = this.#kind(PUNISHMENTS);
    if (deed) {
      const isMeant =
        (deed.term.kind === 'harmed' && (this.#passive || this.#deserves)) ||
        (deed.term.kind === 'perish' && this.#norm) ||
        this.#deserves;
      if (isMeant) {
        if (this.#denied) return this.#stop();
        return this.#claim('harmed', deed, deed.term.severity === 3 ? 1 : 0.75);
      }
    }
    if (this.#needs) return undefined;
    const right = this.#kind(ENTITLEMENT) ?? (this.#deserves ? this.#kind(ASSET_OR_VIRTUE) : undefined);
    if (right && (this.#map.from(this.#at, PASSIVE) === undefined || right.last > this.#at)) {
      return this.#denied ? this.#claim('rejected', right) : this.#stop();
    }
    return undefined;
  }

  #attribute(): Claim | undefined {
    if (!this.#copula || this.#isDegree()) return undefined;
    const match = this.#kind(NAMES_CALLED);
    if (!match || (match.term.kind === 'profanity' && match.term.severity > 2)) return undefined;
    if (match.term.severity < 3 && match.term.kind !== 'dehumaniser' && this.#isRelated(match))
      return this.#stop();
    if (this.#denied) return this.#stop();
    if (match.term.kind === 'dehumaniser') {
      return this.#claim('dehumanised', match, match.term.severity === 3 ? 1 : 0.85);
    }
    return this.#claim('derogated', match, 0.95);
  }

  /** "sick of", "bad at": said of something else. */
  #isRelated(match: Match): boolean {
    const { tokens } = this.#prose;
    const next = tokens[match.last + 1];
    if (next?.clause !== tokens[match.last]?.clause) return false;
    return ['of', 'at', 'with', 'from', 'about', 'for'].some((word) => next?.is(word));
  }

  /** An adjective before another noun says something of that noun: "are dirty politicians' victims". */
  #isDegree(): boolean {
    return this.#map.from(this.#at, PEOPLE_NOUN) !== undefined;
  }

  /** Worth, wits or a place that are denied. */
  #wanting(): Claim | undefined {
    const virtue = this.#kind(VIRTUE);
    if (virtue && (this.#copula || this.#norm || virtue.last > virtue.first)) {
      if (!this.#denied) return virtue.last > this.#at || !this.#kind(FILLER) ? this.#stop() : undefined;
      return this.#claim('rejected', virtue, virtue.term.severity === 3 || this.#never ? 1 : 0.7);
    }
    const asset = this.#kind(ASSET);
    if (asset && this.#lacks) return this.#denied ? this.#stop() : this.#claim('rejected', asset);
    return undefined;
  }

  #kind(kinds: Kinds): Match | undefined {
    return this.#map.from(this.#at, kinds);
  }

  /** Goes one word or phrase on. */
  #step(): undefined {
    const at = this.#at;
    const prose = this.#prose;
    const token = prose.tokens[at];
    if (!token || this.#done) return undefined;
    const norm = this.#kind(NORM);
    if (norm) {
      this.#norm = true;
      if (norm.last === at && prose.hasRole(at, 'negation')) this.#denied = !this.#denied;
      if (token.text.startsWith('deserv')) this.#deserves = true;
      return this.#goTo(norm.last + 1);
    }
    const deserve = this.#kind(DESERVE);
    if (deserve) {
      this.#deserves = true;
      if (deserve.term.severity === 1) this.#needs = true;
      return this.#goTo(deserve.last + 1);
    }
    const lack = this.#kind(LACK);
    if (lack && !this.#copula && !this.#norm) {
      this.#lacks = true;
      return this.#goTo(lack.last + 1);
    }
    const denial = this.#kind(NEGATING);
    if (denial) {
      this.#denied = !this.#denied;
      return this.#goTo(denial.last + 1);
    }
    const filler = this.#kind(FILLER);
    if (filler && filler.last > at) return this.#goTo(filler.last + 1);
    if (prose.hasRole(at, 'negation') && !this.#kind(PREPOSITION)) {
      this.#denied = !this.#denied;
      if (token.is('never')) this.#never = true;
      if (isCopula(prose, at)) this.#copula = true;
      return this.#goTo(at + 1);
    }
    if (isCopula(prose, at) && !filler) {
      this.#copula = true;
      if (this.#kind(PASSIVE) || this.#norm) this.#passive = true;
      return this.#goTo(at + 1);
    }
    if (this.#kind(PASSIVE)) {
      this.#passive = true;
      this.#copula ||= token.is('been');
      return this.#goTo(at + 1);
    }
    if (filler) {
      if (isWeakVerb(token.text)) this.#copula = true;
      return this.#goTo(at + 1);
    }
    if (this.#copula && this.#kind(PREDICATES)) return this.#goTo(at + 1);
    if (token.is('to') && this.#map.from(at + 1, PASSIVE)) return this.#goTo(at + 1);
    if (prose.hasRole(at, 'every') || token.text.endsWith('ly')) return this.#goTo(at + 1);
    return this.#stepOver(token.text);
  }

  #stepOver(word: string): undefined {
    const at = this.#at;
    const hasVerb = this.#copula || this.#norm || this.#deserves || this.#lacks;
    if (this.#kind(CONJUNCTION)) return this.#stop();
    // "Girls like Lina need …": one of them by name.
    if (!hasVerb && this.#prose.tokens[at - 1]?.is('like')) return this.#goTo(at + 1);
    if (this.#kind(PREPOSITION)) {
      return hasVerb ? this.#stop() : this.#passCircumstance();
    }
    if (this.#kind(ANAPHOR) && !hasVerb) return this.#goTo(at + 1);
    if (this.#prose.hasRole(at, 'first_person') || this.#prose.hasRole(at, 'reporting')) return this.#stop();
    if (!hasVerb || this.#slack === 0 || word.length < SHORTEST_UNKNOWN || word.endsWith('ed')) {
      return this.#stop();
    }
    this.#slack--;
    return this.#goTo(at + 1);
  }

  #passCircumstance(): undefined {
    const { tokens } = this.#prose;
    const clause = tokens[this.#at]?.clause;
    for (let next = this.#at + 1; next <= this.#at + CIRCUMSTANCE; next++) {
      if (tokens[next]?.clause !== clause || this.#map.from(next, CONJUNCTION)) return this.#stop();
      const isVerb =
        (isCopula(this.#prose, next) && !this.#map.from(next, FILLER)) ||
        this.#map.from(next, VERBS) !== undefined;
      if (isVerb) return this.#goTo(next);
    }
    return this.#stop();
  }

  #goTo(at: number): undefined {
    this.#at = at;
    return undefined;
  }
}

const WEAK_VERBS: ReadonlySet<string> = new Set([
  'seem',
  'seems',
  'look',
  'looks',
  'remain',
  'became',
  'become',
  'act',
]);

function isWeakVerb(word: string): boolean {
  return WEAK_VERBS.has(word);
}

/** What is said of a group that stands before its verb. */
export function saidOf(prose: Prose, map: PartMap, mention: Mention): Claim | undefined {
  return mention.subject ? new Reader(prose, map, mention).read() : undefined;
}
