import type { Messages } from './messages/messages.ts';
import { Quote } from './quote.tsx';
import { absoluteTime, type Clock } from './time.ts';

interface ToldBanProps {
  /** `until`: RFC 3339; null = until it is lifted. */
  readonly ban: { readonly until: string | null; readonly reason: string | null } | null | undefined;
  readonly words: Pick<Messages, 'banUntil' | 'banOpen' | 'moderatorWrote' | 'locale'>;
  readonly clock: Clock;
}

/** When a ban ends and what the moderators say about it; nothing where the guest is told of none. */
export function ToldBan({ ban, words, clock }: ToldBanProps) {
  return ban ? (
    <>
      <p>
        {ban.until === null
          ? words.banOpen
          : words.banUntil.replace('{time}', absoluteTime(ban.until, words.locale, clock))}
      </p>
      <Quote label={words.moderatorWrote} text={ban.reason} />
    </>
  ) : null;
}
