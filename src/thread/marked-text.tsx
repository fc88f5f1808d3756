import { type Mark, segmentsOf } from './marks.ts';

interface MarkedTextProps {
  /** As the guest sent it. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lang?: string | null | undefined;
}

/** A guest's text as sent, with the words in question in `<mark>`. Its line breaks are the sheet's to keep. */
export function MarkedText({ text, marks, lang }: MarkedTextProps) {
  return (
    <div class="text marked" lang={lang ?? undefined} dir="auto">
      {segmentsOf(text, marks).map((segment) =>
        segment.marked ? <mark>{segment.text}</mark> : segment.text,
      )}
    </div>
  );
}
