import { type Client, type Form, type Line, openForm, post, type Reply } from './client.ts';
import { newRecord, type Sent } from './record.ts';
import { solve } from './solve.ts';

/** A comment that somebody, or something, writes into a form like the element's. */
export interface Writing {
  readonly site: string;
  readonly page: string;
  readonly name: string;
  readonly body: string;
  readonly lang?: string;
  readonly parent?: string;
  readonly sender: Sent['sender'];
  /** From the form's opening to sending it, ms. */
  readonly typing: number;
  /** Can and will solve a proof of work. */
  readonly solves: boolean;
  /** Keeps the device token that it is given. */
  readonly keeps: boolean;
  /** Waits as long as it is told where it was too much, up to so many ms; 0 = gives up. */
  readonly patience: number;
}

/** What a proof of work takes on a phone, ms of the simulation's clock: the same on any machine that runs it. */
const SOLVING = 1_500;
/** Until a guest has read the nudge and posts all the same, ms. */
const THINKING = 8_000;
/** So often a client sends one comment at most. */
const MOST_TRIES = 4;

/**
 * Writes and sends a comment as the element does: a form token when the field gets the focus, the challenge solved meanwhile,
 * and sent once more by itself where it comes back for one of these.
 */
export async function write(
  line: Line,
  client: Client,
  writing: Writing,
): Promise<{ sent: Sent; reply: Reply }> {
  const { stage } = line;
  const { site, page, name, body, lang, parent, sender } = writing;
  const opened = await openForm(line, client, site, page);
  const sent = newRecord({ site, sender, at: stage.now() + writing.typing, page, name, body, lang });
  let pass = await passOf(opened, writing, sent);
  await stage.sleep(Math.max(writing.typing, pass.took));
  let acknowledged = false;
  for (let tries = 1; ; tries++) {
    const fields = {
      page,
      name,
      body,
      lang,
      parent,
      ...pass.fields,
      ...(acknowledged ? { acknowledged } : {}),
    };
    const reply = await post(line, client, site, fields, writing.keeps);
    if (reply.became !== 'refused') {
      sent.became = reply.became;
      sent.id = reply.id;
      return { sent, reply };
    }
    sent.refusals.push(reply.by);
    if (tries === MOST_TRIES) return { sent, reply };
    switch (reply.by) {
      case 'nudge':
        acknowledged = true;
        await stage.sleep(THINKING);
        break;
      case 'form':
      case 'challenge':
        if (reply.form?.challenge && !writing.solves) return { sent, reply };
        pass = await passOf(reply.form, writing, sent);
        await stage.sleep(pass.took);
        break;
      default: {
        const wait = reply.retryAfter * 1000;
        if (wait > writing.patience) return { sent, reply };
        await stage.sleep(wait);
      }
    }
  }
}

interface Pass {
  readonly fields: Readonly<Record<string, string>>;
  /** What solving takes on a phone, ms. */
  readonly took: number;
}

async function passOf(form: Form | null, { solves }: Writing, sent: Sent): Promise<Pass> {
  if (!form) return { fields: {}, took: 0 };
  const { challenge } = form;
  if (!solves || challenge?.kind !== 'proof-of-work') return { fields: { form: form.form }, took: 0 };
  const payload = await solve(challenge.altcha);
  sent.solved += 1;
  return { fields: { form: form.form, altcha: payload }, took: SOLVING };
}
