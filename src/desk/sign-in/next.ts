/** Somewhere below /moderate, and nowhere else: nobody is led away by a link to the sign-in. */
export function safeNext(next: string | undefined): string {
  const base = 'https://desk.invalid';
  const url = next === undefined ? null : URL.parse(next, base);
  if (!url || url.origin !== base) return '/moderate';
  const { pathname, search } = url;
  const isDesk = pathname === '/moderate' || pathname.startsWith('/moderate/');
  return isDesk && !/^\/moderate\/sign-(?:in|out)\b/.test(pathname) ? pathname + search : '/moderate';
}
