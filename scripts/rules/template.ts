/** The file of a new rule: compiles, finds nothing, and fails the checks until its blanks are filled. */
import type { GroupId } from '../../src/moderation/groups.ts';
import type { Order } from './order.ts';

interface Work {
  readonly imports: readonly string[];
  readonly lines: readonly string[];
}

const links: Work = {
  imports: ["import { linkHits } from './link-hits.ts';"],
  lines: ["check: (document) => linkHits(document, '', () => 0),"],
};

/** A rule that weighs the words of one kind. */
function words(kind: string): Work {
  return {
    imports: ["import { hitsOf } from '../lexical.ts';"],
    lines: [`check: (document) => hitsOf(document, '${kind}', () => undefined),`],
  };
}

/** How most rules of the group work; others begin empty. */
const USUAL: Readonly<Partial<Record<GroupId, Work>>> = {
  links,
  insult: words('insult'),
  profanity: words('profanity'),
  slur: words('slur'),
  threat: words('threat'),
  sexual: words('sexual'),
  trade: words('trade'),
};

const NOTHING = "import { NO_HITS } from '../rule.ts';";

function workOf({ kind, group }: Order): Work {
  switch (kind) {
    case 'rule':
      return USUAL[group] ?? { imports: [NOTHING], lines: ['check: () => NO_HITS,'] };
    case 'composite':
      return {
        imports: [NOTHING],
        lines: ["// productHit (strongest.ts) multiplies two rules' strengths.", 'combine: () => NO_HITS,'],
      };
    case 'damper':
      return {
        imports: [NOTHING],
        lines: ['// Groups whose findings it may weaken.', 'dampens: [],', 'scopes: () => NO_HITS,'],
      };
    default:
      return kind satisfies never;
  }
}

/** Type name of a kind, as rules/rule.ts has it. */
const TYPES = { rule: 'Rule', composite: 'Composite', damper: 'Damper' } as const;

/** Points to begin with: weak, until the labelled comments say more. */
export function firstScore({ kind }: Order): number {
  return kind === 'damper' ? -1 : 1;
}

/** The whole file. */
export function ruleFile(order: Order): string {
  const { imports, lines } = workOf(order);
  const type = `import type { ${TYPES[order.kind]} } from '../rule.ts';`;
  // By path, as in the other rules.
  const all = [type, ...imports].toSorted((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
  return `${all.join('\n')}

export const ${order.constant}: ${TYPES[order.kind]} = {
  kind: '${order.kind}',
  id: '${order.id}',
  group: '${order.group}',
  category: '${order.category}',
  score: ${firstScore(order)},
  // For moderators and for docs/rules.md: what it finds.
  summary: '',
  // Facts without which it cannot find anything (document/facts.ts). None: it is asked for every comment.
  needs: [],
  // Bodies or submissions on which it must not fire: the nearest honest neighbours.
  ok: [],
  // And on which it must.
  fail: [],
${lines.map((line) => `  ${line}`).join('\n')}
};
`;
}

function pathOf(line: string): string {
  return /from '(.*)'/.exec(line)?.[1] ?? '';
}
