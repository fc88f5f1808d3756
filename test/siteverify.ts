/**
 * Cloudflare's siteverify, as documented (https://developers.cloudflare.com/turnstile/get-started/server-side-validation/, and
 * …/troubleshooting/testing/): a token is good for 300 seconds and once, and again only under the idempotency key that it was first verified
 * with; test secrets answer the same whatever they are asked.
 */

/** Seconds. */
const GOOD_FOR = 300;

/** What the widget was rendered with, where. */
interface Rendered {
  readonly hostname: string;
  readonly cdata?: string | undefined;
  readonly action?: string | undefined;
}

export interface Siteverify {
  /** A token, as the widget gives it to who has taken the challenge. */
  solve(rendered: Rendered): string;
  /** The answer to the body of a request; JSON in both directions. */
  answer(body: string): Readonly<Record<string, unknown>>;
  /** The bodies that came. */
  readonly asked: Readonly<Record<string, unknown>>[];
}

/** `secret`: of the widget. `now`: ms. */
export function createSiteverify(secret: string, now: () => number): Siteverify {
  const tokens = new Map<string, Rendered & { readonly at: number; spent: unknown }>();
  const asked: Record<string, unknown>[] = [];
  const failed = (...codes: string[]) => ({ success: false, 'error-codes': codes, messages: [] });
  return {
    asked,
    solve(rendered) {
      const token = `0.${crypto.randomUUID()}`;
      tokens.set(token, { ...rendered, at: now(), spent: undefined });
      return token;
    },
    answer(body) {
      const question: Record<string, unknown> = JSON.parse(body);
      asked.push(question);
      const { secret: given, response, idempotency_key: key } = question;
      if (!given) return failed('missing-input-secret');
      if (!response) return failed('missing-input-response');
      const test = tested(given);
      if (test) return { ...test, metadata: { result_with_testing_key: true } };
      if (given !== secret) return failed('invalid-input-secret');
      const token = typeof response === 'string' ? tokens.get(response) : undefined;
      if (!token) return failed('invalid-input-response');
      const isAgain = token.spent !== undefined && token.spent === key;
      if ((token.spent !== undefined && !isAgain) || now() - token.at > GOOD_FOR * 1000)
        return failed('timeout-or-duplicate');
      token.spent = key ?? '';
      const { hostname, cdata = '', action = '' } = token;
      return {
        success: true,
        'error-codes': [],
        challenge_ts: new Date(token.at).toISOString(),
        hostname,
        cdata,
        action,
        metadata: { interactive: false },
      };
    },
  };

  function tested(given: unknown) {
    switch (given) {
      case '1x0000000000000000000000000000000AA':
        return {
          success: true,
          'error-codes': [],
          challenge_ts: new Date(now()).toISOString(),
          hostname: 'example.com',
        };
      case '2x0000000000000000000000000000000AA':
        return failed('invalid-input-response');
      case '3x0000000000000000000000000000000AA':
        return failed('timeout-or-duplicate');
      default:
        return null;
    }
  }
}
