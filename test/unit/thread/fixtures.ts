import type { PublicComment, Tombstone } from '../../../src/comments/comment.ts';

interface Told {
  readonly parent?: string | null;
  readonly name?: string;
  readonly website?: string;
  readonly body?: string;
  readonly minute?: number;
}

const moment = (minute: number): string => new Date(Date.UTC(2026, 9, 5, 12, minute)).toISOString();

/** A published comment, as the list answers it. */
export function comment(id: string, told: Told = {}): PublicComment {
  const { parent = null, name = 'Salma', website, body = 'Hello.', minute = 0 } = told;
  return {
    id,
    depth: 0,
    parent,
    author: { name, website, guest: true, avatar: 'https://comments.example/avatars/1-S.svg' },
    body_text: body,
    body_html: '',
    published_at: moment(minute),
    url: `https://paper.example/tram#comment-${id}`,
  };
}

export function tombstone(id: string): Tombstone {
  return { id, parent: null, depth: 0, deleted: true, published_at: moment(0) };
}
