import { readReach } from '../../moderation/index.ts';
import { siteFinding } from '../site-finding.ts';
import type { GuestComment } from '../guest-comment.ts';
import type { Site } from '../site.ts';
import type { GuestFacts } from '../standing.ts';
import type { DoorFinding } from './weigh.ts';

interface AtTheDoor {
  readonly site: Site;
  readonly guest: Pick<GuestComment, 'body' | 'website' | 'page'>;
  readonly guestFacts: Pick<GuestFacts, 'hasPublished' | 'trusted'>;
}

/** Where the site wants it: a link of a guest of whom nothing is published waits for a person. Links to the page's own host do not. */
export function newcomers({ site, guest, guestFacts }: AtTheDoor): readonly DoorFinding[] {
  if (site.settings.newcomers.links !== 'hold' || guestFacts.hasPublished || guestFacts.trusted) return [];
  const home = new URL(guest.page).hostname.replace(/^www\./, '');
  const leads = guest.website !== null || readReach(guest.body).hosts.some((host) => host !== home);
  if (!leads) return [];
  const why =
    'Nothing by this guest has been published yet, and the site lets a person look at newcomers’ links.';
  return [{ finding: siteFinding('NEWCOMER_LINK', 'links', 0, why), dimension: 'spam', verdict: 'hold' }];
}
