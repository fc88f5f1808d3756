import { addressPrefix, networkPrefix } from './address-prefix.ts';
import { deviceIdOf, newDevice } from './device.ts';
import { hmacSha256 } from './hmac.ts';
import { printOf } from './print.ts';
import { secretsOf, toHex, utf8 } from './seal.ts';

/**
 * Who a guest is, without an account: keyed hashes of the device, the network address and the e-mail address, as far as
 * they are known. Each is made for one site: keys of two sites cannot be compared, and without the deployment's
 * WEBHOOK_SECRET nobody can try addresses against them. Only the hashes are kept.
 */

export const KEY_KINDS = ['device', 'address', 'email'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** What a ban can hold on to. The network is shared with neighbours: nobody is recognised by it, so it is no key kind. */
export const BAN_KINDS = ['device', 'address', 'network', 'email'] as const;
export type BanKind = (typeof BAN_KINDS)[number];

/** 16 hex digits each; null where it is not known. */
export type GuestKeys = Readonly<Record<KeyKind, string | null>>;

/** What is kept of a guest beside the comment. */
export interface GuestTraces {
  readonly keys: GuestKeys;
  /** Key of the network that the guest called from, made like the others. */
  readonly network: string | null;
  /** The text's print (print.ts). */
  readonly print: string | null;
}

/** A key under which a standing of the guest may be kept. */
export interface KnownKey {
  readonly kind: BanKind;
  readonly key: string;
}

export interface RecognisedGuest extends GuestTraces {
  /** Under these the guest may be known: also last month's address and network, and what older secrets made of each. */
  readonly known: readonly KnownKey[];
  /** The guest's device was known before this comment. */
  readonly returning: boolean;
  /** For the guest's client to keep; null where it has one, or can keep none. */
  readonly newToken: string | null;
}

/** What a submission says about who sent it. */
export interface Sender {
  /** The guest's address; null where a publisher's server sends for the guest. */
  readonly address: string | null;
  readonly email: string | null;
  /** Device token as sent. A forged one is no token. */
  readonly device: string | null;
  /** The guest's client could keep a token: it gets one where it has none. */
  readonly keepsToken: boolean;
}

interface Deployment {
  readonly siteId: string;
  /** Newest first: keys are made with the newest, and looked up under all. */
  readonly webhookSecret: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** The keys of whoever sent `body`. */
export async function recognise(
  sender: Sender,
  body: string,
  { siteId, webhookSecret, now }: Deployment,
): Promise<RecognisedGuest> {
  const sent = sender.device === null ? null : await deviceIdOf(sender.device, webhookSecret);
  const made = sent === null && sender.keepsToken ? await newDevice(webhookSecret) : null;
  const device = sent ?? made?.id ?? null;
  const about = { ...sender, device };
  const [newest, ...older] = await Promise.all(
    secretsOf(webhookSecret).map((secret) => keysUnder(secret, siteId, about, now)),
  );
  const { device: deviceKey = null, address = null, network = null, email = null } = newest ?? {};
  return {
    keys: { device: deviceKey, address, email },
    network,
    print: printOf(body),
    known: [newest, ...older].flatMap((keys) => (keys ? toKnown(keys, sent !== null) : [])),
    returning: sent !== null,
    newToken: made?.token ?? null,
  };
}

type AllKeys = Readonly<Record<BanKind | 'lastAddress' | 'lastNetwork', string | null>>;

/** A device that was made just now has no standing. */
function toKnown(all: AllKeys, returning: boolean): KnownKey[] {
  const keys = [
    { kind: 'device', key: returning ? all.device : null },
    { kind: 'address', key: all.address },
    { kind: 'address', key: all.lastAddress },
    { kind: 'network', key: all.network },
    { kind: 'network', key: all.lastNetwork },
    { kind: 'email', key: all.email },
  ] as const;
  return keys.flatMap(({ kind, key }) => (key === null ? [] : [{ kind, key }]));
}

async function keysUnder(
  secret: string,
  siteId: string,
  about: Pick<Sender, 'address' | 'email' | 'device'>,
  now: number,
): Promise<AllKeys> {
  const own = new Uint8Array(await hmacSha256(utf8(`greenroom guest 1 ${secret}`), utf8(siteId)));
  const keyOf = async (text: string | null): Promise<string | null> =>
    text === null ? null : toHex((await hmacSha256(own, utf8(text))).slice(0, 8));
  const prefix = about.address === null ? null : addressPrefix(about.address);
  const net = about.address === null ? null : networkPrefix(about.address);
  const [device, address, lastAddress, network, lastNetwork, email] = await Promise.all([
    keyOf(about.device && `device\n${about.device}`),
    keyOf(prefix && `address\n${monthOf(now, 0)}\n${prefix}`),
    keyOf(prefix && `address\n${monthOf(now, -1)}\n${prefix}`),
    keyOf(net && `network\n${monthOf(now, 0)}\n${net}`),
    keyOf(net && `network\n${monthOf(now, -1)}\n${net}`),
    keyOf(about.email && `email\n${about.email.trim().toLowerCase()}`),
  ]);
  return { device, address, lastAddress, network, lastNetwork, email };
}

/** `2026-11`: the calendar month (UTC) of a time in ms, or one `ahead` of it. */
function monthOf(now: number, ahead: number): string {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead)).toISOString().slice(0, 7);
}
