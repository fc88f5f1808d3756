import { watchCounts } from './count.ts';
import { GuestComments } from './guest-comments.ts';

// A page may load the script twice, and an element can be defined only once.
if (!customElements.get('guest-comments')) {
  customElements.define('guest-comments', GuestComments);
  watchCounts();
}
