import type { Desk, Visitor } from '../comments/desk.ts';
import type { DoorSites } from './door-sites.ts';
import type { PublicCache } from './public-cache.ts';

/** What the outside world is to the app; tests bring their own clock. */
export interface World {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** 32 random bits. */
  readonly random: () => number;
}

/** Hono's type parameter for every route. */
export interface App {
  Bindings: Env;
  Variables: {
    world: World;
    cache: PublicCache;
    doorSites: DoorSites;
    /** Who is signed in at the desk; set before anything below /moderate but the sign-in is shown. */
    visitor: Visitor;
    /** Set by `forDesk` (src/desk/gate.ts), and there only behind it. */
    desk: Desk;
  };
}
