import type { Messages } from './messages/messages.ts';
import { InPlace } from './in-place.tsx';
import type { ItemModel } from './model.ts';
import { OwnItem } from './own-item.tsx';

interface BelowProps {
  /** The comment's. */
  readonly id: string;
  readonly model: ItemModel;
  /** All of them: the thread's own model has only what everybody may see. */
  readonly words: Messages;
}

/** Below a comment: how it stands, where it is the guest's own, and the form that is open there. */
export function Below({ id, model: { clock, own, open }, words }: BelowProps) {
  const receipt = own?.find((one) => one.id === id);
  const model = { clock, own, open, words };
  return (
    <>
      {receipt ? <OwnItem receipt={receipt} model={model} /> : null}
      <InPlace id={id} model={model} />
    </>
  );
}
