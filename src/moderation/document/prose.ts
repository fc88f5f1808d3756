import { ROLE } from '../lexicon/roles.ts';
import type { EvidenceKind, RoleKind } from '../lexicon/types.ts';
import type { FieldText } from './field-text.ts';
import type { Match } from './match.ts';
import type { Scan } from './scan.ts';
import type { Token } from './tokens.ts';

const NONE: readonly Match[] = [];

/** A field that people read as words, with the lexicon's matches sorted by kind. */
export class Prose {
  readonly field: FieldText;
  readonly tokens: readonly Token[];
  readonly #byKind = new Map<string, Match[]>();
  readonly #roles: Uint16Array;

  /** Ambiguous terms stay only where the document is in their language. */
  constructor(field: FieldText, scan: Scan, language: string) {
    this.field = field;
    this.tokens = field.tokens;
    this.#roles = scan.roles;
    for (const match of scan.matches) {
      const { term } = match;
      if (term.ambiguous && term.language !== language) continue;
      const known = this.#byKind.get(term.kind);
      if (known) known.push(match);
      else this.#byKind.set(term.kind, [match]);
    }
  }

  matches(kind: EvidenceKind): readonly Match[] {
    return this.#byKind.get(kind) ?? NONE;
  }

  hasRole(token: number, role: RoleKind): boolean {
    return ((this.#roles[token] ?? 0) & ROLE[role]) !== 0;
  }

  /** The nearest token with a role, going from `from` in steps, within one sentence and `reach` tokens. */
  findRole(role: RoleKind, from: number, step: 1 | -1, reach: number): number | undefined {
    const sentence = this.tokens[from - step]?.sentence ?? this.tokens[from]?.sentence;
    for (let at = from, left = reach; left > 0; at += step, left--) {
      const token = this.tokens[at];
      if (!token || token.sentence !== sentence) return undefined;
      if (this.hasRole(at, role)) return at;
    }
    return undefined;
  }

  sentenceOf(match: Match): number {
    return this.tokens[match.first]?.sentence ?? 0;
  }
}
