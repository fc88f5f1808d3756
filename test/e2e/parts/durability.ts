import { describe } from 'vitest';
import { CASINO, feedTexts, heldBack, submit } from '../api.ts';
import { test } from '../test.ts';
import { says, threadIn } from '../thread.ts';

/** Comes last: it takes the server down. */
export const durability = () =>
  describe('SIGKILL', () => {
    test('what was acknowledged is there after a restart, and a draft waits for the server', async ({
      expect,
      server,
      visit,
    }) => {
      const drafting = await visit('/?test=kill-draft', { expected: /net::ERR_/ });
      const drafted = threadIn(drafting);
      await says(drafted.root, 'No comments yet');
      const page = `${server.origin}/?test=kill`;

      const [published, pending] = await Promise.all([
        submit(server, { page, body: 'Acknowledged with 201.' }),
        submit(server, { page, body: CASINO }),
      ]);
      await server.kill();
      expect([published.status, pending.status]).toEqual(['published', 'pending']);
      await drafted.write({ body: 'Written while the server was down.' });
      await says(drafted.status, 'The text is still here.');
      await says(drafted.status, 'No connection.');

      await server.restart();
      expect(await feedTexts(server, page)).toEqual(['Acknowledged with 201.']);
      expect(await heldBack(server, page)).toEqual([pending.id]);
      await threadIn(await visit(page))
        .comment('Acknowledged with 201.')
        .waitFor();
      await drafting.reload();
      expect(await drafted.body.inputValue()).toBe('Written while the server was down.');
      await drafted.send();
      await drafted.comment('Written while the server was down.').waitFor();
    });
  });
