import { hashOf } from './hash.ts';
import type { Policy, WordEntry } from './types.ts';
import { inOrder } from './word-lists/word-lists.ts';

/** JSON with sorted keys and without undefined members: equal values, equal text. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a, 64 bit: tells rule sets apart, protects nothing. */
function fnv1a(text: string): bigint {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash;
}

/** Lists may be long: two hashes of 32 bits over their units. Neither their order nor a note makes a difference. */
function listsPrint(words: readonly WordEntry[]): string {
  const lines = inOrder(words).map(({ list, text, lang }) => JSON.stringify([list, text, lang ?? null]));
  const text = lines.join('\n');
  const [forwards, back] = [hashOf(text), hashOf(`\0${text}`)];
  return [forwards, back].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Short name of a site's overrides, empty for a policy that overrides nothing. */
export function fingerprint(policy: Policy): string {
  const words = policy.words && policy.words.length > 0 ? listsPrint(policy.words) : undefined;
  const json = canonicalJson({ ...policy, words });
  const says = /[^{}:,"]/.test(json.replaceAll(/"(?:rules|thresholds)":\{\}/g, ''));
  return says ? fnv1a(json).toString(16).padStart(16, '0').slice(0, 8) : '';
}
