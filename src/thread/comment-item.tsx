import type { PublicComment } from '../comments/comment.ts';
import { Action, at } from './action.tsx';
import type { Placed } from './arrange.ts';
import { avatarOf } from './avatar.ts';
import { CommentText } from './comment-text.tsx';
import type { ItemModel } from './model.ts';
import { LINK_REL, safeHref } from './text.ts';
import { absoluteTime, relativeTime } from './time.ts';

interface ItemProps {
  readonly placed: Placed;
  readonly model: ItemModel;
}

/** One comment in the list, or what is left of a removed one. */
export function CommentItem({ placed, model }: ItemProps) {
  const { item, depth, answers } = placed;
  const fresh = item.id === model.fresh ? 'fresh' : '';
  return (
    <li id={`comment-${item.id}`} class={`comment depth-${depth} ${fresh}`} part="comment" tabindex={-1}>
      {'deleted' in item ? (
        <p class="quiet">{model.words.removed}</p>
      ) : (
        <Published comment={item} answers={answers} model={model} />
      )}
    </li>
  );
}

interface PublishedProps {
  readonly comment: PublicComment;
  readonly answers: string | undefined;
  readonly model: ItemProps['model'];
}

function Published({ comment, answers, model }: PublishedProps) {
  const { words, clock, action, here, page, limits, own } = model;
  const { id, parent, author, lang, body_text: text, published_at: published } = comment;
  const receipt = own?.find((one) => one.id === id);
  const out = receipt === undefined || receipt.status === 'published';
  const { initial, hue } = avatarOf(author.name);
  const website = safeHref(author.website ?? '');
  const name = <bdi>{author.name}</bdi>;
  // Nothing beside the others: nearly all are guests.
  const who = receipt ? words.you : author.guest ? undefined : words.staff;
  return (
    <article>
      <header class="by">
        <span class={`avatar hue-${hue}`} part="avatar" aria-hidden="true">
          {initial}
        </span>
        <span class="author" part="author">
          {website ? (
            <a href={website} rel={LINK_REL} target="_blank">
              {name}
            </a>
          ) : (
            name
          )}
        </span>{' '}
        <span class="quiet">
          {who ? <strong>({who}) </strong> : null}
          {comment.edited_at ? `${words.edited} · ` : ''}
          <a
            class="when"
            href={comment.url}
            title={absoluteTime(published, words.locale, clock)}
            target={here && '_top'}
            data-act="when"
            data-value={id}
          >
            <time datetime={published}>{relativeTime(published, words.locale, clock)}</time>
          </a>
        </span>
        {parent ? (
          <p class="quiet answers">
            {words.inAnswerTo}{' '}
            <a
              href={`${here && answers ? '' : (at(here, `&around=${parent}`) ?? page.url)}#comment-${parent}`}
              data-act="seek"
              data-value={parent}
            >
              <bdi>{answers ?? words.earlierComment}</bdi>
            </a>
          </p>
        ) : null}
      </header>
      {out ? (
        <div class="text" part="text" lang={lang}>
          <CommentText text={text} />
        </div>
      ) : (
        model.aside?.text(receipt)
      )}
      {out && !page.closed && comment.depth < limits.depth ? (
        <Action
          act="reply"
          value={id}
          label={`${words.reply}: ${author.name}`}
          href={at(here, `&reply=${encodeURIComponent(id)}#gr-form`)}
        >
          {words.reply}
        </Action>
      ) : null}
      {receipt || model.reported?.includes(id) ? null : (
        <Action
          act="report"
          value={id}
          label={`${words.report}: ${author.name}`}
          href={here && `${action}/${id}/reports?lang=${words.lang}`}
          aside
        >
          {words.report}
        </Action>
      )}
      {model.aside?.below(id, model)}
    </article>
  );
}
