import type { PageMessages } from '../pages.ts';

export const en: PageMessages = {
  email: 'E-mail',
  website: 'Website',
  backToComments: 'Back to the comments',
  backToPage: 'Back to the article',
  title: 'Your comment',
  at: 'at {site}',
  yours: 'What you wrote',
  redacted: 'A moderator blotted out personal data in it:',
  sent: 'Sent on',
  status: 'Where it stands',
  decidedOn: 'Decided on',
  elsewhere:
    'Wherever the law gives you more, such as out-of-court dispute settlement or the courts, this takes nothing from it.',
  appeal: 'Your appeal',
  yourWords: 'Your words',
  notNow: 'There is nothing to appeal against at the moment.',
  keep: 'Keep the address of this page: without an account it is the only way back. Whoever has it can see this page.',
  unknownTitle: 'Not found',
  unknown: 'There is nothing at this address. Was it copied in full?',
  link: 'What becomes of your comment',
  reportTitle: 'Report a comment',
  reported: 'The comment',
  reportPromise: 'The comment’s author is not told who reported it.',
  wrong: 'This was not sent.',
  seeIt: 'See your comment',
  nameLong: 'The name is longer than 80 characters.',
  emailWrong: 'This is not an e-mail address.',
  websiteWrong: 'The website must be an address that starts with http:// or https://.',
  unclean:
    'There are characters in it that cannot be shown, such as control characters. Please type it anew.',
  parentGone:
    'The comment that you answer is no longer here, or takes no more answers. Send yours again, and it stands by itself.',
  notHere: 'Comments cannot be sent from this page: its address is not among those of the site.',
  noThread: 'There are no comments at this address.',
  gone: 'This comment is not on the page.',
};
