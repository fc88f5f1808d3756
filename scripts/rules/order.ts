/** What somebody asked `npm run new-rule` for, checked, and the names that follow from it. */
import { GROUPS } from '../../src/moderation/groups.ts';
import type { GroupId } from '../../src/moderation/groups.ts';
import { ALL_RULES } from '../../src/moderation/rules/index.ts';
import type { AnyRule } from '../../src/moderation/rules/rule.ts';
import type { Category } from '../../src/moderation/types.ts';

const KINDS = ['rule', 'composite', 'damper'] as const;
const ID = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
const LONGEST_ID = 40;
/** Reported by the engine itself in place of a rule. */
const TAKEN: ReadonlySet<string> = new Set(['RULE_CRASHED']);
/** Words that no constant can be called. */
const KEPT_BY_JAVASCRIPT: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends
   false finally for function if implements import in instanceof interface let new null package private protected
   public return static super switch this throw true try typeof var void while with yield`.split(/\s+/),
);

export interface Order {
  readonly id: string;
  readonly group: GroupId;
  readonly kind: AnyRule['kind'];
  readonly category: Category;
  /** Folder below rules/, also the heading in its index. */
  readonly folder: string;
  /** File name without its ending. */
  readonly file: string;
  /** Of the exported constant. */
  readonly constant: string;
}

const isGroup = (name: string): name is GroupId => Object.hasOwn(GROUPS, name);

/** Why the id cannot be a new rule's, undefined where it can. */
function wrongId(id: string): string | undefined {
  if (!ID.test(id)) return `${id} is not an id: capital letters and digits, words tied by single underscores`;
  if (id.length > LONGEST_ID) return `${id} is longer than ${LONGEST_ID} characters`;
  if (ALL_RULES.some((rule) => rule.id === id)) return `There is a rule called ${id} already`;
  if (TAKEN.has(id)) return `${id} is a name of the engine's own`;
  if (KEPT_BY_JAVASCRIPT.has(namesOf(id).constant))
    return `${id} would make a constant of a JavaScript keyword`;
  return undefined;
}

/** Why a rule of this kind cannot be in the group. */
function wrongGroup(group: string, kind: Order['kind']): string | undefined {
  if (!isGroup(group)) return `There is no group called ${group}. Groups: ${Object.keys(GROUPS).join(', ')}`;
  if (group === 'system') return 'System rules are the engine’s own: no site can change them';
  if (kind === 'damper' && group !== 'context') return 'A damper belongs to the group context';
  if (kind !== 'damper' && group === 'context')
    return 'Only dampers (--kind damper) are in the group context';
  return undefined;
}

/** LINK_SHORTENER: link-shortener, linkShortener. The X of a composite (TRADE_X_LINK) is left out. */
function namesOf(id: string): { readonly file: string; readonly constant: string } {
  const words = id
    .toLowerCase()
    .split('_')
    .filter((word) => word !== 'x');
  const [first = '', ...others] = words;
  return {
    file: words.join('-'),
    constant: first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
  };
}

/** What most rules of the group are evidence of. */
function usualCategory(group: GroupId): Category {
  const categories = ALL_RULES.filter((rule) => rule.group === group).map((rule) => rule.category);
  const count = (wanted: Category): number => categories.filter((one) => one === wanted).length;
  return categories.toSorted((one, other) => count(other) - count(one))[0] ?? 'context';
}

/** The order, or in one sentence why it is none. */
export function orderOf(asked: { id?: string; group?: string; kind?: string }): Order | string {
  const { id, group, kind: wanted = 'rule' } = asked;
  if (id === undefined || group === undefined)
    return 'Name the rule and its group: --id MY_RULE --group links';
  const kind = KINDS.find((one) => one === wanted);
  if (kind === undefined) return `There is no kind called ${wanted}. Kinds: ${KINDS.join(', ')}`;
  const wrong = wrongId(id) ?? wrongGroup(group, kind);
  if (wrong !== undefined || !isGroup(group)) return wrong ?? '';
  const folder = kind === 'composite' ? 'composites' : group;
  return { id, group, kind, category: usualCategory(group), folder, ...namesOf(id) };
}
