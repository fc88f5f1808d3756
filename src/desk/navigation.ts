import type { Role } from '../comments/moderator.ts';

export { deskPath } from '../comments/desk-path.ts';

/** One entry of the desk's navigation. */
interface Entry {
  readonly id: string;
  readonly label: string;
  /** Behind `/moderate/{site}`. */
  readonly path: string;
  /** Who sees it; the routes themselves ask for the role, too. */
  readonly role: Role;
}

/** The desk's areas, in the order in which they are shown. An area adds its line here and its routes in routes.ts. */
export const NAVIGATION = [
  { id: 'queue', label: 'Queue', path: '', role: 'reader' },
  { id: 'floods', label: 'Floods', path: '/floods', role: 'reader' },
  { id: 'guests', label: 'Guests', path: '/guests', role: 'moderator' },
  { id: 'insight', label: 'Insight', path: '/insight', role: 'reader' },
  { id: 'learning', label: 'Learning', path: '/learning', role: 'reader' },
  { id: 'settings', label: 'Settings', path: '/settings', role: 'reader' },
  { id: 'webhooks', label: 'Webhooks', path: '/webhooks', role: 'reader' },
  { id: 'people', label: 'People', path: '/people', role: 'editor' },
] as const satisfies readonly Entry[];

export type AreaId = (typeof NAVIGATION)[number]['id'];
