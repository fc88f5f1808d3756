/** Who works at the desk, and what they may do there. */

/** From the least to the most: who may do something may do all that stands before it. */
export const ROLES = ['reader', 'moderator', 'editor'] as const;
export type Role = (typeof ROLES)[number];

export interface Moderator {
  /** 0 = came in with the deployment's DESK_TOKEN, under a name of their own choice. */
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  /** Ids of the sites that they may see; null = all. */
  readonly sites: readonly string[] | null;
}

/** Does the moderator's role reach as far as `needed`? */
export const mayDo = ({ role }: Pick<Moderator, 'role'>, needed: Role): boolean =>
  ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** Is the site one of the moderator's? */
export const maySee = ({ sites }: Pick<Moderator, 'sites'>, siteId: string): boolean =>
  sites === null || sites.includes(siteId);

/** A moderator as the table has them. */
export interface StoredModerator extends Moderator {
  /** Milliseconds since the Unix epoch, like all times here. */
  readonly createdAt: number;
  readonly disabledAt: number | null;
  /** Sessions issued until then are void. */
  readonly sessionsFrom: number;
  readonly hasToken: boolean;
  readonly hasAccess: boolean;
  /** Name of who made or last changed it. */
  readonly changedBy: string;
  readonly changedAt: number;
}

/** Names are compared without regard to case, width, spaces and what cannot be seen: nobody passes for somebody else. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** May an editor change who has these sites? Whoever has some sites gives and takes only those. */
export const mayManage = (editor: Pick<Moderator, 'sites'>, { sites }: Pick<Moderator, 'sites'>): boolean =>
  editor.sites === null || (sites !== null && sites.every((id) => maySee(editor, id)));
