/** What a form token says of where a comment comes from. */
export type FormCheck =
  /** There was none. */
  | { readonly state: 'none' }
  | { readonly state: 'bad'; readonly why: 'invalid' | 'page' | 'expired' }
  | {
      readonly state: 'good';
      /** Random, and good for one comment. */
      readonly nonce: string;
      /** Milliseconds since the Unix epoch. */
      readonly issuedAt: number;
      /** It took the place of an expired one: how long ago says nothing about writing. */
      readonly renewed: boolean;
      /** Name of the field that people do not see. */
      readonly trap: string;
    };
