/** Errors as OpenAI writes them, so that its clients raise what they would raise there. */

interface Told {
  readonly message: string;
  /** The field that is wrong. */
  readonly param?: string;
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function openAiError(status: number, { message, param, code, headers }: Told): Response {
  const error = { message, type: 'invalid_request_error', param: param ?? null, code: code ?? null };
  return new Response(JSON.stringify({ error }), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });
}
