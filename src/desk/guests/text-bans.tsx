import type { TextBan } from '../../comments/door/settings.ts';
import { endOf } from '../../comments/door/text-bans.ts';
import type { FieldError } from '../../http/problem.ts';
import { absoluteTime } from '../../thread/time.ts';
import { Errors, Field } from '../fields.tsx';
import { Csrf } from '../form.ts';
import { deskPath } from '../navigation.ts';
import { DAYS, daysInWords } from './fields.ts';

/** What was typed into the form, where it comes back. */
export interface Typed {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly errors: readonly FieldError[];
}

interface Props {
  readonly siteId: string;
  readonly bans: readonly TextBan[];
  /** Editors change settings; others see what counts. */
  readonly mayChange: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly typed?: Typed | undefined;
}

/** Domains and phrases that are banned, and the form that bans one more. */
export function TextBans({ siteId, bans, mayChange, now, typed }: Props) {
  const inForce = bans.filter((ban) => endOf(ban) > now);
  return (
    <section class="stack" aria-labelledby="text-bans" id="bans">
      <h2 id="text-bans">Domains and phrases</h2>
      <p class="hint">
        Comments that name a banned domain or say a banned phrase are rejected, whoever writes them, quoted or
        not. They are part of the <a href={deskPath(siteId, '/settings/history')}>settings</a>.
      </p>
      {inForce.length === 0 ? <p>None is banned.</p> : null}
      <ul class="list">
        {inForce.map((ban) => (
          <Ban siteId={siteId} ban={ban} mayChange={mayChange} now={now} />
        ))}
      </ul>
      {mayChange ? <BanForm siteId={siteId} typed={typed} /> : null}
    </section>
  );
}

function Ban({ siteId, ban, mayChange, now }: Omit<Props, 'bans' | 'typed'> & { readonly ban: TextBan }) {
  const { kind, text, until, reason, told } = ban;
  return (
    <li class="row spread">
      <div>
        <p>
          <bdi>{text}</bdi> <span class="badge bad">{kind}</span> until{' '}
          {until === null ? 'it is lifted' : absoluteTime(until, 'en-GB', { now, timeZone: 'UTC' })}
        </p>
        {reason === null ? null : <p dir="auto">{reason}</p>}
        {told ? <p>Guests are told, with the reason.</p> : null}
      </div>
      {mayChange ? (
        <form method="post" action={deskPath(siteId, '/guests/bans/lift')}>
          <Csrf />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="text" value={text} />
          <button type="submit" class="quiet">
            Lift
          </button>
        </form>
      ) : null}
    </li>
  );
}

function BanForm({ siteId, typed }: Pick<Props, 'siteId' | 'typed'>) {
  const { values = {}, errors = [] } = typed ?? {};
  const valueOf = (name: string): string => [values[name] ?? ''].flat()[0] ?? '';
  return (
    <form method="post" action={deskPath(siteId, '/guests/bans')} class="stack">
      <Csrf />
      <Errors errors={errors} />
      <div class="field">
        <label for="ban-kind">Ban a</label>
        <select id="ban-kind" name="kind">
          {(['domain', 'phrase'] as const).map((kind) => (
            <option value={kind} selected={valueOf('kind') === kind}>
              {kind}
            </option>
          ))}
        </select>
      </div>
      <Field
        name="text"
        label="Domain or phrase"
        value={valueOf('text')}
        errors={errors}
        hint="A domain bans all below it: shop.example, also www.shop.example. In a phrase, * stands for any letters of one word."
        autocomplete="off"
        required
      />
      <div class="field">
        <label for="ban-days">For how long</label>
        <select id="ban-days" name="days">
          {DAYS.map((days) => (
            <option value={days} selected={days === (values['days'] === undefined ? '30' : valueOf('days'))}>
              {daysInWords(days)}
            </option>
          ))}
        </select>
      </div>
      <Field
        name="why"
        label="Reason (optional), for moderators and for whom is told"
        value={valueOf('why')}
        errors={errors}
        autocomplete="off"
      />
      <label>
        <input type="checkbox" name="told" value="yes" checked={valueOf('told') === 'yes'} /> Tell guests why;
        else their comments look as if they waited
      </label>
      <p>
        <button type="submit" class="bad">
          Ban it
        </button>
      </p>
    </form>
  );
}
