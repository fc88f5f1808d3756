import { googleJson } from './google-json.ts';

/**
 * Errors in the shape of Google's APIs (AIP-193). `errorType` is what clients of Perspective look at, and the messages are
 * those that its documentation gives (conversationai/perspectiveapi, 2-api/limits.md).
 */

type ErrorType =
  | 'COMMENT_TOO_LONG'
  | 'COMMENT_EMPTY'
  | 'NO_REQUESTED_ATTRIBUTES'
  | 'LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE'
  | 'LANGUAGE_DETECTION_FAILED'
  | 'INVALID_REQUEST';

/** Why a request gets no scores. */
export interface Refusal {
  readonly code: 400 | 403;
  readonly status: 'INVALID_ARGUMENT' | 'PERMISSION_DENIED';
  readonly message: string;
  readonly details: readonly object[];
}

/** A request that is wrong. `more`: fields of the detail beside its type. */
export const refuse = (errorType: ErrorType, message: string, more: object = {}): Refusal => ({
  code: 400,
  status: 'INVALID_ARGUMENT',
  message,
  details: [{ '@type': 'type.googleapis.com/google.commentanalyzer.v1alpha1.Error', errorType, ...more }],
});

export const WRONG_KEY: Refusal = {
  code: 400,
  status: 'INVALID_ARGUMENT',
  message: 'API key not valid. Please pass a valid API key.',
  details: [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
      reason: 'API_KEY_INVALID',
      domain: 'googleapis.com',
      metadata: { service: 'commentanalyzer.googleapis.com' },
    },
  ],
};

export const NO_KEY: Refusal = {
  code: 403,
  status: 'PERMISSION_DENIED',
  message:
    "Method doesn't allow unregistered callers (callers without established identity). " +
    'Please use API Key or other form of API consumer identity to call this API.',
  details: [],
};

/** The answer that carries it. */
export function refusalResponse({ code, message, status, details }: Refusal): Response {
  const error = { code, message, status, ...(details.length > 0 ? { details } : {}) };
  return googleJson({ error }, code);
}
