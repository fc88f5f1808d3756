import type { Disguise } from '../../document/match.ts';
import type { EvidenceKind } from '../../lexicon/types.ts';
import { hitsOf } from '../lexical.ts';
import type { Rule } from '../rule.ts';

const KINDS: readonly EvidenceKind[] = ['insult', 'profanity', 'slur', 'sexual', 'sectarian'];

const HOW: Readonly<Record<Disguise, string>> = {
  leet: 'A bad word with digits or symbols for letters.',
  masked: 'A bad word with letters blotted out.',
  spaced: 'A bad word in single letters.',
  split: 'A bad word cut in two.',
  joined: 'A bad word cut up by symbols.',
  stretched: 'A bad word with letters repeated.',
  misspelt: 'A bad word misspelt.',
  look_alike: 'A bad word in letters of another script.',
  hidden: 'A bad word in look-alike or invisible characters.',
  slip: 'A typing error.',
};

/** Blotting out is also good manners, stretching is also excitement; a slip of the fingers is no disguise at all. */
const STRENGTH: Readonly<Record<Disguise, number>> = {
  leet: 1,
  spaced: 1,
  split: 1,
  hidden: 1,
  look_alike: 1,
  misspelt: 1,
  joined: 1,
  masked: 0.8,
  stretched: 0.4,
  slip: 0,
};

export const disguisedTerm: Rule = {
  kind: 'rule',
  id: 'DISGUISED_TERM',
  group: 'disguise',
  category: 'profanity',
  score: 5,
  summary:
    'A bad word that was found only under a disguise: digits, blots, look-alikes, single letters, misspelt on purpose',
  needs: ['disguise'],
  ok: ['What the fuck is the plan?', 'Room 455 is on floor 4.', '7abibi 5alas', 'e.g. this one'],
  fail: ['what an a$$hole', 'f u c k this', 'fuuuuck', 'f**k them', 'm0r0n', 'f\u200buck this', 'sh1t'],
  check: (document) =>
    KINDS.flatMap((kind) =>
      hitsOf(document, kind, ({ disguise, term }) =>
        disguise && term.severity > 1 && !term.needsTarget
          ? { strength: STRENGTH[disguise], why: HOW[disguise] }
          : undefined,
      ),
    ),
};
