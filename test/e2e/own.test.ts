/** A guest's own comments on the device that wrote them: what becomes of them, and what can be done about one in its place. */
import { describe } from 'vitest';
import { drafts } from './parts/drafts.ts';
import { declined } from './parts/own-declined.ts';
import { ownForms } from './parts/own-forms.ts';
import { hostileReceipts } from './parts/own-hostile.ts';
import { nudged } from './parts/nudged.ts';
import { ownWaiting } from './parts/own-waiting.ts';

describe.concurrent('what becomes of a comment', () => {
  ownWaiting();
  drafts();
  nudged();
  declined();
  ownForms();
  hostileReceipts();
});
