import { formatId } from '../../comments/id.ts';
import { ORDERS } from '../../comments/search.ts';
import { RULES } from '../../moderation/index.ts';
import { type Asked, hrefOf, type NarrowingKey, NARROWINGS } from './asked.ts';

const ORDER_LABELS = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  doubt: 'Most doubtful first',
} as const;

const CATEGORIES = [...new Set(RULES.map(({ category }) => category))].toSorted();

/** What narrows the list, as a form that puts it into the address. */
export function Filters({ siteId, asked }: { siteId: string; asked: Asked }) {
  const {
    list,
    order = 'newest',
    q = '',
    rule = '',
    category = '',
    language = '',
    page = '',
    by = '',
  } = asked;
  const isNarrowed = [rule, category, language, page, by].some((given) => given !== '');
  return (
    <form class="filters" method="get" action={hrefOf(siteId, {})} role="search" aria-label="Comments">
      {list === 'pending' ? null : <input type="hidden" name="list" value={list} />}
      {asked.guest === undefined ? null : <input type="hidden" name="guest" value={formatId(asked.guest)} />}
      {asked.cluster === undefined ? null : (
        <input type="hidden" name="cluster" value={formatId(asked.cluster)} />
      )}
      <p class="row">
        <input
          type="search"
          name="q"
          value={q}
          dir="auto"
          maxlength={200}
          aria-label="Search names, texts and websites"
          placeholder="Search: words, “a phrase”, pre*, -not"
          data-key="/"
        />
        <Choose
          name="order"
          label="Order"
          value={order}
          options={ORDERS.map((one) => [one, ORDER_LABELS[one]])}
        />
        <button type="submit" class="quiet">
          Show
        </button>
      </p>
      <details open={isNarrowed}>
        <summary>Filters</summary>
        <p class="row">
          <label>
            Rule <input name="rule" value={rule} list="rules" autocomplete="off" />
          </label>
          <Choose
            name="category"
            label="Category"
            value={category}
            options={[['', 'any'], ...CATEGORIES.map((one) => [one, one.replaceAll('_', ' ')] as const)]}
          />
          <label>
            Language <input name="language" value={language} size={6} placeholder="ar" />
          </label>
          <Choose
            name="by"
            label="Decided by"
            value={by}
            options={[
              ['', 'anybody'],
              ['engine', 'the engine'],
              ['person', 'a person'],
            ]}
          />
          <label class="wide">
            Page <input type="url" name="page" value={page} placeholder="https://…" />
          </label>
        </p>
        <datalist id="rules">
          {RULES.map(({ id }) => (
            <option value={id} />
          ))}
        </datalist>
      </details>
    </form>
  );
}

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
}

const Choose = ({ name, label, value, options }: ChooseProps) => (
  <label>
    {label}{' '}
    <select name={name}>
      {options.map(([option, words]) => (
        <option value={option} selected={option === value}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

/** What the list is narrowed to, each with the way out of it. */
export function Chips({ siteId, asked }: { siteId: string; asked: Asked }) {
  const given = NARROWINGS.filter((key) => asked[key] !== undefined);
  if (given.length === 0) return null;
  return (
    <ul class="chips" aria-label="Narrowed to">
      {given.map((key) => (
        <li>
          <a href={hrefOf(siteId, { ...asked, [key]: undefined, cursor: undefined })}>
            <bdi>{chipOf(key, asked)}</bdi>
            <span aria-hidden="true"> ×</span>
            <span class="unseen"> (remove)</span>
          </a>
        </li>
      ))}
      {given.length > 1 ? (
        <li>
          <a href={hrefOf(siteId, { list: asked.list, order: asked.order })}>Remove all</a>
        </li>
      ) : null}
    </ul>
  );
}

function chipOf(key: NarrowingKey, asked: Asked): string {
  switch (key) {
    case 'q':
      return `Search: ${asked.q ?? ''}`;
    case 'guest':
      return 'One guest';
    case 'cluster':
      return 'One flood';
    case 'by':
      return asked.by === 'person' ? 'Decided by a person' : 'Decided by the engine';
    case 'rule':
    case 'category':
    case 'language':
    case 'page':
      return `${key}: ${asked[key] ?? ''}`;
    default:
      return key satisfies never;
  }
}
