import { CommentText } from './comment-text.tsx';

/** What somebody wrote (a moderator, the guest), and before it who; nothing where nothing was written. */
export function Quote({ label, text }: { readonly label: string; readonly text: string | null | undefined }) {
  return text ? (
    <>
      <p>{label}</p>
      <blockquote class="text">
        <CommentText text={text} />
      </blockquote>
    </>
  ) : null;
}
