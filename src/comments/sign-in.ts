import {
  endSession,
  moderatorByAccessQuery,
  moderatorByNameQuery,
  moderatorByTokenQuery,
  moderatorQuery,
  sessionEndedQuery,
} from '../store/moderators.ts';
import { readAll } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';
import { type Moderator, nameKey, type StoredModerator } from './moderator.ts';
import { sha256 } from './seal.ts';
import { newSession, type Session, SESSION_TIME } from './session.ts';
import type { Site } from './site.ts';

/** What a request says about who sends it, already known to be genuine. */
export type Claim =
  | { readonly kind: 'session'; readonly session: Session }
  /** `keys`: keyed hashes of the address that Cloudflare Access names. */
  | { readonly kind: 'access'; readonly keys: readonly string[] };

interface Visit {
  /** Null where the claim is good for nobody (any more). */
  readonly moderator: Moderator | null;
  /** Null where there is no such site; whether the moderator may see it is not said here. */
  readonly site: Site | null;
}

/** Who comes, and the site that they come to, in one read batch. */
export async function whoComes(db: D1Database, claim: Claim, siteId: string): Promise<Visit> {
  const site = siteQuery(db, siteId);
  if (claim.kind === 'access') {
    const [found, visited] = await readAll(db, moderatorByAccessQuery(db, claim.keys), site);
    return { moderator: found?.disabledAt === null ? found : null, site: visited };
  }
  const { session } = claim;
  const ended = sessionEndedQuery(db, session.id);
  const [found, isOver, visited] = await readAll(db, moderatorQuery(db, session.moderatorId), ended, site);
  return { moderator: isOver ? null : holderOf(session, found), site: visited };
}

/** Whose session it is, if it is still good. */
function holderOf(session: Session, found: StoredModerator | null): Moderator | null {
  if (session.moderatorId === 0) return bootstrapEditor(session.name);
  if (!found || found.disabledAt !== null || session.issuedAt <= found.sessionsFrom) return null;
  return found;
}

/** Whoever holds DESK_TOKEN. */
const bootstrapEditor = (name: string): Moderator => ({ id: 0, name, role: 'editor', sites: null });

/** Why somebody was not let in. `name-taken`: the name typed with DESK_TOKEN is a moderator's. */
export type SignIn = { readonly session: Session } | { readonly refused: 'unknown-token' | 'name-taken' };

/** A session for whoever has this token. `name`: typed with DESK_TOKEN, and of no meaning with any other. `now` in ms. */
export async function signIn(
  db: D1Database,
  given: { readonly token: string; readonly name: string },
  { deskToken, now }: { readonly deskToken: string | null; readonly now: number },
): Promise<SignIn> {
  const hash = await sha256(given.token);
  const byToken = moderatorByTokenQuery(db, hash);
  const byName = moderatorByNameQuery(db, nameKey(given.name));
  const [moderator, namesake] = await readAll(db, byToken, byName);
  if (deskToken !== null && (await isSame(given.token, deskToken))) {
    return namesake ? { refused: 'name-taken' } : { session: newSession(0, given.name, now) };
  }
  if (!moderator || moderator.disabledAt !== null) return { refused: 'unknown-token' };
  return { session: newSession(moderator.id, '', now) };
}

/** Compared as digests in constant time, so that neither length nor prefix leaks. */
async function isSame(given: string, wanted: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [given, wanted].map((text) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
  );
  return one !== undefined && other !== undefined && crypto.subtle.timingSafeEqual(one, other);
}

/** The session's cookie is worth nothing from now on, whoever kept a copy. */
export async function signOut(db: D1Database, session: Session): Promise<void> {
  await endSession(db, session.id, session.issuedAt + SESSION_TIME).run();
}
