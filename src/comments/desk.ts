import type { Moderator } from './moderator.ts';
import type { Session } from './session.ts';
import type { Site } from './site.ts';

/** Whoever is signed in. */
export interface Visitor {
  readonly moderator: Moderator;
  /** The token that forms of this session carry. */
  readonly csrf: string;
  /** Null for those whom Cloudflare Access lets in: each of their requests proves itself. */
  readonly session: Session | null;
}

/** What a request to a site's desk was let in with. */
export interface Desk {
  readonly moderator: Moderator;
  readonly site: Site;
  /** The token that forms of this session carry. */
  readonly csrf: string;
}
