import { createContext, useContext } from 'hono/jsx';

/** The name of the field that proves that a form is of this session. */
export const CSRF_FIELD = 'csrf';

/** The visitor's token, for all forms of a page (set by page.tsx). */
export const CsrfToken = createContext('');

/** Belongs into each form of the desk that posts. */
export function Csrf() {
  return <input type="hidden" name={CSRF_FIELD} value={useContext(CsrfToken)} />;
}
