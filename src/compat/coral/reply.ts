import { type Assessment, type Category, type Dimension, thresholdsOf } from '../../moderation/index.ts';
import type { Site } from '../../comments/site.ts';

/**
 * What Coral takes for an answer (coralproject/talk, pipeline/phases/external.ts): `status` decides and ends its pipeline,
 * `actions` are flags that its moderators see, `moderationAction` says why where the Digital Services Act asks for that;
 * older versions drop it. One value that it does not know voids the whole answer.
 */
export interface Reply {
  readonly status: 'APPROVED' | 'SYSTEM_WITHHELD' | 'REJECTED';
  readonly actions?: readonly { readonly actionType: 'FLAG'; readonly reason: FlagReason }[];
  readonly moderationAction?: {
    readonly status: 'REJECTED';
    readonly rejectionReason: { readonly code: RejectionCode };
  };
}

type FlagReason = 'COMMENT_DETECTED_TOXIC' | 'COMMENT_DETECTED_SPAM';
type RejectionCode =
  | 'OFFENSIVE'
  | 'ABUSIVE'
  | 'SPAM'
  | 'AD'
  | 'HARASSMENT_BULLYING'
  | 'HATE_SPEECH'
  | 'OTHER';

const FLAGS: Readonly<Record<Dimension, FlagReason>> = {
  toxicity: 'COMMENT_DETECTED_TOXIC',
  spam: 'COMMENT_DETECTED_SPAM',
};
const DIMENSIONS = ['toxicity', 'spam'] as const;

/** Coral's code for a category, and which sum it counts for. */
const CODES: Readonly<Partial<Record<Category, readonly [RejectionCode, Dimension]>>> = {
  insult: ['ABUSIVE', 'toxicity'],
  profanity: ['OFFENSIVE', 'toxicity'],
  identity_attack: ['HATE_SPEECH', 'toxicity'],
  threat: ['HARASSMENT_BULLYING', 'toxicity'],
  sexual: ['OFFENSIVE', 'toxicity'],
  self_harm: ['HARASSMENT_BULLYING', 'toxicity'],
  advert: ['AD', 'spam'],
  scam: ['SPAM', 'spam'],
  links: ['SPAM', 'spam'],
  flooding: ['SPAM', 'spam'],
};

/** The code of the strongest category that counts for what decided. */
function codeOf({ because, categories }: Assessment): RejectionCode {
  let [best, most]: [RejectionCode, number] = ['OTHER', 0];
  for (const [category, [code, dimension]] of Object.entries(CODES)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of CODES
    const share = categories[category as Category] ?? 0;
    if (dimension === because && share > most) [best, most] = [code, share];
  }
  return best;
}

/** Our verdict in Coral's words; null for no opinion, which leaves the comment to the site's own rules. */
export function replyTo(assessment: Assessment, { settings }: Pick<Site, 'settings'>): Reply | null {
  const { verdict, scores } = assessment;
  const thresholds = thresholdsOf(settings.policy);
  const reasons = DIMENSIONS.filter((name) => scores[name] >= thresholds[name].hold);
  const actions = reasons.map((name) => ({ actionType: 'FLAG', reason: FLAGS[name] }) as const);
  // Nothing counted: the text could not be judged, which is no detection.
  const flags = actions.length > 0 ? { actions } : {};
  switch (verdict) {
    case 'approve':
      return settings.doors.coralApproves ? { status: 'APPROVED' } : null;
    case 'hold':
      return { status: 'SYSTEM_WITHHELD', ...flags };
    case 'reject':
      return {
        status: 'REJECTED',
        ...flags,
        moderationAction: { status: 'REJECTED', rejectionReason: { code: codeOf(assessment) } },
      };
    default:
      return verdict satisfies never;
  }
}
