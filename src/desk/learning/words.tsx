import type { LearnedDimension, LearnedLanguage, Leaning } from '../../comments/learning.ts';
import { languageName, number } from './said.ts';

const TITLES = { spam: 'spam', toxicity: 'rejected' } as const;

/** The strongest words of a language, each way. Guests wrote them. */
export function Words({ learned: { language, dimensions } }: { learned: LearnedLanguage }) {
  const shown = dimensions.filter(({ against, inFavour }) => against.length + inFavour.length > 0);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>Words in {languageName(language)}</h2>
      <div class="stack">
        {shown.map((dimension) => (
          <Dimension language={language} {...dimension} />
        ))}
      </div>
    </section>
  );
}

function Dimension({ language, dimension, against, inFavour }: LearnedDimension & { language: string }) {
  const kind = TITLES[dimension];
  const name = languageName(language);
  return (
    <div class="row learned">
      <WordTable caption={`Mostly ${kind}`} kind={kind} words={against} label={`${name}, mostly ${kind}`} />
      <WordTable
        caption={`Mostly approved, rather than ${kind}`}
        kind={kind}
        words={inFavour}
        label={`${name}, mostly approved rather than ${kind}`}
      />
    </div>
  );
}

interface TableProps {
  readonly caption: string;
  readonly kind: string;
  readonly words: readonly Leaning[];
  readonly label: string;
}

function WordTable({ caption, kind, words, label }: TableProps) {
  if (words.length === 0) return null;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={label}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Word</th>
            <th scope="col">In {kind}</th>
            <th scope="col">In approved</th>
          </tr>
        </thead>
        <tbody>
          {words.map(({ word, seen }) => (
            <tr>
              <th scope="row">
                <bdi>{word.replace('//', '')}</bdi>
              </th>
              <td>{number(seen.bad)}</td>
              <td>{number(seen.ham)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
