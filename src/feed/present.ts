import type { PublicComment, Tombstone } from '../comments/comment.ts';
import { formatId } from '../comments/id.ts';
import type { Site } from '../comments/site.ts';
import type { StoredComment } from '../comments/stored-comment.ts';
import { avatarPath } from '../thread/avatar.ts';
import { pickLanguage } from '../thread/messages/index.ts';
import { bodyHtml, tidy } from '../thread/text.ts';

/** What readers need to know around a comment. */
export interface Stage {
  readonly site: Site;
  /** The Worker's own origin. */
  readonly own: string;
}

/** A published comment as the public sees it. */
export function presentComment(comment: StoredComment, { site, own }: Stage): PublicComment {
  const id = formatId(comment.id);
  const name = comment.name || (site.settings.guestName ?? pickLanguage(site.settings.language).guest);
  return {
    id,
    parent: comment.parentId === null ? null : formatId(comment.parentId),
    depth: comment.depth,
    author: {
      name,
      ...(comment.website === null ? {} : { website: comment.website }),
      guest: !comment.staff,
      avatar: own + avatarPath(name),
    },
    body_text: tidy(comment.body),
    body_html: bodyHtml(comment.body),
    ...(comment.lang === null ? {} : { lang: comment.lang }),
    published_at: new Date(comment.publishedAt ?? comment.createdAt).toISOString(),
    ...(comment.editedAt === null ? {} : { edited_at: new Date(comment.editedAt).toISOString() }),
    url: `${comment.pageUrl}#comment-${id}`,
  };
}

/** A comment of a thread: published as it is, anything else as what is left of it. */
export function presentItem(comment: StoredComment, stage: Stage): PublicComment | Tombstone {
  const shown = presentComment(comment, stage);
  if (comment.status === 'published') return shown;
  const { id, parent, depth, published_at } = shown;
  return { id, parent, depth, deleted: true, published_at };
}
