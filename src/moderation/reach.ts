import { Document } from './document/document.ts';

/** Where a body leads its readers. */
export interface Reach {
  /** Hosts of its links: lower case, without `www.` and port; each once. A slip of the space bar is no link. */
  readonly hosts: readonly string[];
  /** It gives a telephone number, an e-mail address, a messenger or a handle. */
  readonly contacts: boolean;
}

/** For those who weigh a link by another measure than the engine's own. Pure; as long as the engine would read, no further. */
export function readReach(body: string): Reach {
  const { links, contacts } = new Document({ body });
  const hosts = links.filter(({ doubt }) => doubt === undefined).map(({ host }) => host);
  return { hosts: [...new Set(hosts)], contacts: contacts.length > 0 };
}
