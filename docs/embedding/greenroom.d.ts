/** Types of `<guest-comments>` for React 19 with TypeScript: put this file into your sources. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

interface GuestCommentsAttributes extends HTMLAttributes<HTMLElement> {
  site: string;
  page?: string;
  theme?: 'light' | 'dark' | 'auto';
  sort?: 'oldest' | 'newest';
  loading?: 'lazy' | 'eager';
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'guest-comments': DetailedHTMLProps<GuestCommentsAttributes, HTMLElement>;
    }
  }
}

declare global {
  interface GreenroomEvents {
    'greenroom:ready': CustomEvent<{ count: number }>;
    'greenroom:posted': CustomEvent<{ status: 'published' | 'pending' | 'declined'; id?: string }>;
    'greenroom:error': CustomEvent<{ status: number }>;
  }
  interface HTMLElementEventMap extends GreenroomEvents {}
}
