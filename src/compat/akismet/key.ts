import type { Fields } from './form.ts';

/** Fields that carry the key. `verify-key` asks about `key`, also where the client adds the one it had until now. */
const NAMES = { 'verify-key': ['key', 'api_key'], other: ['api_key', 'key'] } as const;

/**
 * The key of a request: a field of the form, else the first label of the host name (`http://KEY.host/1.1/…`), where a
 * client can give nothing but a host. An address and a name without a dot have no such label.
 */
export function keyOf(fields: Fields, hostname: string, method: string): string | null {
  for (const name of method === 'verify-key' ? NAMES['verify-key'] : NAMES.other) {
    const key = fields.get(name)?.trim() ?? '';
    if (key !== '') return key;
  }
  return keyOfHost(hostname);
}

function keyOfHost(hostname: string): string | null {
  // [::1] and 127.0.0.1: URLs write addresses in no other way.
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) return null;
  const dot = hostname.indexOf('.');
  return dot > 0 ? hostname.slice(0, dot) : null;
}
