/** What a client needs to post a comment: `GET …/form`, and beside the problem where a post was sent back for it. */
export interface FormDocument {
  /** The form token, for the field `form`. */
  readonly form: string;
  /** RFC 3339; after that the guest is asked to send once more. */
  readonly expires_at: string;
  /** Name of a field that people do not see and leave empty. */
  readonly trap: string;
  /** What has to be solved before the comment is sent; null = nothing at present. */
  readonly challenge: FormChallenge | null;
}

export type FormChallenge =
  /** ALTCHA's challenge (version 2); its solution goes into the field `altcha`. */
  | { readonly kind: 'proof-of-work'; readonly altcha: unknown }
  /** Cloudflare's widget; its token goes into the field `cf-turnstile-response`. */
  | { readonly kind: 'turnstile'; readonly site_key: string; readonly cdata: string };
