import { between, type Chance, pick } from '../../chances.ts';

/**
 * Texts by rules: `{word}` is one of the rule's ways, drawn anew each time; `{{a|b}}` is one of these; `{#}` is a number. All
 * texts of the simulation are made like this, none is anybody's.
 */
export type Grammar = Readonly<Record<string, readonly string[]>>;

/** A slot: alternatives in place, or a rule's name. */
const SLOT = /\{\{([^{}]*)\}\}|\{(#|[a-z]+)\}/gu;

export function say(grammar: Grammar, rule: string, chance: Chance): string {
  const ways = grammar[rule];
  if (!ways) throw new Error(`no rule "${rule}"`);
  return pick(ways, chance).replaceAll(SLOT, (_, inPlace: string | undefined, name: string | undefined) => {
    if (inPlace !== undefined) return pick(inPlace.split('|'), chance);
    return name === '#' ? String(between(2, 999, chance)) : say(grammar, name ?? '', chance);
  });
}
