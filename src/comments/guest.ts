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
export interface StandingKey {
  readonly kind: BanKind;
  readonly key: string;
}

/** A key by which a guest is recognised. */
export interface KnownKey extends StandingKey {
  readonly kind: KeyKind;
}

export interface RecognisedGuest extends GuestTraces {
  /** Under these the guest may be known: also address and network as of the last period, and what older secrets made of each. */
  readonly known: readonly StandingKey[];
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
  /** For how long one key of network addresses is in use, ms. */
  readonly addressPeriod: number;
}

/** The keys of whoever sent `body`. */
export async function recognise(
  sender: Sender,
  body: string,
  { siteId, webhookSecret, now, addressPeriod }: Deployment,
): Promise<RecognisedGuest> {
  const sent = sender.device === null ? null : await deviceIdOf(sender.device, webhookSecret);
  const made = sent === null && sender.keepsToken ? await newDevice(webhookSecret) : null;
  const device = sent ?? made?.id ?? null;
  const about = { ...sender, device };
  const [newest, ...older] = await Promise.all(
    secretsOf(webhookSecret).map((secret) => keysUnder(secret, siteId, about, { now, addressPeriod })),
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
function toKnown(all: AllKeys, returning: boolean): StandingKey[] {
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
  time: Pick<Deployment, 'now' | 'addressPeriod'>,
): Promise<AllKeys> {
  const make = await keyMaker(secret, siteId);
  const keyOf = async (text: string | null) => (text === null ? null : make(text));
  const prefix = about.address === null ? null : addressPrefix(about.address);
  const net = about.address === null ? null : networkPrefix(about.address);
  const [device, address, lastAddress, network, lastNetwork, email] = await Promise.all([
    keyOf(about.device && deviceText(about.device)),
    keyOf(prefix && `address\n${periodOf(time, 0)}\n${prefix}`),
    keyOf(prefix && `address\n${periodOf(time, -1)}\n${prefix}`),
    keyOf(net && `network\n${periodOf(time, 0)}\n${net}`),
    keyOf(net && `network\n${periodOf(time, -1)}\n${net}`),
    keyOf(about.email && emailText(about.email)),
  ]);
  return { device, address, lastAddress, network, lastNetwork, email };
}

/**
 * The period of a time, or the one `ahead` of it: periods are counted from the Unix epoch. Their length is part of it, so that a
 * deployment that changes it does not meet a key of long ago again.
 */
const periodOf = ({ now, addressPeriod }: Pick<Deployment, 'now' | 'addressPeriod'>, ahead: number): string =>
  `${addressPeriod} ${Math.floor(now / addressPeriod) + ahead}`;

const deviceText = (device: string): string => `device\n${device}`;
const emailText = (email: string): string => `email\n${email.trim().toLowerCase()}`;

/** Makes a site's keys under one secret: 64 bits, hex. */
async function keyMaker(secret: string, siteId: string): Promise<(text: string) => Promise<string>> {
  const own = new Uint8Array(await hmacSha256(utf8(`greenroom guest 1 ${secret}`), utf8(siteId)));
  return async (text) => toHex((await hmacSha256(own, utf8(text))).slice(0, 8));
}

/** By what a guest who asks for their own comments is looked up. Never an address: a household shares it. */
export interface Asking {
  /** As typed or as sent. */
  readonly email?: string | undefined;
  /** An id that a token of ours told (device.ts). */
  readonly device?: string | undefined;
}

/** Their keys under every secret that is still known, newest first. */
export async function keysOfAsking(
  { email, device }: Asking,
  { siteId, webhookSecret }: Pick<Deployment, 'siteId' | 'webhookSecret'>,
): Promise<KnownKey[]> {
  const texts = [
    ...(device === undefined ? [] : [{ kind: 'device', text: deviceText(device) } as const]),
    ...(email === undefined ? [] : [{ kind: 'email', text: emailText(email) } as const]),
  ];
  const makers = await Promise.all(secretsOf(webhookSecret).map((secret) => keyMaker(secret, siteId)));
  return Promise.all(
    makers.flatMap((keyOf) => texts.map(async ({ kind, text }) => ({ kind, key: await keyOf(text) }))),
  );
}
