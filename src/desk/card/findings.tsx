import type { StoredComment } from '../../comments/stored-comment.ts';
import type { Field } from '../../moderation/index.ts';
import type { Numbered } from './highlighted.tsx';
import { excerptOf, FIELD_WORDS, signed, toneOf, type View } from './view.ts';

interface Props {
  readonly comment: StoredComment;
  readonly findings: readonly Numbered[];
  readonly view: View;
}

/** As many are shown at once; the rest on demand. */
const SHOWN = 3;

/** What was found, each with its rule, points, field and reason in words. */
export function Findings({ comment, findings, view }: Props) {
  const [first, rest] = [findings.slice(0, SHOWN), findings.slice(SHOWN)];
  const list = (some: readonly Numbered[]) => (
    <ol class="findings" start={some[0]?.number}>
      {some.map((one) => (
        <Item one={one} comment={comment} view={view} />
      ))}
    </ol>
  );
  if (findings.length === 0) return null;
  return (
    <>
      {list(first)}
      {rest.length === 0 ? null : (
        <details class="more">
          <summary>{rest.length === 1 ? '1 more finding' : `${rest.length} more findings`}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

function Item({ one, comment, view }: { one: Numbered; comment: StoredComment; view: View }) {
  const { rule, score, field, why, start, end } = one.finding;
  const tone = toneOf(one.finding);
  const found = (keptOf(comment)[field] ?? '').slice(start, end).trim();
  return (
    <li class={tone}>
      <span class="points">{signed(score)}</span>{' '}
      <a href={view.narrowed({ rule })} title="List what else this rule found">
        <code>{rule}</code>
      </a>{' '}
      {tone === 'shadow' ? <span class="badge">shadow: does not count</span> : null} {why}{' '}
      <span class="dim">
        {FIELD_WORDS[field]}
        {found === '' ? null : (
          <>
            :{' '}
            <q>
              <bdi>{excerptOf(found)}</bdi>
            </q>
          </>
        )}
      </span>
    </li>
  );
}

/** The fields that are kept; an e-mail address never is. */
const keptOf = (comment: StoredComment): Partial<Record<Field, string>> => ({
  body: comment.body,
  name: comment.name,
  website: comment.website ?? '',
  title: comment.pageTitle,
});
