import { between, type Chance } from '../chances.ts';

/** Network addresses of the simulation: documentation and private ranges would all look alike, so these are any. */

const byte = (chance: Chance): number => between(1, 254, chance);

const ipv4 = (chance: Chance): string =>
  `${between(60, 220, chance)}.${byte(chance)}.${byte(chance)}.${byte(chance)}`;

const group = (chance: Chance): string => between(0, 0xffff, chance).toString(16);

/** A home or a hired machine: every third has IPv6, with any host in its network. */
export const someAddress = (chance: Chance): string =>
  chance() < 1 / 3
    ? `2a02:${group(chance)}:${group(chance)}:${group(chance)}::${group(chance)}`
    : ipv4(chance);

/** Shared by many: a phone company's gateways. */
export const gateways = (count: number, chance: Chance): readonly string[] =>
  Array.from({ length: count }, () => ipv4(chance));
