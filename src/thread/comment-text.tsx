import { LINK_REL, paragraphs } from './text.ts';

/** A guest's text: a paragraph each with its own direction, links opened without a way back. */
export function CommentText({ text }: { readonly text: string }) {
  return (
    <>
      {paragraphs(text).map((lines) => (
        <p dir="auto">
          {lines.map((line, index) => (
            <>
              {index > 0 ? <br /> : null}
              {line.map((segment) =>
                segment.href ? (
                  <a href={segment.href} rel={LINK_REL} target="_blank">
                    {segment.text}
                  </a>
                ) : (
                  segment.text
                ),
              )}
            </>
          ))}
        </p>
      ))}
    </>
  );
}
