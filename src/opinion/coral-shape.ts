import * as z from 'zod';
import { formatId } from '../comments/id.ts';
import { toHex, utf8 } from '../comments/seal.ts';
import type { Opinion, OpinionQuestion } from '../comments/second-opinion.ts';
import type { Dimension } from '../moderation/index.ts';
import { coralMac } from '../webhooks/coral-mac.ts';
import { cleanReason } from './reason.ts';
import { type Shape, type Signing, UNREADABLE } from './shape.ts';

/**
 * Asked as Coral asks its external moderation phases, so that a phase that somebody runs already can be asked. Source:
 * docs/docs/external-moderation-phases of coralproject/talk; the signature as in its webhooks.
 */

const REJECTIONS = [
  'OFFENSIVE',
  'ABUSIVE',
  'SPAM',
  'BANNED_WORD',
  'AD',
  'ILLEGAL_CONTENT',
  'HARASSMENT_BULLYING',
  'MISINFORMATION',
  'HATE_SPEECH',
  'IRRELEVANT_CONTENT',
  'OTHER',
] as const;

const STATUSES = ['NONE', 'APPROVED', 'REJECTED', 'PREMOD', 'SYSTEM_WITHHELD'] as const;
const DETECTED = ['COMMENT_DETECTED_TOXIC', 'COMMENT_DETECTED_SPAM'] as const;

/** Unknown fields are dropped and a wrong value voids the whole, as in Coral. */
const reply = z.object({
  status: z.enum(STATUSES).nullish(),
  actions: z.array(z.object({ actionType: z.literal('FLAG'), reason: z.enum(DETECTED) })).nullish(),
  moderationAction: z
    .object({
      status: z.enum(STATUSES).nullish(),
      rejectionReason: z
        .object({
          code: z.enum(REJECTIONS),
          detailedExplanation: z.string().nullish(),
          customReason: z.string().nullish(),
        })
        .nullish(),
    })
    .nullish(),
});
type Reply = z.infer<typeof reply>;

export const coralShape: Shape = {
  async compose(question, signing) {
    const body = JSON.stringify(requestOf(question, signing), null, 2);
    const macs = await Promise.all(signing.secrets.map((secret) => coralMac(secret, utf8(body))));
    const signatures = macs.map((mac) => `sha256=${toHex(mac)}`);
    return { body, headers: { 'x-coral-signature': signatures.join(',') } };
  },
  read(value): Opinion {
    const { data } = reply.safeParse(value);
    if (!data) return UNREADABLE;
    const reason = reasonOf(data);
    const verdict = verdictOf(data.status ?? data.moderationAction?.status ?? 'NONE');
    if (verdict === null) return { kind: 'none', reason };
    return { kind: 'said', verdict, dimension: dimensionOf(data), reason };
  },
  silence: { kind: 'none', reason: '' },
};

function requestOf({ site, body, parent, page }: OpinionQuestion, { own }: Signing) {
  return {
    action: 'NEW',
    comment: { body: asHtml(body), parentID: parent === null ? null : formatId(parent) },
    author: { id: 'guest', role: 'COMMENTER' },
    story: { id: page, url: page },
    site: { id: site.id },
    tenantID: site.id,
    tenantDomain: new URL(own).host,
  };
}

/** Coral's bodies are HTML. Plain text sent as it is would lose to its reader what looks like a tag. */
const asHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\r\n|\r|\n/g, '<br>');

function verdictOf(status: (typeof STATUSES)[number]) {
  switch (status) {
    case 'NONE':
      return null;
    case 'APPROVED':
      return 'approve';
    case 'REJECTED':
      return 'reject';
    case 'PREMOD':
    case 'SYSTEM_WITHHELD':
      return 'hold';
    default:
      return status satisfies never;
  }
}

function reasonOf({ actions, moderationAction }: Reply): string {
  const rejection = moderationAction?.rejectionReason;
  const parts = rejection
    ? [rejection.code, rejection.detailedExplanation ?? rejection.customReason ?? '']
    : (actions ?? []).map(({ reason }) => reason);
  return cleanReason(parts.filter((part) => part !== '').join(', '));
}

function dimensionOf({ actions, moderationAction }: Reply): Dimension | null {
  const code = moderationAction?.rejectionReason?.code;
  if (code !== undefined) return code === 'SPAM' || code === 'AD' ? 'spam' : 'toxicity';
  const [first] = actions ?? [];
  if (!first) return null;
  return first.reason === 'COMMENT_DETECTED_SPAM' ? 'spam' : 'toxicity';
}
