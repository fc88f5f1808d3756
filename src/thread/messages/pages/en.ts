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
};
